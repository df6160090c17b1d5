import type { ReportMessages } from './en'

const id: ReportMessages = {
  byColleague: 'Per rekan kerja',
  byColleagueFile: 'File teks per rekan kerja',
  byList: 'Per daftar panggilan',
  colleague: 'Rekan kerja',
  people: 'Rekan kerja',
  everybody: 'Semua rekan kerja',
  from: 'Dibuat dari',
  to: 'Dibuat sampai',
  reached: 'Dihubungi',
  left: 'Tersisa',
  success: 'Tingkat sukses',
  results: 'Hasil',
  total: 'Jumlah',
  aboutReached: 'Klien yang memiliki hasil, apa pun hasilnya',
  aboutLeft: 'Klien yang belum memiliki hasil, dengan status “{status}”',
  aboutSuccess: 'Bagian klien dengan status “{status}” dari klien yang memiliki hasil',
  eachList: 'Klien yang ada di dua daftar panggilan dihitung di masing-masing daftar.',
  ownOnly: 'Bitrix24 menampilkan daftar panggilan yang menjadi tanggung jawab Anda. Milik rekan Anda tidak ada di laporan ini.',
  notTold: 'tidak diketahui',
  user: 'Pengguna #{id}',
  counted: '{read} dari {total} dihitung',
  notRead: 'Tidak dihitung',
  denied: 'Tidak dihitung karena Anda tidak boleh melihat pesertanya ({count}): {names}'
}

export default id
