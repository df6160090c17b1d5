import type { StopListMessages } from './en'

const ms: StopListMessages = {
  title: 'Senarai jangan hubungi',
  about: 'Nombor dan pelanggan yang tidak boleh dipanggil lagi. Sesiapa yang menyusun senarai panggilan di sini melihat siapa di dalamnya.',
  onlyMine: 'Disimpan untuk anda sahaja: aplikasi dipasang tanpa kebenaran menyimpan sesuatu untuk semua (entity).',
  search: 'Cari dalam senarai',
  shown: 'Entri: {n}',
  empty: 'Tiada sesiapa dalam senarai',
  emptyAbout: 'Tampal nombor atau ambil daripada fail; tambah pelanggan daripada menu di sebelahnya pada senarai panggilan.',
  noMatch: 'Tiada yang ditemui',
  unreadable: 'Bahagian yang tidak dapat dibaca dan tidak berkesan: {n}. Ditulis oleh versi lebih baharu, atau diubah seseorang secara manual.',
  user: 'pengguna #{id}',
  reason: 'Sebab',
  cancel: 'Batal',
  undo: 'Buat asal',
  undone: 'Senarai kembali seperti dahulu',
  column: {
    what: 'Nombor atau pelanggan',
    at: 'Sejak',
    by: 'Oleh siapa'
  },
  add: {
    action: 'Tambah',
    title: 'Tambah ke senarai jangan hubungi',
    about: 'Tiada apa-apa diubah dalam CRM.',
    placeholder: 'Nombor telefon, satu setiap baris, atau jadual',
    clientAbout: '{name} dan semua nombor pelanggan ini tidak boleh dipanggil lagi.',
    clientDone: '{name} dalam senarai jangan hubungi',
    done: 'Ditambah ke senarai: {n}',
    known: 'Sudah ada: {n}',
    nothing: 'Semua ini sudah dalam senarai',
    new: 'Baharu: {n}',
    unreadable: 'Baris tanpa nombor telefon: {n}:',
    count: 'Tambah {n}'
  },
  remove: {
    action: 'Keluarkan daripada senarai: {what}',
    title: 'Keluarkan daripada senarai?',
    about: '{what} boleh dipanggil semula.',
    confirm: 'Keluarkan',
    done: 'Dikeluarkan daripada senarai'
  }
}

export default ms
