import type { CheckMessages } from './en'

const ar: CheckMessages = {
  title: 'فحص',
  show: 'عرض',
  leaveOut: 'استبعاد',
  kind: {
    withoutPhone: '{n} بلا هاتف',
    undialable: '{n} برقم لا يمكن طلبه',
    sharing: '{n} بهاتف مشترك',
    otherList: '{n} في قائمة مكالمات مفتوحة أخرى',
    stopCalling: 'طلبوا عدم الاتصال: {n}',
    stopList: '{n} في قائمة المنع',
    called: 'مكالمات {period}: {n}',
    gone: '{n} لم يعد متاحًا'
  },
  period: 'في آخر {n} يوم',
  reason: {
    withoutPhone: 'بلا هاتف',
    undialable: 'رقم لا يمكن طلبه',
    sharing: 'هاتف مشترك',
    otherList: 'في قائمة مكالمات مفتوحة أخرى',
    stopCalling: 'طلب عدم الاتصال',
    stopList: 'في قائمة المنع',
    called: 'مكالمة حديثة',
    gone: 'لم يعد متاحًا'
  },
  number: {
    'no-digits': 'ليس رقمًا',
    'formula': 'صيغة وليست رقمًا',
    'scientific': 'فقد جدول البيانات الأرقام الأخيرة',
    'too-short': 'أقصر من رقم هاتف',
    'too-long': 'أطول من رقم هاتف',
    'unknown-country': 'البلد غير معروف',
    'invalid': 'لا يوجد رقم كهذا في البلد'
  },
  looked: 'فُحصت {n} من {m} من قوائم المكالمات',
  stop: 'إيقاف',
  goOn: 'متابعة',
  stopped: 'أُوقف: الفحص غير مكتمل.',
  failed: 'الفحص غير مكتمل: قوائم مكالمات تعذرت قراءتها: {n}',
  untold: 'لا يرى إلا المسؤولون هل القوائم الأخرى ({n}) مفتوحة.',
  notLooked: 'لم يُفحص: {what}. {reason}',
  reading: 'جارٍ قراءة {n} منهم…',
  readFailed: 'تعذرت قراءة بعض المحددين.',
  daysBack: 'عدد أيام البحث عن المكالمات',
  about: 'حدد من يُستبعد.',
  sharingAbout: 'سيتم الاتصال بالرقم نفسه أكثر من مرة.',
  firstStays: 'يبقى الأول من كل رقم.',
  leftOut: 'استُبعد {n}',
  undo: 'تراجع',
  close: 'تم',
  download: 'تنزيل المستبعدين',
  downloadAbout: 'استُبعد من “{name}”: {n}، مع السبب والوقت والمستخدم.',
  downloadFailed: 'تعذرت كتابة الملف.',
  fileName: 'المستبعدون من',
  column: {
    name: 'الاسم',
    phone: 'الهاتف',
    why: 'السبب',
    details: 'التفاصيل',
    by: 'استبعده',
    at: 'وقت الاستبعاد'
  }
}

export default ar
