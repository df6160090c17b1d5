import type { ReportMessages } from './en'

const ar: ReportMessages = {
  byColleague: 'حسب الزميل',
  byColleagueFile: 'ملف نصي حسب الزميل',
  byList: 'حسب قائمة المكالمات',
  colleague: 'الزميل',
  people: 'الزملاء',
  everybody: 'كل الزملاء',
  from: 'أُنشئت من',
  to: 'أُنشئت حتى',
  reached: 'تم الوصول',
  left: 'المتبقي',
  success: 'نسبة النجاح',
  results: 'النتائج',
  total: 'المجموع',
  aboutReached: 'العملاء الذين لديهم نتيجة أيًا كانت',
  aboutLeft: 'العملاء الذين ليست لديهم نتيجة بعد، بالحالة «{status}»',
  aboutSuccess: 'نسبة العملاء بالحالة «{status}» من العملاء الذين لديهم نتيجة',
  eachList: 'العميل الموجود في قائمتي مكالمات يُحسب في كل منهما.',
  ownOnly: 'يعرض لك Bitrix24 قوائم المكالمات التي أنت مسؤول عنها. قوائم زملائك ليست في هذا التقرير.',
  notTold: 'غير معروف',
  user: 'مستخدم #{id}',
  counted: 'حُسب {read} من {total}',
  notRead: 'غير محسوبة',
  denied: 'غير محسوبة لأنه لا يحق لك رؤية المشاركين فيها ({count}): {names}'
}

export default ar
