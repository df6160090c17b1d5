import type { ColleaguesMessages } from './en'

const ru: ColleaguesMessages = {
  find: 'Найти сотрудника',
  me: '{name} (я)',
  given: 'Обзвон для вас: {list} · {participants}'
}

export default ru
