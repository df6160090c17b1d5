import type { ColleaguesMessages } from './en'

const ua: ColleaguesMessages = {
  find: 'Знайти співробітника',
  me: '{name} (я)',
  given: 'Обдзвін для вас: {list} · {participants}'
}

export default ua
