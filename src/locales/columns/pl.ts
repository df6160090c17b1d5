import type { ColumnsMessages } from './en'

const pl: ColumnsMessages = {
  button: 'Kolumny',
  lastCall: 'Ostatnie połączenie',
  attempts: 'Próby',
  attemptsAbout: 'Połączenia do klienta od utworzenia tej listy. To szacunek: Bitrix24 nie podaje, do której listy należy połączenie.',
  noDate: 'Bitrix24 nie podaje, kiedy utworzono tę listę, więc prób nie liczy się.',
  localTime: 'Czas lokalny',
  never: 'nigdy',
  unknown: 'nieznany',
  whyUnknown: 'Ani numer, ani adres nie mówią, gdzie jest klient.',
  outside: 'Poza godzinami dzwonienia, {hours}',
  out: 'Połączenie wychodzące',
  in: 'Połączenie przychodzące',
  minutes: '{n} min',
  seconds: '{n} s',
  failure: {
    'busy': 'zajęte',
    'no-answer': 'brak odpowiedzi',
    'declined': 'odrzucone',
    'cancelled': 'anulowane przez dzwoniącego',
    'wrong-number': 'zły numer',
    'not-connected': 'brak połączenia',
    'other': 'nieudane, kod {code}'
  },
  future: 'Bitrix24 podaje dla tego połączenia datę w przyszłości.',
  undated: 'Bitrix24 nie podaje, kiedy było to połączenie; to czas jego zapisania.',
  calls: {
    label: 'Połączenia',
    all: 'Połączenia: wszystkie',
    none: 'Jeszcze bez próby',
    several: 'Dwie próby i więcej',
    since: 'Bez połączenia od…',
    sinceDay: 'Bez połączenia od'
  },
  callable: 'Można dzwonić teraz',
  callableCount: 'Można dzwonić teraz: {n}',
  summary: '{callable} można dzwonić teraz · {notNow} jeszcze nie · {unknown} nieznane',
  reading: 'Połączenia: {done} z {total}',
  stop: 'Zatrzymaj',
  incomplete: 'Nie odczytano wszystkich połączeń: może tu brakować uczestników.',
  goOn: 'Czytaj dalej',
  nobody: 'Żaden uczestnik nie pasuje do tych filtrów.',
  hours: {
    title: 'Godziny dzwonienia',
    about: 'Kiedy można dzwonić do klientów według ich zegara. Te godziny są wspólne dla wszystkich.',
    everywhere: 'Wszędzie',
    add: 'Dodaj kraj',
    remove: 'Usuń: {country}',
    invalid: 'Godziny zapisuje się jak 9:00–20:00, w obrębie jednego dnia.',
    readOnly: 'Godziny dzwonienia mogą zmieniać tylko administratorzy.',
    saved: 'Godziny dzwonienia zostały zapisane.'
  }
}

export default pl
