import type { ClientListsMessages } from './en'

const id: ClientListsMessages = {
  title: 'Daftar panggilan {name}',
  loading: 'Daftar panggilan',
  add: 'Tambah ke daftar',
  looked: '{looked} dari {n} daftar diperiksa',
  stop: 'Hentikan',
  goOn: 'Lanjutkan',
  table: 'Daftar panggilan klien ini',
  list: 'Daftar',
  status: 'Status',
  created: 'Dibuat',
  noneYet: 'Belum ada yang ditemukan.',
  none: 'Klien ini belum ada di daftar panggilan mana pun.',
  onlyYours: 'Hanya daftar panggilan yang menjadi tanggung jawab Anda yang diperiksa.',
  unread: '{n} daftar panggilan tidak dapat dibaca.',
  retry: 'Coba lagi',
  addTitle: 'Tambah {name} ke daftar panggilan',
  addHeading: 'Tambah ke daftar panggilan',
  search: 'Cari daftar panggilan',
  searchHint: 'Nama atau nomor',
  newList: 'Daftar baru',
  lists: 'Pilihan daftar panggilan',
  addTo: 'Tambah ke {name}',
  addShort: 'Tambah',
  done: 'selesai',
  noLists: 'Tidak ada daftar panggilan jenis ini yang dapat Anda ubah. Buat yang baru.',
  noMatch: 'Tidak ada daftar panggilan yang cocok.',
  added: '{client} sekarang ada di “{list}”.',
  already: '{client} sudah ada di “{list}”.',
  openList: 'Buka daftar panggilan',
  another: 'Tambah ke daftar lain',
  close: 'Tutup',
  cancel: 'Batal'
}

export default id
