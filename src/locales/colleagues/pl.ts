import type { ColleaguesMessages } from './en'

const pl: ColleaguesMessages = {
  find: 'Znajdź pracownika',
  me: '{name} (ja)',
  given: 'Lista połączeń dla Ciebie: {list} · {participants}'
}

export default pl
