import type { TakeOverMessages } from './en'

const tr: TakeOverMessages = {
  title: 'Devral: {name}',
  about: 'Seçilen durumlardaki müşterilerle sizin veya bir iş arkadaşınız için yeni bir çağrı listesi başlatır. Bu listeden kimse çıkarılmaz.',
  who: 'Kimin için',
  offered: 'Bitrix24\'te bir çağrı listesini başkasına yalnızca yöneticiler verebilir. Bu yüzden müşteriler önerilir: {name} onları genel bakışın üstünde bulur ve listeyi tek tıkla oluşturur.',
  onlyMe: 'Bitrix24\'te bir çağrı listesini başkasına yalnızca yöneticiler verebilir ve bu uygulama burada herkes için bir şey saklayamaz (“entity” izni). Bu yüzden yeni liste yalnızca sizin olabilir.',
  markDone: 'Yeni liste hazır olunca tamamlandı olarak işaretle: {name}',
  someHidden: 'Göremediğiniz katılımcılar listede kalır ve devralınmaz: {name}',
  create: 'Çağrı listesi oluştur',
  offer: 'Öner',
  assigned: 'Artık sorumlusu {name}.',
  notAssigned: 'Sizde kalıyor, çünkü {name} adlı kişiye verilemedi: {reason}',
  done: '{name} tamamlandı olarak işaretlendi.',
  notDone: '{name} tamamlandı olarak işaretlenemedi: {reason}',
  earlier: 'Bunu, o zamanki seçiminizle önceki denemeniz yaptı. Başka bir şey yapılmadı.'
}

export default tr
