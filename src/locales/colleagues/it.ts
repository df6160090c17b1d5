import type { ColleaguesMessages } from './en'

const it: ColleaguesMessages = {
  find: 'Cerca un dipendente',
  me: '{name} (io)',
  given: 'Un elenco chiamate per te: {list} · {participants}'
}

export default it
