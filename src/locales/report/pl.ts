import type { ReportMessages } from './en'

const pl: ReportMessages = {
  byColleague: 'Według współpracowników',
  byColleagueFile: 'Plik tekstowy według współpracowników',
  byList: 'Według list połączeń',
  colleague: 'Współpracownik',
  people: 'Współpracownicy',
  everybody: 'Wszyscy',
  from: 'Utworzono od',
  to: 'Utworzono do',
  reached: 'Obsłużono',
  left: 'Pozostało',
  success: 'Odsetek sukcesów',
  results: 'Wyniki',
  total: 'Razem',
  aboutReached: 'Klienci, którzy mają wynik, jakikolwiek',
  aboutLeft: 'Klienci jeszcze bez wyniku, ze statusem „{status}”',
  aboutSuccess: 'Odsetek klientów ze statusem „{status}” wśród tych, którzy mają wynik',
  eachList: 'Klient, który jest na dwóch listach połączeń, jest liczony na każdej z nich.',
  ownOnly: 'Bitrix24 pokazuje Ci listy połączeń, za które odpowiadasz. List Twoich współpracowników nie ma w tym raporcie.',
  notTold: 'nie podano',
  user: 'Użytkownik #{id}',
  counted: 'policzono {read} z {total}',
  notRead: 'Nieliczona',
  denied: 'Nieliczone, bo nie możesz zobaczyć ich uczestników ({count}): {names}'
}

export default pl
