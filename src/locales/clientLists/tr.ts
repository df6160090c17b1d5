import type { ClientListsMessages } from './en'

const tr: ClientListsMessages = {
  title: 'Çağrı listeleri: {name}',
  loading: 'Çağrı listeleri',
  add: 'Listeye ekle',
  looked: 'bakılan liste: {looked} / {n}',
  stop: 'Durdur',
  goOn: 'Devam et',
  table: 'Bu müşterinin çağrı listeleri',
  list: 'Çağrı listesi',
  status: 'Durum',
  created: 'Oluşturma',
  noneYet: 'Şimdilik bir şey bulunamadı.',
  none: 'Bu müşteri henüz hiçbir çağrı listesinde değil.',
  onlyYours: 'Yalnızca sorumlusu olduğunuz çağrı listelerine bakılır.',
  unread: '{n} çağrı listesi okunamadı.',
  retry: 'Tekrar dene',
  addTitle: 'Çağrı listesine ekle: {name}',
  addHeading: 'Çağrı listesine ekle',
  search: 'Çağrı listelerinde ara',
  searchHint: 'Ad veya numara',
  newList: 'Yeni çağrı listesi',
  lists: 'Seçilebilecek çağrı listeleri',
  addTo: 'Şu listeye ekle: {name}',
  addShort: 'Ekle',
  done: 'tamamlandı',
  noLists: 'Değiştirebileceğiniz bu türden bir çağrı listesi yok. Yeni bir liste oluşturun.',
  noMatch: 'Eşleşen çağrı listesi yok.',
  added: '{client} artık “{list}” listesinde.',
  already: '{client} zaten “{list}” listesindeydi.',
  openList: 'Çağrı listesini aç',
  another: 'Başka bir listeye ekle',
  close: 'Kapat',
  cancel: 'İptal'
}

export default tr
