import type { OffersMessages } from './en'

const tr: OffersMessages = {
  title: 'Sizin için',
  from: {
    contact: '{name} gönderdi: {n} kişi',
    company: '{name} gönderdi: {n} şirket'
  },
  offered: 'Önerildi: {name}',
  take: 'Çağrı listemi oluştur',
  decline: 'Reddet',
  takeBack: 'Geri al',
  end: {
    taken: '{name} bunlardan bir çağrı listesi oluşturdu.',
    declined: '{name} reddetti.',
    takenBack: '{name} öneriyi geri aldı.'
  },
  own: 'Bunlardan bir çağrı listesi oluşturdunuz.',
  began: 'Bu çağrı listesini oluşturmaya başladınız; sonucu burada henüz bilinmiyor.',
  left: '{name} artık burada çalışmıyor.',
  made: 'Çağrı listesi oluşturuldu',
  leftOut: 'Artık var olmadıkları veya onları göremediğiniz için dışarıda kaldı: {n}.',
  nameRefused: 'Bitrix24 ona “{name}” adını vermedi.',
  notDone: 'Hiçbir şey yapılmadı',
  elsewhere: 'Bu çağrı listesi başka bir sekmede oluşturuluyor. İki dakika sonra yeniden bakın.',
  gone: 'Öneri artık yok veya bu arada değiştirildi.',
  spoilt: {
    altered: 'Bir öneri {name} tarafından değiştirildi ({date}), bu yüzden kullanılamaz. Öneriyi yapan, müşterileri yeniden önerebilir.',
    newer: 'Bir öneri bu uygulamanın daha yeni bir sürümünden. Sayfayı yenileyin.',
    unreadable: 'Bir öneri okunamıyor: {name} ({date}). Öneriyi yapan, müşterileri yeniden önerebilir.'
  },
  unknown: 'birisi',
  remove: 'Kaldır',
  failed: 'Size bir şey önerilip önerilmediği okunamadı.'
}

export default tr
