import type { FiltersMessages } from './en'

const pl: FiltersMessages = {
  add: 'Dodaj filtr',
  find: 'Znajdź pole',
  fields: 'Pola',
  none: 'Nie ma pola o tej nazwie.',
  reading: 'Czytanie pól…',
  group: {
    useful: 'Najczęstsze',
    more: 'Więcej pól',
    own: 'Pola Twojego portalu'
  },
  firstPhone: 'Pierwszy telefon',
  firstEmail: 'Pierwszy e-mail',
  city: 'Miasto',
  asWritten: 'Sprawdzany jest tylko pierwszy, tak jak zapisano go w CRM.',
  chip: '{field}: {what}',
  remove: 'Usuń filtr {field}',
  apply: 'Zastosuj',
  condition: 'Warunek',
  search: 'Znajdź wartość',
  noValue: 'Nic o tej nazwie.',
  operator: {
    is: 'jest',
    isNot: 'nie jest',
    contains: 'zawiera',
    inLast: 'w ciągu ostatnich … dni',
    moreThanAgo: 'ponad … dni temu',
    inNext: 'w ciągu najbliższych … dni',
    between: 'pomiędzy',
    empty: 'jest puste',
    filled: 'nie jest puste',
    yes: 'tak',
    no: 'nie'
  },
  never: 'nigdy',
  ever: 'kiedykolwiek',
  emptyOrZero: 'jest puste lub 0',
  said: {
    isNot: 'nie {values}',
    contains: 'zawiera „{text}”',
    inLast: 'w ciągu ostatniego dnia | w ciągu ostatnich {n} dni | w ciągu ostatnich {n} dni',
    moreThanAgo: 'ponad {n} dzień temu | ponad {n} dni temu | ponad {n} dni temu',
    inNext: 'w ciągu najbliższego dnia | w ciągu najbliższych {n} dni | w ciągu najbliższych {n} dni',
    from: 'od {from}',
    to: 'do {to}'
  },
  days: 'Dni',
  from: 'Od',
  to: 'Do',
  problem: {
    title: 'Część tego filtra już nie obowiązuje. Reszta została zastosowana.',
    'field-gone': 'Pola „{field}” nie ma.',
    'option-gone': 'Niektóre wartości pola „{field}” zostały usunięte.',
    'not-understood': 'Warunek „{field}” nie został zrozumiany.',
    drop: 'Pomiń tę część'
  },
  deals: {
    label: 'Klienci według deali',
    pipeline: 'Lejek',
    anyPipeline: 'Dowolny lejek',
    stages: 'Etapy',
    anyStage: 'Dowolny etap',
    state: 'Stan deala',
    anyState: 'Otwarte lub zamknięte',
    open: 'Otwarte',
    won: 'Wygrane',
    lost: 'Przegrane',
    column: 'Deal',
    more: '(+{count})',
    readingDeals: 'Deale: {read} z {total}',
    start: 'Wybierz lejek, etap lub filtr, aby zobaczyć, czyje są te deale.',
    nobody: 'Nie znaleziono klientów z takimi dealami.'
  }
}

export default pl
