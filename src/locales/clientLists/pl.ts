import type { ClientListsMessages } from './en'

const pl: ClientListsMessages = {
  title: 'Listy połączeń: {name}',
  loading: 'Listy połączeń',
  add: 'Dodaj do listy',
  looked: 'przejrzano {looked} z {n} listy | przejrzano {looked} z {n} list | przejrzano {looked} z {n} list',
  stop: 'Zatrzymaj',
  goOn: 'Kontynuuj',
  table: 'Listy połączeń tego klienta',
  list: 'Lista połączeń',
  status: 'Status',
  created: 'Utworzono',
  noneYet: 'Na razie nic nie znaleziono.',
  none: 'Tego klienta nie ma jeszcze na żadnej liście połączeń.',
  onlyYours: 'Przeglądane są tylko listy połączeń, za które odpowiadasz.',
  unread: 'Nie udało się odczytać {n} listy połączeń. | Nie udało się odczytać {n} list połączeń. | Nie udało się odczytać {n} list połączeń.',
  retry: 'Spróbuj ponownie',
  addTitle: 'Dodaj do listy połączeń: {name}',
  addHeading: 'Dodaj do listy połączeń',
  search: 'Szukaj list połączeń',
  searchHint: 'Nazwa lub numer',
  newList: 'Nowa lista połączeń',
  lists: 'Listy połączeń do wyboru',
  addTo: 'Dodaj do {name}',
  addShort: 'Dodaj',
  done: 'zakończona',
  noLists: 'Nie ma listy połączeń tego typu, którą możesz zmienić. Utwórz nową.',
  noMatch: 'Nie ma pasującej listy połączeń.',
  added: '{client}: dodano do listy „{list}”.',
  already: '{client}: już na liście „{list}”.',
  openList: 'Otwórz listę połączeń',
  another: 'Dodaj do innej listy',
  close: 'Zamknij',
  cancel: 'Anuluj'
}

export default pl
