import type { ExportMessages } from './en'

const tr: ExportMessages = {
  saved: 'Dışa aktarıldı: {name}',
  rows: 'Satır: {n}',
  part: 'Gösterilenler aktarıldı: {n} / {total}.',
  reading: 'Eksikler okunuyor: {read} / {total}',
  writing: 'Dosya yazılıyor…',
  failed: 'Hiçbir şey aktarılmadı: bir dosyada satır eksik olmamalı.',
  cannotWrite: 'Dosya yazılamadı. Yeniden deneyin.',
  morePhones: 'Diğer telefonlar',
  createdBy: 'Oluşturan',
  participants: 'Katılımcılar',
  reached: 'Ulaşılan'
}

export default tr
