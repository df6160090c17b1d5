import type { ReportMessages } from './en'

const ms: ReportMessages = {
  byColleague: 'Mengikut rakan',
  byColleagueFile: 'Fail teks mengikut rakan',
  byList: 'Mengikut senarai',
  colleague: 'Rakan sekerja',
  people: 'Rakan sekerja',
  everybody: 'Semua rakan sekerja',
  from: 'Dicipta dari',
  to: 'Dicipta hingga',
  reached: 'Dihubungi',
  left: 'Tinggal',
  success: 'Kadar kejayaan',
  results: 'Hasil',
  total: 'Jumlah',
  aboutReached: 'Pelanggan yang mempunyai hasil, apa-apa pun',
  aboutLeft: 'Pelanggan yang belum mempunyai hasil, dengan status “{status}”',
  aboutSuccess: 'Bahagian pelanggan dengan status “{status}” daripada yang mempunyai hasil',
  eachList: 'Pelanggan yang ada dalam dua senarai panggilan dikira dalam setiap satu.',
  ownOnly: 'Bitrix24 memaparkan senarai panggilan yang menjadi tanggungjawab anda. Senarai rakan anda tiada dalam laporan ini.',
  notTold: 'tidak diketahui',
  user: 'Pengguna #{id}',
  counted: '{read} daripada {total} dikira',
  notRead: 'Tidak dikira',
  denied: 'Tidak dikira kerana anda tidak boleh melihat pesertanya ({count}): {names}'
}

export default ms
