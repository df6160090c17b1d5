import type { ColleaguesMessages } from './en'

const ar: ColleaguesMessages = {
  find: 'بحث عن موظف',
  me: '{name} (أنا)',
  given: 'قائمة مكالمات لك: {list} · {participants}'
}

export default ar
