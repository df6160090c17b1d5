import type { FiltersMessages } from './en'

const tr: FiltersMessages = {
  add: 'Filtre ekle',
  find: 'Alan ara',
  fields: 'Alanlar',
  none: 'Bu adda bir alan yok.',
  reading: 'Alanlar okunuyor…',
  group: {
    useful: 'Sık kullanılan',
    more: 'Diğer alanlar',
    own: 'Portalınızın alanları'
  },
  firstPhone: 'İlk telefon',
  firstEmail: 'İlk e-posta',
  city: 'Şehir',
  asWritten: 'Yalnızca ilkine, CRM\'de yazıldığı gibi bakılır.',
  chip: '{field}: {what}',
  remove: '{field} filtresini kaldır',
  apply: 'Uygula',
  condition: 'Koşul',
  search: 'Değer ara',
  noValue: 'Bu adda bir şey yok.',
  operator: {
    is: 'şudur',
    isNot: 'şu değildir',
    contains: 'içerir',
    inLast: 'son … gün içinde',
    moreThanAgo: '… günden daha önce',
    inNext: 'önümüzdeki … gün içinde',
    between: 'arasında',
    empty: 'boş',
    filled: 'boş değil',
    yes: 'evet',
    no: 'hayır'
  },
  never: 'hiç',
  ever: 'en az bir kez',
  emptyOrZero: 'boş veya 0',
  said: {
    isNot: '{values} değil',
    contains: '“{text}” içerir',
    inLast: 'son {n} gün içinde | son {n} gün içinde',
    moreThanAgo: '{n} günden daha önce | {n} günden daha önce',
    inNext: 'önümüzdeki {n} gün içinde | önümüzdeki {n} gün içinde',
    from: '{from} ve sonrası',
    to: '{to} tarihine/değerine kadar'
  },
  days: 'Gün',
  from: 'Başlangıç',
  to: 'Bitiş',
  problem: {
    title: 'Bu filtrenin bir kısmı artık geçerli değil. Geri kalanı uygulandı.',
    'field-gone': '“{field}” alanı yok.',
    'option-gone': '“{field}” alanının bazı değerleri silinmiş.',
    'not-understood': '“{field}” anlaşılamadı.',
    drop: 'Bu kısmı çıkar'
  },
  deals: {
    label: 'Anlaşmalarına göre müşteriler',
    pipeline: 'Satış hattı',
    anyPipeline: 'Tüm satış hatları',
    stages: 'Aşamalar',
    anyStage: 'Tüm aşamalar',
    state: 'Anlaşmanın durumu',
    anyState: 'Açık veya kapalı',
    open: 'Açık',
    won: 'Kazanıldı',
    lost: 'Kaybedildi',
    column: 'Anlaşma',
    more: '(+{count})',
    readingDeals: 'Anlaşmalar: {read} / {total}',
    start: 'Bu anlaşmaların kime ait olduğunu görmek için bir satış hattı, aşama veya filtre seçin.',
    nobody: 'Böyle anlaşmaları olan müşteri bulunamadı.'
  }
}

export default tr
