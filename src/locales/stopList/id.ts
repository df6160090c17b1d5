import type { StopListMessages } from './en'

const id: StopListMessages = {
  title: 'Daftar jangan dihubungi',
  about: 'Nomor dan klien yang tidak boleh ditelepon lagi. Siapa pun yang menyusun daftar panggilan di sini melihat siapa yang ada di dalamnya.',
  onlyMine: 'Disimpan hanya untuk Anda: aplikasi dipasang tanpa izin menyimpan sesuatu untuk semua orang (entity).',
  search: 'Cari di daftar',
  shown: 'Entri: {n}',
  empty: 'Tidak ada siapa pun di daftar',
  emptyAbout: 'Tempelkan nomor atau ambil dari berkas; tambahkan klien dari menu di sampingnya pada daftar panggilan.',
  noMatch: 'Tidak ditemukan',
  unreadable: 'Bagian yang tidak dapat dibaca dan tidak berlaku: {n}. Ditulis oleh versi yang lebih baru, atau diubah seseorang secara manual.',
  user: 'pengguna #{id}',
  reason: 'Alasan',
  cancel: 'Batal',
  undo: 'Urungkan',
  undone: 'Daftar kembali seperti semula',
  column: {
    what: 'Nomor atau klien',
    at: 'Sejak',
    by: 'Oleh siapa'
  },
  add: {
    action: 'Tambah',
    title: 'Tambah ke daftar jangan dihubungi',
    about: 'Tidak ada yang diubah di CRM.',
    placeholder: 'Nomor telepon, satu per baris, atau tabel',
    clientAbout: '{name} dan semua nomor klien ini tidak boleh ditelepon lagi.',
    clientDone: '{name} ada di daftar jangan dihubungi',
    done: 'Ditambahkan ke daftar: {n}',
    known: 'Sudah ada: {n}',
    nothing: 'Semua ini sudah ada di daftar',
    new: 'Baru: {n}',
    unreadable: 'Baris tanpa nomor telepon: {n}:',
    count: 'Tambah {n}'
  },
  remove: {
    action: 'Keluarkan dari daftar: {what}',
    title: 'Keluarkan dari daftar?',
    about: '{what} boleh ditelepon lagi.',
    confirm: 'Keluarkan',
    done: 'Dikeluarkan dari daftar'
  }
}

export default id
