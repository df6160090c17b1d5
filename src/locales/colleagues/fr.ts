import type { ColleaguesMessages } from './en'

const fr: ColleaguesMessages = {
  find: 'Rechercher un employé',
  me: '{name} (moi)',
  given: 'Une liste d’appels pour vous : {list} · {participants}',
  told: {
    notPermitted: 'Personne n’est prévenu : l’application n’a pas l’autorisation im.',
    unwanted: 'Non prévenus, car leurs notifications sont désactivées : {names}',
    failed: 'Impossible de prévenir : {names}'
  }
}

export default fr
