import type { ColleaguesMessages } from './en'

const it: ColleaguesMessages = {
  find: 'Cerca un dipendente',
  me: '{name} (io)',
  given: 'Un elenco chiamate per te: {list} · {participants}',
  told: {
    notPermitted: 'Nessuno viene avvisato: l’app non ha il permesso im.',
    unwanted: 'Non avvisati perché hanno disattivato le notifiche: {names}',
    failed: 'Impossibile avvisare: {names}'
  }
}

export default it
