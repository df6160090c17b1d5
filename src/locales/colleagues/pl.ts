import type { ColleaguesMessages } from './en'

const pl: ColleaguesMessages = {
  find: 'Znajdź pracownika',
  me: '{name} (ja)',
  given: 'Lista połączeń dla Ciebie: {list} · {participants}',
  told: {
    notPermitted: 'Nikt nie dostaje powiadomienia: aplikacja nie ma uprawnienia im.',
    unwanted: 'Bez powiadomienia, bo wyłączyli powiadomienia: {names}',
    failed: 'Nie udało się powiadomić: {names}'
  }
}

export default pl
