import type { ColleaguesMessages } from './en'

const ar: ColleaguesMessages = {
  find: 'بحث عن موظف',
  me: '{name} (أنا)',
  given: 'قائمة مكالمات لك: {list} · {participants}',
  told: {
    notPermitted: 'لن يُخطر أحد: لم يُمنح التطبيق الإذن im.',
    unwanted: 'لم يُخطروا لأنهم أوقفوا الإشعارات: {names}',
    failed: 'تعذّر إخطار: {names}'
  }
}

export default ar
