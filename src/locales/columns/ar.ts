import type { ColumnsMessages } from './en'

const ar: ColumnsMessages = {
  button: 'الأعمدة',
  lastCall: 'آخر مكالمة',
  attempts: 'المحاولات',
  attemptsAbout: 'المكالمات إلى العميل منذ إنشاء هذه القائمة. هذا تقدير: لا يذكر Bitrix24 إلى أي قائمة تنتمي المكالمة.',
  noDate: 'لا يذكر Bitrix24 متى أُنشئت هذه القائمة، لذلك لا تُحسب المحاولات.',
  localTime: 'الوقت المحلي',
  never: 'لم يحدث',
  unknown: 'غير معروف',
  whyUnknown: 'لا يدل الرقم ولا العنوان على مكان العميل.',
  outside: 'خارج ساعات الاتصال، {hours}',
  out: 'مكالمة صادرة',
  in: 'مكالمة واردة',
  minutes: '{n} د',
  seconds: '{n} ث',
  failure: {
    'busy': 'مشغول',
    'no-answer': 'لا إجابة',
    'declined': 'مرفوضة',
    'cancelled': 'ألغاها المتصل',
    'wrong-number': 'رقم خاطئ',
    'not-connected': 'لا اتصال',
    'other': 'فشلت، الرمز {code}'
  },
  future: 'يؤرّخ Bitrix24 هذه المكالمة في المستقبل.',
  undated: 'لا يذكر Bitrix24 وقت هذه المكالمة؛ هذا وقت تسجيلها.',
  calls: {
    label: 'المكالمات',
    all: 'المكالمات: الكل',
    none: 'لا محاولة بعد',
    several: 'محاولتان أو أكثر',
    since: 'بلا اتصال منذ…',
    sinceDay: 'بلا اتصال منذ'
  },
  callable: 'يمكن الاتصال الآن',
  callableCount: 'يمكن الاتصال الآن: {n}',
  summary: 'يمكن الاتصال الآن: {callable} · ليس بعد: {notNow} · غير معروف: {unknown}',
  reading: 'المكالمات: {done} من {total}',
  stop: 'إيقاف',
  incomplete: 'لم تُقرأ كل المكالمات: قد ينقص بعض المشاركين هنا.',
  goOn: 'متابعة القراءة',
  nobody: 'لا مشارك يطابق عوامل التصفية هذه.',
  hours: {
    title: 'ساعات الاتصال',
    about: 'متى يمكن الاتصال بالعملاء حسب ساعتهم. هذه الساعات للجميع.',
    everywhere: 'في كل مكان',
    add: 'إضافة بلد',
    remove: 'إزالة {country}',
    invalid: 'تُكتب الساعات مثل 9:00–20:00 خلال يوم واحد.',
    readOnly: 'لا يغيّر ساعات الاتصال إلا المسؤولون.',
    saved: 'حُفظت ساعات الاتصال.'
  }
}

export default ar
