import type { SegmentsMessages } from './en'

const pl: SegmentsMessages = {
  label: 'Segmenty',
  none: 'Bez segmentu',
  me: 'Dla mnie',
  everybody: 'Dla wszystkich',
  save: 'Zapisz segment',
  name: 'Nazwa segmentu',
  keep: 'Zapisz',
  cancel: 'Anuluj',
  who: 'Kto go widzi',
  actions: 'Segment „{name}”: więcej',
  rename: 'Zmień nazwę',
  overwrite: 'Zapisz zmiany',
  delete: 'Usuń',
  unnamed: 'Segment bez nazwy',
  saved: 'Segment „{name}” jest zapisany.',
  deleted: 'Segment „{name}” jest usunięty.',
  overwriting: {
    title: 'Nadpisać „{name}”?',
    about: 'Segment stanie się wyszukiwaniem w obecnej postaci. Utworzone z niego listy pozostaną bez zmian.'
  },
  deleting: {
    title: 'Usunąć segment „{name}”?',
    me: 'Znika tylko zapisane wyszukiwanie. Utworzone z niego listy pozostają.',
    everybody: 'Zniknie dla wszystkich. Usuwane jest tylko zapisane wyszukiwanie: utworzone z niego listy pozostają.'
  },
  refused: {
    'same-name': 'Segment o tej nazwie już istnieje. Wybierz inną nazwę.',
    'no-name': 'Segment musi mieć nazwę.',
    'too-large': 'To wyszukiwanie jest za duże, by je zapisać. Użyj mniej warunków.',
    gone: 'Tego segmentu już nie ma: został usunięty.',
    changed: 'Ktoś w międzyczasie zmienił ten segment, więc nic nie zrobiono. Obejrzyj go jeszcze raz i spróbuj ponownie.',
    newer: '„{name}” zapisała nowsza wersja aplikacji i nie jest używany. Odśwież stronę, aby ją otrzymać.',
    unreadable: '„{name}” zmieniono poza tą aplikacją i nie da się go odczytać. Nic z niego nie jest używane; możesz go usunąć.'
  },
  otherType: {
    contact: '„{name}” to segment kontaktów. Tutaj znajduje firmy według tego, co do nich pasuje.',
    company: '„{name}” to segment firm. Tutaj znajduje kontakty według tego, co do nich pasuje.'
  },
  inPart: '„{name}” zawiera więcej, niż można tu wyszukać. Stosowane jest tylko to, co widać.',
  unread: 'Nie udało się odczytać segmentów.',
  sharedUnread: 'Nie udało się odczytać segmentów dla wszystkich.',
  leftOut: 'Pomijani przy wyborze wszystkich: uczestnicy {names} ({n})',
  leaveNobodyOut: 'Nikogo nie pomijaj',
  problem: {
    list: 'Tych list nie ma lub są dla Ciebie niewidoczne, więc nikt nie jest z ich powodu pomijany: {names}.',
    listType: 'Na tych listach są klienci innego typu, więc nikt nie jest z ich powodu pomijany: {names}.'
  },
  newcomers: {
    action: 'Dodaj nowych',
    from: 'Z segmentu „{name}” w obecnej postaci.',
    looking: 'Szukanie nowych… {count}',
    found: 'Nowi: {n}. Trafią na koniec listy; reszta pozostanie bez zmian.',
    nobody: 'Nikt nie jest nowy: wszyscy z segmentu są już na liście.',
    list: 'Nowi',
    more: 'i jeszcze {n}',
    removed: 'Wcześniej usunięci z tej listy i nieprzywracani: {n}',
    gone: 'Segmentu, z którego powstała ta lista, już nie ma, więc nie wiadomo, kto jest nowy.',
    unusable: 'Segment, z którego powstała ta lista, dotyczy teraz innych klientów lub jest nieczytelny, więc nie wiadomo, kto jest nowy.',
    add: 'Dodaj {n}',
    done: 'Dodano do „{name}”: {n}'
  }
}

export default pl
