import type { ExportMessages } from './en'

const ar: ExportMessages = {
  saved: 'تم التصدير: {name}',
  rows: 'عدد الصفوف: {n}',
  part: 'صُدِّر ما هو معروض: {n} من {total}.',
  reading: 'تجري قراءة ما ينقص: {read} من {total}',
  writing: 'تجري كتابة الملف…',
  failed: 'لم يُصدَّر شيء، فلا يجوز أن تنقص صفوف من ملف.',
  cannotWrite: 'تعذرت كتابة الملف. حاول مرة أخرى.',
  morePhones: 'هواتف أخرى',
  createdBy: 'أنشأها',
  participants: 'المشاركون',
  reached: 'تم الوصول'
}

export default ar
