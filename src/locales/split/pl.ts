import type { SplitMessages } from './en'

const pl: SplitMessages = {
  how: 'Jak podzielić',
  parts: 'Na części',
  colleagues: 'Między współpracowników',
  count: 'Liczba list',
  countWrong: 'Wpisz liczbę całkowitą od 1 do {most}.',
  who: 'Współpracownicy',
  way: 'Kto dostaje których klientów',
  inTurn: 'Po kolei',
  byResponsible: 'Według odpowiedzialnego',
  reading: 'Odczytywanie odpowiedzialnych: pozostało {n}…',
  table: 'Listy do utworzenia',
  name: 'Nazwa',
  clients: 'Klienci',
  nameOf: 'Nazwa listy {i}',
  clientsOf: 'Klienci: {name}',
  rest: 'Pozostali',
  restForMe: '(lista dla mnie)',
  restStays: '(pozostają wybrani)',
  empty: 'Puste listy nie są tworzone: {n}.',
  numbered: '({i} z {n})',
  base: 'Lista połączeń',
  about: {
    handed: 'Jesteś administratorem: każdy współpracownik zostaje odpowiedzialny za swoją listę.',
    link: 'Dostają powiadomienie z linkiem, który otwiera się każdemu, kto ma dostęp do tej aplikacji.',
    offered: 'Każda lista zostanie zaproponowana współpracownikowi, który utworzy ją jednym kliknięciem. Współpracownicy potrzebują dostępu do tej aplikacji.',
    noOffers: 'Tylko administratorzy mogą przekazywać listy połączeń, a do ich proponowania potrzebne jest uprawnienie entity, którego aplikacja nie ma. Wszystkie listy zostaną utworzone dla Ciebie.'
  },
  obstacle: {
    count: 'Liczba list musi być całkowita.',
    colleagues: 'Wybierz co najmniej jednego współpracownika.',
    size: 'Liczby klientów muszą być całkowite.',
    tooMany: 'Razem to więcej niż wybranych ({n}).',
    reading: 'Odpowiedzialni są jeszcze odczytywani.',
    nobody: 'Nie ma kogo umieścić na tych listach.'
  },
  create: 'Utwórz {n} listę połączeń | Utwórz {n} listy połączeń | Utwórz {n} list połączeń',
  kept: 'To, co jest, zostaje. Kontynuacja tworzy tylko brakujące listy, każdą raz.',
  progress: 'Gotowe: {made} z {n}',
  state: {
    made: 'utworzona',
    notMade: 'jeszcze nieutworzona',
    unknown: 'jeszcze nie wiadomo, czy utworzona',
    offered: 'zaproponowana: {name}',
    notOffered: 'jeszcze niezaproponowana: {name}',
    handed: 'utworzona, odpowiedzialny: {name}',
    notHanded: 'utworzona, jeszcze Twoja: nieprzekazana ({name})',
    dismissed: 'utworzona, pozostaje Twoja: {name} już tu nie pracuje',
    refused: 'utworzona, pozostaje Twoja: {reason}'
  },
  goOn: 'Kontynuuj',
  stop: 'Zostaw tak',
  stopAbout: 'Kto nie jest na żadnej z tych list, pozostaje wybrany.',
  created: 'Utworzono {n} listę połączeń. | Utworzono {n} listy połączeń. | Utworzono {n} list połączeń.',
  offered: 'Zaproponowano {n} listę. | Zaproponowano {n} listy. | Zaproponowano {n} list.',
  told: {
    namesRefused: 'Bitrix24 nie przyjął nazw: {reason}'
  }
}

export default pl
