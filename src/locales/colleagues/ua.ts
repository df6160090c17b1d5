import type { ColleaguesMessages } from './en'

const ua: ColleaguesMessages = {
  find: 'Знайти співробітника',
  me: '{name} (я)',
  given: 'Обдзвін для вас: {list} · {participants}',
  told: {
    notPermitted: 'Сповіщень не буде: застосунку не надано право im.',
    unwanted: 'Не сповіщено, бо вимкнули сповіщення: {names}',
    failed: 'Не вдалося сповістити: {names}'
  }
}

export default ua
