import type { ExportMessages } from './en'

const ms: ExportMessages = {
  saved: 'Dieksport: {name}',
  rows: 'Baris: {n}',
  part: 'Yang dieksport ialah yang dipaparkan: {n} daripada {total}.',
  reading: 'Membaca yang belum ada: {read} daripada {total}',
  writing: 'Menulis fail…',
  failed: 'Tiada apa yang dieksport: fail tidak boleh kekurangan baris.',
  cannotWrite: 'Fail tidak dapat ditulis. Cuba lagi.',
  morePhones: 'Telefon lain',
  createdBy: 'Dicipta oleh',
  participants: 'Peserta',
  reached: 'Dihubungi'
}

export default ms
