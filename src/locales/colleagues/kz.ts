import type { ColleaguesMessages } from './en'

const kz: ColleaguesMessages = {
  find: 'Қызметкерді табу',
  me: '{name} (мен)',
  given: 'Сізге арналған қоңырау тізімі: {list} · {participants}'
}

export default kz
