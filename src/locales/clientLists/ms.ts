import type { ClientListsMessages } from './en'

const ms: ClientListsMessages = {
  title: 'Senarai panggilan {name}',
  loading: 'Senarai panggilan',
  add: 'Tambah ke senarai',
  looked: '{looked} daripada {n} senarai disemak',
  stop: 'Henti',
  goOn: 'Teruskan',
  table: 'Senarai panggilan pelanggan ini',
  list: 'Senarai',
  status: 'Status',
  created: 'Dicipta',
  noneYet: 'Belum ada yang ditemui.',
  none: 'Pelanggan ini belum ada dalam mana-mana senarai panggilan.',
  onlyYours: 'Hanya senarai panggilan yang menjadi tanggungjawab anda disemak.',
  unread: '{n} senarai panggilan tidak dapat dibaca.',
  retry: 'Cuba lagi',
  addTitle: 'Tambah {name} ke senarai panggilan',
  addHeading: 'Tambah ke senarai panggilan',
  search: 'Cari senarai panggilan',
  searchHint: 'Nama atau nombor',
  newList: 'Senarai baharu',
  lists: 'Senarai panggilan untuk dipilih',
  addTo: 'Tambah ke {name}',
  addShort: 'Tambah',
  done: 'selesai',
  noLists: 'Tiada senarai panggilan jenis ini yang boleh anda ubah. Buat yang baharu.',
  noMatch: 'Tiada senarai panggilan sepadan.',
  added: '{client} kini ada dalam “{list}”.',
  already: '{client} sudah ada dalam “{list}”.',
  openList: 'Buka senarai panggilan',
  another: 'Tambah ke senarai lain',
  close: 'Tutup',
  cancel: 'Batal'
}

export default ms
