import type { FiltersMessages } from './en'

const id: FiltersMessages = {
  add: 'Tambah filter',
  find: 'Cari bidang',
  fields: 'Bidang',
  none: 'Tidak ada bidang dengan nama itu.',
  reading: 'Membaca bidang…',
  group: {
    useful: 'Sering dipakai',
    more: 'Bidang lain',
    own: 'Bidang portal Anda'
  },
  firstPhone: 'Telepon pertama',
  firstEmail: 'Email pertama',
  city: 'Kota',
  asWritten: 'Hanya yang pertama yang diperiksa, seperti tertulis di CRM.',
  chip: '{field}: {what}',
  remove: 'Hapus filter {field}',
  apply: 'Terapkan',
  condition: 'Kondisi',
  search: 'Cari nilai',
  noValue: 'Tidak ada yang bernama itu.',
  operator: {
    is: 'adalah',
    isNot: 'bukan',
    contains: 'berisi',
    inLast: 'dalam … hari terakhir',
    moreThanAgo: 'lebih dari … hari lalu',
    inNext: 'dalam … hari ke depan',
    between: 'antara',
    empty: 'kosong',
    filled: 'tidak kosong',
    yes: 'ya',
    no: 'tidak'
  },
  never: 'belum ada',
  ever: 'kapan saja',
  emptyOrZero: 'kosong atau 0',
  said: {
    isNot: 'bukan {values}',
    contains: 'berisi “{text}”',
    inLast: 'dalam {n} hari terakhir',
    moreThanAgo: 'lebih dari {n} hari lalu',
    inNext: 'dalam {n} hari ke depan',
    from: 'mulai {from}',
    to: 'hingga {to}'
  },
  days: 'Hari',
  from: 'Dari',
  to: 'Sampai',
  problem: {
    title: 'Sebagian filter ini tidak berlaku lagi. Sisanya diterapkan.',
    'field-gone': 'Bidang “{field}” tidak ada.',
    'option-gone': 'Beberapa nilai “{field}” telah dihapus.',
    'not-understood': '“{field}” tidak dipahami.',
    drop: 'Tinggalkan bagian itu'
  },
  deals: {
    label: 'Klien menurut transaksinya',
    pipeline: 'Alur penjualan',
    anyPipeline: 'Semua alur',
    stages: 'Tahap',
    anyStage: 'Semua tahap',
    state: 'Status transaksi',
    anyState: 'Terbuka atau tertutup',
    open: 'Terbuka',
    won: 'Menang',
    lost: 'Kalah',
    column: 'Transaksi',
    more: '(+{count})',
    readingDeals: 'Transaksi: {read} dari {total}',
    start: 'Pilih alur, tahap, atau filter untuk melihat milik siapa transaksi ini.',
    nobody: 'Tidak ditemukan klien dengan transaksi seperti itu.'
  }
}

export default id
