import type { ComposerMessages } from './en'

const tr: ComposerMessages = {
  title: 'Yeni çağrı listesi',
  addTitle: 'Katılımcı ekle',
  back: 'Çağrı listeleri',
  backToList: 'Çağrı listesine dön',
  kind: 'Çağrı listesi nelerden oluşuyor',
  contacts: 'Kişiler',
  companies: 'Şirketler',
  from: {
    label: 'Müşterileri şuradan ekle',
    crm: 'CRM',
    deals: 'Anlaşmalar',
    callLists: 'Çağrı listeleri',
    file: 'Dosya veya yapıştır'
  },
  switch: {
    contact: 'Kişilere geçilsin mi?',
    company: 'Şirketlere geçilsin mi?',
    about: 'Bir çağrı listesinde ya kişiler ya şirketler olur, ikisi birden olmaz. Seçtiğiniz müşteri çıkarılacak; form ve ad kalacak. | Bir çağrı listesinde ya kişiler ya şirketler olur, ikisi birden olmaz. Seçtiğiniz {n} müşteri çıkarılacak; form ve ad kalacak.',
    action: 'Geç',
    cancel: 'İptal'
  },
  find: {
    label: 'Müşteri bul',
    placeholder: 'Ad veya telefon',
    responsible: 'Sorumlu',
    anyone: 'Tüm sorumlular',
    me: '{name} (ben)',
    employee: 'Çalışan bul',
    phone: 'Telefon',
    phoneAny: 'Telefonlu veya telefonsuz',
    phoneWith: 'Telefonlu',
    phoneWithout: 'Telefonsuz',
    clear: 'Aramayı temizle'
  },
  table: {
    label: 'Müşteriler',
    name: 'Ad',
    company: 'Şirket',
    phone: 'Telefon',
    responsible: 'Sorumlu',
    noPhone: 'telefon yok',
    morePhones: '(+{count})',
    onList: 'listede'
  },
  loading: 'Müşteriler okunuyor…',
  selectAllFound: 'Bulunanların tümünü seç: {n}',
  readingAll: 'Okunuyor: {read} / {total}',
  stop: 'Durdur',
  stopped: 'Durduruldu. Kimse eklenmedi.',
  shown: '{shown} / {total} gösteriliyor',
  more: 'Daha fazla göster',
  empty: {
    title: 'Kimse bulunamadı',
    about: 'Adın bir bölümünü yazın veya daha az koşulla arayın.',
    phone: 'Telefon yalnızca tam numarayla bulunur. Numaranın tüm rakamlarını veya adı yazın.',
    nobody: { contact: 'Burada kişi yok', company: 'Burada şirket yok' },
    nobodyAbout: 'Burada CRM\'de okuyabildiğiniz müşteriler görünür. Orada bir müşteri oluşturup geri dönün.'
  },
  picked: {
    panel: 'Çağrı listesi',
    count: '{n} seçildi',
    who: 'Kimler',
    details: 'Ayrıntılar',
    less: 'Daha az'
  },
  who: {
    title: 'Seçilen müşteriler',
    about: 'Birini çıkarmak için işaretini kaldırın.',
    find: 'Aralarında ara',
    nobody: 'Aralarında bu adda veya numarada kimse yok.',
    close: 'Tamam'
  },
  order: {
    label: 'Arama sırası',
    by: {
      picked: 'Seçildikleri gibi',
      longest: 'Önce en uzun süredir aranmayanlar',
      callable: 'Önce şimdi aranabilenler',
      newest: 'Önce en yeniler',
      name: 'Ada göre',
      responsible: 'Sorumluya göre',
      shuffled: 'Karışık'
    },
    about: 'Bitrix24 bu sırayı yalnızca ilk sonuca kadar korur.',
    withoutCalls: 'Bu portal müşterilerin son ne zaman arandığını bildirmiyor: seçim sırası korunur.',
    notReady: 'Arama sırası henüz hazır değil.'
  },
  name: 'Ad',
  namePlaceholder: 'Çağrı listesi #…',
  split: {
    option: 'Birkaç listeye böl',
    suggest: 'Bir listede {size} kişiden fazlası aramayı yavaşlatır: Bitrix24 her sonuçta tüm listeyi yeniden yazar.',
    do: '{n} listeye böl'
  },
  create: 'Çağrı listesi oluştur',
  pickFirst: 'Önce en az bir müşteri seçin.',
  userFirst: 'Kim olduğunuz henüz bilinmiyor. Bitrix24\'ün yanıtını bekleyin.',
  draft: {
    kept: 'Taslak bu tarayıcıda saklanıyor',
    notKept: 'Bu tarayıcı taslak saklamıyor: ayrılmadan önce çağrı listesini oluşturun.',
    discard: 'Taslağı sil',
    restored: 'Son ziyaretinizden kalan taslak',
    restoredAbout: 'İçinde {n} müşteri var.',
    added: 'Son ziyaretinizden kalan taslağa eklendi',
    startAnew: 'Baştan başla',
    discardTitle: 'Taslak silinsin mi?',
    discardAbout: 'Seçtikleriniz ({n} müşteri), form ve ad unutulur. Bitrix24\'te hiçbir şey değişmez.',
    conflictTitle: 'Son ziyaretinizden kalan taslak silinsin mi?',
    conflictAbout: 'Taslak diğer türden; bir çağrı listesinde ya kişiler ya şirketler olur, ikisi birden olmaz. İçinde {n} müşteri var.',
    keep: 'Taslağı koru',
    looking: 'Çağrı listesinin geçen sefer oluşturulup oluşturulmadığına bakılıyor…',
    notMade: 'Çağrı listesi geçen sefer oluşturulmadı. Taslak bıraktığınız gibi; şimdi oluşturabilirsiniz.'
  },
  created: {
    title: '“{name}” oluşturuldu',
    found: '“{name}” aslında oluşturulmuş',
    open: 'Aç',
    draftKept: 'Liste o zaman gönderildiği gibi. Sonradan değiştirdikleriniz ayrı bir taslak olarak saklandı.',
    nameRefused: 'Çağrı listesi oluştu ama Bitrix24 adını kabul etmedi: {reason}',
    failedKept: 'Taslağınız duruyor. Tekrar denerken önce çağrı listesinin var olup olmadığına bakılır; böylece yalnızca bir kez oluşturulur.'
  },
  add: {
    action: 'Listeye ekle',
    onListAlready: 'Zaten listede: {n}',
    returning: 'İçlerinden biri daha önce bu listeden çıkarılmış. Durumu baştan başlar, elde edilen sonuç geri gelmez: {names} | İçlerinden {n} tanesi daha önce bu listeden çıkarılmış. Durumları baştan başlar, elde edilen sonuçlar geri gelmez: {names}',
    done: '“{name}” listesine bir katılımcı eklendi | “{name}” listesine {n} katılımcı eklendi',
    nobodyNew: 'Seçilenlerin hepsi zaten “{name}” listesindeydi',
    failedKept: 'Seçiminiz duruyor.',
    otherType: 'Müşteri adayı, anlaşma veya başka öğelerden oluşan bir çağrı listesi burada görüntülenebilir, ama yalnızca Bitrix24\'ün kendi ekranlarında değiştirilebilir.',
    deleted: 'Bu çağrı listesi silindi, kimse eklenemez.',
    unavailable: 'Bu çağrı listesi silinmiş veya başka birine ait, kimse eklenemez.'
  }
}

export default tr
