import type { NextStepsMessages } from './en'

const tr: NextStepsMessages = {
  openCard: 'Kartı aç',
  callBack: {
    action: 'Geri ara…',
    title: 'Geri ara',
    plan: 'Planla',
    cancel: 'İptal',
    date: 'Tarih',
    time: 'Saat',
    text: 'Konu',
    theirTime: 'Müşterinin saatine göre: orada şu an {now}.',
    forYou: 'Sizde: {when}',
    zoneUnknown: 'Müşterinin yerel saati bilinmiyor: bu sizin saatiniz.',
    empty: 'Bir tarih ve saat seçin.',
    past: 'Bu zaman geçti. Daha sonrasını seçin.',
    skipped: 'O gece saatler ileri alınıyor: {time} olacak.',
    twice: 'O gece saatler geri alınıyor ve bu saat iki kez geliyor: ilki geçerli.',
    planned: '{name}: geri ara {when}',
    noRight: 'Bu müşteriyi değiştiremezsiniz, bu yüzden burada plan yapılamaz. Müşterinin sorumlusuna veya bir yöneticiye başvurun.',
    gone: 'Bu müşteri CRM’den silinmiş, plan yapılamaz.',
    wrongTime: 'Bitrix24 bu tarih ve saati kabul etmiyor. Başka bir tane seçin.'
  }
}

export default tr
