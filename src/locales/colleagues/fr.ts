import type { ColleaguesMessages } from './en'

const fr: ColleaguesMessages = {
  find: 'Rechercher un employé',
  me: '{name} (moi)',
  given: 'Une liste d’appels pour vous : {list} · {participants}'
}

export default fr
