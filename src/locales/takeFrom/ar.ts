import type { TakeFromMessages } from './en'

const ar: TakeFromMessages = {
  table: 'قوائم المكالمات المأخوذ منها',
  hidden: 'محددة لكن غير معروضة: {n}',
  statuses: 'الحالات',
  all: 'الكل',
  way: {
    label: 'ما يُفعل بهؤلاء العملاء',
    add: 'إضافة',
    keep: 'الإبقاء على هؤلاء فقط',
    leaveOut: 'استبعاد هؤلاء'
  },
  clients: 'لا عملاء | عميل واحد | عميلان | {n} عملاء | {n} عميلًا | {n} عميل',
  outcome: { add: 'للإضافة', keep: 'للإبقاء', leaveOut: 'للاستبعاد' },
  takenOut: 'المستبعدون: {n}',
  staying: 'الباقون: {n}',
  apply: 'تطبيق',
  reading: 'قوائم المكالمات المقروءة: {read} من {total}',
  stop: 'إيقاف',
  stopped: 'أُوقف. القوائم غير المقروءة غير محسوبة.',
  failed: 'لم تُقرأ ولم تُحسب:',
  checking: 'جرى البحث في CRM عن {known} من {total}',
  callAgain: {
    title: 'معاودة الاتصال',
    about: 'يبدأ قائمة مكالمات جديدة من عملاء الحالات المختارة، كلٌّ مرة واحدة. تبقى القوائم المأخوذ منها كما هي.',
    others: 'لم تؤخذ لأن قائمة المكالمات تضم جهات اتصال أو شركات، لا كليهما: {names}',
    continue: 'متابعة'
  }
}

export default ar
