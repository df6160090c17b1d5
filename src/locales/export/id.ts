import type { ExportMessages } from './en'

const id: ExportMessages = {
  saved: 'Diekspor: {name}',
  rows: 'Baris: {n}',
  part: 'Yang diekspor adalah yang ditampilkan: {n} dari {total}.',
  reading: 'Membaca yang belum ada: {read} dari {total}',
  writing: 'Menulis file…',
  failed: 'Tidak ada yang diekspor: file tidak boleh kekurangan baris.',
  cannotWrite: 'File tidak dapat ditulis. Coba lagi.',
  morePhones: 'Telepon lain',
  createdBy: 'Dibuat oleh',
  participants: 'Peserta',
  reached: 'Dihubungi'
}

export default id
