import type { StopListMessages } from './en'

const pl: StopListMessages = {
  title: 'Lista zastrzeżona',
  about: 'Numery i klienci, do których nigdy nie należy dzwonić. Kto układa tu listę połączeń, widzi, kto na niej jest.',
  onlyMine: 'Przechowywana tylko dla Ciebie: aplikację zainstalowano bez uprawnienia do przechowywania czegoś dla wszystkich (entity).',
  search: 'Szukaj na liście',
  shown: 'Wpisy: {n}',
  empty: 'Na liście zastrzeżonej nikogo nie ma',
  emptyAbout: 'Wklej numery lub weź je z pliku; klientów dodasz z menu obok nich na liście połączeń.',
  noMatch: 'Nic nie znaleziono',
  unreadable: 'Części, których nie można odczytać i które nie działają: {n}. Zapisała je nowsza wersja albo ktoś zmienił je ręcznie.',
  user: 'użytkownik #{id}',
  reason: 'Powód',
  cancel: 'Anuluj',
  undo: 'Cofnij',
  undone: 'Lista zastrzeżona jest taka jak przedtem',
  column: {
    what: 'Numer lub klient',
    at: 'Od',
    by: 'Kto dodał'
  },
  add: {
    action: 'Dodaj',
    title: 'Dodaj do listy zastrzeżonej',
    about: 'W CRM nic się nie zmienia.',
    placeholder: 'Numery telefonów, po jednym w wierszu, albo tabela',
    clientAbout: '{name} i wszystkie numery tego klienta: już nie dzwonić.',
    clientDone: '{name} jest na liście zastrzeżonej',
    done: 'Dodano do listy zastrzeżonej: {n}',
    known: 'Już są: {n}',
    nothing: 'To wszystko już jest na liście zastrzeżonej',
    new: 'Nowe: {n}',
    unreadable: 'Wiersze bez numeru telefonu: {n}:',
    count: 'Dodaj {n}'
  },
  remove: {
    action: 'Usuń z listy zastrzeżonej: {what}',
    title: 'Usunąć z listy zastrzeżonej?',
    about: '{what}: znów będzie można dzwonić.',
    confirm: 'Usuń',
    done: 'Usunięto z listy zastrzeżonej'
  }
}

export default pl
