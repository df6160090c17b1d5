import type { TakeOverMessages } from './en'

const id: TakeOverMessages = {
  title: 'Ambil alih {name}',
  about: 'Memulai daftar panggilan baru dengan klien berstatus terpilih, untuk Anda atau rekan kerja. Tidak ada yang dikeluarkan dari daftar ini.',
  who: 'Untuk',
  offered: 'Di Bitrix24 hanya administrator yang dapat menyerahkan daftar panggilan kepada orang lain. Karena itu klien ditawarkan: {name} menemukannya di bagian atas ikhtisar dan membuat daftarnya dengan satu klik.',
  onlyMe: 'Di Bitrix24 hanya administrator yang dapat menyerahkan daftar panggilan kepada orang lain, dan aplikasi ini tidak boleh menyimpan apa pun untuk semua orang di sini (izin “entity”). Karena itu daftar baru hanya bisa menjadi milik Anda.',
  markDone: 'Tandai {name} selesai ketika daftar baru sudah ada',
  someHidden: 'Peserta yang tidak boleh Anda lihat tetap di {name} dan tidak diambil alih.',
  create: 'Buat daftar panggilan',
  offer: 'Tawarkan',
  assigned: 'Penanggung jawabnya {name}.',
  notAssigned: 'Tetap pada Anda, karena tidak dapat diserahkan kepada {name}: {reason}',
  done: '{name} ditandai selesai.',
  notDone: '{name} tidak dapat ditandai selesai: {reason}',
  earlier: 'Inilah yang dilakukan percobaan Anda sebelumnya, sesuai pilihan saat itu. Tidak ada hal lain yang dilakukan.'
}

export default id
