import type { TakeFromMessages } from './en'

const tr: TakeFromMessages = {
  table: 'Alınacak çağrı listeleri',
  hidden: 'Seçili ama gösterilmiyor: {n}',
  statuses: 'Durumlar',
  all: 'Tümü',
  way: {
    label: 'Bu müşterilerle ne yapılsın',
    add: 'Ekle',
    keep: 'Yalnızca bunları tut',
    leaveOut: 'Bunları çıkar'
  },
  clients: '{n} müşteri',
  outcome: { add: 'eklenecek', keep: 'kalacak', leaveOut: 'çıkarılacak' },
  takenOut: 'Çıkarılan: {n}',
  staying: 'Kalan: {n}',
  apply: 'Uygula',
  reading: 'Okunan liste: {read} / {total}',
  stop: 'Durdur',
  stopped: 'Durduruldu. Okunmayan listeler sayılmadı.',
  failed: 'Okunmadı ve sayılmadı:',
  checking: 'CRM\'de arandı: {known} / {total}',
  callAgain: {
    title: 'Yeniden ara',
    about: 'Seçilen durumlardaki müşterilerle, her biri bir kez olmak üzere, yeni bir çağrı listesi başlatır. Alındıkları listeler olduğu gibi kalır.',
    others: 'Alınmadı, çünkü bir çağrı listesi ya kişilerden ya da şirketlerden oluşur: {names}',
    continue: 'Devam'
  }
}

export default tr
