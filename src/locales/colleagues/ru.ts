import type { ColleaguesMessages } from './en'

const ru: ColleaguesMessages = {
  find: 'Найти сотрудника',
  me: '{name} (я)',
  given: 'Обзвон для вас: {list} · {participants}',
  told: {
    notPermitted: 'Уведомлений не будет: приложению не дано право im.',
    unwanted: 'Не уведомлены, потому что отключили уведомления: {names}',
    failed: 'Не удалось уведомить: {names}'
  }
}

export default ru
