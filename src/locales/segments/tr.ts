import type { SegmentsMessages } from './en'

const tr: SegmentsMessages = {
  label: 'Segmentler',
  none: 'Segment yok',
  me: 'Benim için',
  everybody: 'Herkes için',
  save: 'Segmenti kaydet',
  name: 'Segment adı',
  keep: 'Kaydet',
  cancel: 'İptal',
  who: 'Kim görür',
  actions: '“{name}” segmenti: diğer',
  rename: 'Adını değiştir',
  overwrite: 'Değişiklikleri kaydet',
  delete: 'Sil',
  unnamed: 'Adsız segment',
  saved: '“{name}” segmenti kaydedildi.',
  deleted: '“{name}” segmenti silindi.',
  overwriting: {
    title: '“{name}” üzerine yazılsın mı?',
    about: 'Segment, aramanın şimdiki hâli olur. Ondan yapılan listeler olduğu gibi kalır.'
  },
  deleting: {
    title: '“{name}” segmenti silinsin mi?',
    me: 'Yalnızca kayıtlı arama gider. Ondan yapılan listeler kalır.',
    everybody: 'Herkes için kaybolur. Yalnızca kayıtlı arama silinir: ondan yapılan listeler kalır.'
  },
  refused: {
    'same-name': 'Bu adda bir segment zaten var. Başka bir ad seçin.',
    'no-name': 'Segmentin bir adı olmalı.',
    'too-large': 'Bu arama kaydedilemeyecek kadar büyük. Daha az koşul kullanın.',
    gone: 'Bu segment artık yok: silinmiş.',
    changed: 'Bu arada birisi bu segmenti değiştirdi, bu yüzden hiçbir şey yapılmadı. Bir kez daha bakıp yeniden deneyin.',
    newer: '“{name}” uygulamanın daha yeni bir sürümüyle kaydedilmiş ve kullanılmıyor. O sürüm için sayfayı yenileyin.',
    unreadable: '“{name}” bu uygulamanın dışında değiştirilmiş ve okunamıyor. Ondan hiçbir şey kullanılmıyor; silebilirsiniz.'
  },
  otherType: {
    contact: '“{name}” bir kişi segmentidir. Burada şirketleri onlara uyan koşullarla bulur.',
    company: '“{name}” bir şirket segmentidir. Burada kişileri onlara uyan koşullarla bulur.'
  },
  inPart: '“{name}” burada aranabilecek olandan fazlasını içeriyor. Yalnızca gösterilenler uygulanır.',
  unread: 'Segmentler okunamadı.',
  sharedUnread: 'Herkes için olan segmentler okunamadı.',
  leftOut: 'Tümü seçilirken dışarıda bırakılanlar: {names} katılımcıları ({n})',
  leaveNobodyOut: 'Kimseyi dışarıda bırakma',
  problem: {
    list: 'Bu listeler yok ya da sizden gizli, bu yüzden onlardan dolayı kimse dışarıda bırakılmıyor: {names}.',
    listType: 'Bu listelerde başka türden müşteriler var, bu yüzden onlardan dolayı kimse dışarıda bırakılmıyor: {names}.'
  },
  newcomers: {
    action: 'Yenileri ekle',
    from: '“{name}” segmentinin şimdiki hâlinden.',
    looking: 'Yeniler aranıyor… {count}',
    found: 'Yeni: {n}. Listenin sonuna gelirler; diğer herkes olduğu gibi kalır.',
    nobody: 'Yeni kimse yok: segmentteki herkes zaten listede.',
    list: 'Yeniler',
    more: 've {n} kişi daha',
    removed: 'Bu listeden daha önce çıkarılan ve geri getirilmeyen: {n}',
    gone: 'Bu listenin yapıldığı segment artık yok, bu yüzden kimin yeni olduğu bilinemiyor.',
    unusable: 'Bu listenin yapıldığı segment artık başka müşterilerle ilgili ya da okunamıyor, bu yüzden kimin yeni olduğu bilinemiyor.',
    add: '{n} kişiyi ekle',
    done: '“{name}” listesine eklendi: {n}'
  }
}

export default tr
