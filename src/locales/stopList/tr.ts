import type { StopListMessages } from './en'

const tr: StopListMessages = {
  title: 'Aranmayacaklar listesi',
  about: 'Asla aranmayacak numaralar ve müşteriler. Burada arama listesi hazırlayan herkes listede kim olduğunu görür.',
  onlyMine: 'Yalnızca sizin için saklanır: uygulama, herkes için saklama izni (entity) olmadan yüklendi.',
  search: 'Listede ara',
  shown: 'Kayıt: {n}',
  empty: 'Listede kimse yok',
  emptyAbout: 'Numaraları yapıştırın veya dosyadan alın; müşterileri arama listesinde yanlarındaki menüden ekleyin.',
  noMatch: 'Hiçbir şey bulunamadı',
  unreadable: 'Okunamayan ve etkisi olmayan bölüm: {n}. Daha yeni bir sürüm yazmış veya biri elle değiştirmiş.',
  user: 'kullanıcı #{id}',
  reason: 'Neden',
  cancel: 'İptal',
  undo: 'Geri al',
  undone: 'Liste önceki haline döndü',
  column: {
    what: 'Numara veya müşteri',
    at: 'Tarih',
    by: 'Kim ekledi'
  },
  add: {
    action: 'Ekle',
    title: 'Aranmayacaklar listesine ekle',
    about: 'CRM’de hiçbir şey değişmez.',
    placeholder: 'Telefon numaraları, her satırda bir tane, veya tablo',
    clientAbout: '{name} ve bu müşterinin tüm numaraları artık aranmayacak.',
    clientDone: '{name} aranmayacaklar listesinde',
    done: 'Listeye eklendi: {n}',
    known: 'Zaten var: {n}',
    nothing: 'Bunların hepsi zaten listede',
    new: 'Yeni: {n}',
    unreadable: 'Telefon numarası olmayan satır: {n}:',
    count: '{n} ekle'
  },
  remove: {
    action: 'Listeden çıkar: {what}',
    title: 'Listeden çıkarılsın mı?',
    about: '{what} yeniden aranabilir.',
    confirm: 'Çıkar',
    done: 'Listeden çıkarıldı'
  }
}

export default tr
