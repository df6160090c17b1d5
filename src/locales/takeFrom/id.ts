import type { TakeFromMessages } from './en'

const id: TakeFromMessages = {
  table: 'Daftar panggilan sumber',
  hidden: 'Dipilih, tetapi tidak ditampilkan: {n}',
  statuses: 'Status',
  all: 'Semua',
  way: {
    label: 'Yang dilakukan dengan klien ini',
    add: 'Tambahkan',
    keep: 'Simpan hanya ini',
    leaveOut: 'Jangan sertakan ini'
  },
  clients: '{n} klien',
  outcome: { add: 'akan ditambahkan', keep: 'akan tetap', leaveOut: 'akan dikeluarkan' },
  takenOut: 'Dikeluarkan: {n}',
  staying: 'Tetap: {n}',
  apply: 'Terapkan',
  reading: 'Daftar terbaca: {read} dari {total}',
  stop: 'Hentikan',
  stopped: 'Dihentikan. Daftar yang tidak terbaca tidak dihitung.',
  failed: 'Tidak terbaca dan tidak dihitung:',
  checking: 'Dicari di CRM: {known} dari {total}',
  callAgain: {
    title: 'Telepon lagi',
    about: 'Memulai daftar panggilan baru dengan klien berstatus terpilih, masing-masing sekali. Daftar asalnya tetap seperti semula.',
    others: 'Tidak diambil, karena daftar panggilan berisi kontak atau perusahaan, tidak pernah keduanya: {names}',
    continue: 'Lanjutkan'
  }
}

export default id
