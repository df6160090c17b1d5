import type { FiltersMessages } from './en'

const ms: FiltersMessages = {
  add: 'Tambah penapis',
  find: 'Cari medan',
  fields: 'Medan',
  none: 'Tiada medan dengan nama itu.',
  reading: 'Membaca medan…',
  group: {
    useful: 'Kerap diguna',
    more: 'Medan lain',
    own: 'Medan portal anda'
  },
  firstPhone: 'Telefon pertama',
  firstEmail: 'E-mel pertama',
  city: 'Bandar',
  asWritten: 'Hanya yang pertama diperiksa, seperti yang ditulis dalam CRM.',
  chip: '{field}: {what}',
  remove: 'Buang penapis {field}',
  apply: 'Guna',
  condition: 'Syarat',
  search: 'Cari nilai',
  noValue: 'Tiada apa-apa dengan nama itu.',
  operator: {
    is: 'ialah',
    isNot: 'bukan',
    contains: 'mengandungi',
    inLast: 'dalam … hari lepas',
    moreThanAgo: 'lebih … hari lalu',
    inNext: 'dalam … hari akan datang',
    between: 'antara',
    empty: 'kosong',
    filled: 'tidak kosong',
    yes: 'ya',
    no: 'tidak'
  },
  never: 'belum ada',
  ever: 'bila-bila masa',
  emptyOrZero: 'kosong atau 0',
  said: {
    isNot: 'bukan {values}',
    contains: 'mengandungi “{text}”',
    inLast: 'dalam {n} hari lepas',
    moreThanAgo: 'lebih {n} hari lalu',
    inNext: 'dalam {n} hari akan datang',
    from: 'dari {from}',
    to: 'hingga {to}'
  },
  days: 'Hari',
  from: 'Dari',
  to: 'Hingga',
  problem: {
    title: 'Sebahagian penapis ini tidak lagi sah. Selebihnya digunakan.',
    'field-gone': 'Medan “{field}” tiada.',
    'option-gone': 'Sesetengah nilai “{field}” telah dipadamkan.',
    'not-understood': '“{field}” tidak difahami.',
    drop: 'Tinggalkan bahagian itu'
  },
  deals: {
    label: 'Pelanggan mengikut urus niaga',
    pipeline: 'Saluran',
    anyPipeline: 'Sebarang saluran',
    stages: 'Peringkat',
    anyStage: 'Sebarang peringkat',
    state: 'Keadaan urus niaga',
    anyState: 'Terbuka atau ditutup',
    open: 'Terbuka',
    won: 'Menang',
    lost: 'Kalah',
    column: 'Urus niaga',
    more: '(+{count})',
    readingDeals: 'Urus niaga: {read} daripada {total}',
    start: 'Pilih saluran, peringkat atau penapis untuk melihat urus niaga siapa ini.',
    nobody: 'Tiada pelanggan dengan urus niaga sedemikian.'
  }
}

export default ms
