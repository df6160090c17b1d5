import type { FiltersMessages } from './en'

const ar: FiltersMessages = {
  add: 'إضافة عامل تصفية',
  find: 'البحث عن حقل',
  fields: 'الحقول',
  none: 'لا يوجد حقل بهذا الاسم.',
  reading: 'جارٍ قراءة الحقول…',
  group: {
    useful: 'الشائعة',
    more: 'حقول أخرى',
    own: 'حقول بوابتك'
  },
  firstPhone: 'الهاتف الأول',
  firstEmail: 'أول بريد إلكتروني',
  city: 'المدينة',
  asWritten: 'يُفحص الأول فقط، كما هو مكتوب في CRM.',
  chip: '{field}: {what}',
  remove: 'إزالة عامل التصفية {field}',
  apply: 'تطبيق',
  condition: 'الشرط',
  search: 'البحث عن قيمة',
  noValue: 'لا شيء بهذا الاسم.',
  operator: {
    is: 'هو',
    isNot: 'ليس',
    contains: 'يحتوي على',
    inLast: 'خلال آخر … يوم',
    moreThanAgo: 'قبل أكثر من … يوم',
    inNext: 'خلال … يوم القادمة',
    between: 'بين',
    empty: 'فارغ',
    filled: 'غير فارغ',
    yes: 'نعم',
    no: 'لا'
  },
  never: 'أبدًا',
  ever: 'في أي وقت',
  emptyOrZero: 'فارغ أو 0',
  said: {
    isNot: 'ليس {values}',
    contains: 'يحتوي على «{text}»',
    inLast: 'خلال {n} يوم | خلال آخر يوم | خلال آخر يومين | خلال آخر {n} أيام | خلال آخر {n} يومًا | خلال آخر {n} يوم',
    moreThanAgo: 'قبل أكثر من {n} يوم | قبل أكثر من يوم | قبل أكثر من يومين | قبل أكثر من {n} أيام | قبل أكثر من {n} يومًا | قبل أكثر من {n} يوم',
    inNext: 'خلال {n} يوم | خلال اليوم القادم | خلال اليومين القادمين | خلال {n} أيام قادمة | خلال {n} يومًا قادمًا | خلال {n} يوم قادم',
    from: 'من {from}',
    to: 'حتى {to}'
  },
  days: 'الأيام',
  from: 'من',
  to: 'إلى',
  problem: {
    title: 'جزء من عامل التصفية هذا لم يعد صالحًا. طُبّق الباقي.',
    'field-gone': 'الحقل «{field}» غير موجود.',
    'option-gone': 'حُذفت بعض قيم «{field}».',
    'not-understood': 'لم يُفهم «{field}».',
    drop: 'ترك هذا الجزء'
  },
  deals: {
    label: 'العملاء حسب صفقاتهم',
    pipeline: 'مسار المبيعات',
    anyPipeline: 'أي مسار',
    stages: 'المراحل',
    anyStage: 'أي مرحلة',
    state: 'حالة الصفقة',
    anyState: 'مفتوحة أو مغلقة',
    open: 'مفتوحة',
    won: 'رابحة',
    lost: 'خاسرة',
    column: 'الصفقة',
    more: '(+{count})',
    readingDeals: 'الصفقات: {read} من {total}',
    start: 'اختر مسارًا أو مرحلة أو عامل تصفية لترى لمن هذه الصفقات.',
    nobody: 'لم يُعثر على عملاء لهم صفقات كهذه.'
  }
}

export default ar
