import type { OffersMessages } from './en'

const pl: OffersMessages = {
  title: 'Dla Ciebie',
  from: {
    contact: '{n} kontakt od: {name} | {n} kontakty od: {name} | {n} kontaktów od: {name}',
    company: '{n} firma od: {name} | {n} firmy od: {name} | {n} firm od: {name}'
  },
  offered: 'Zaproponowano: {name}',
  take: 'Utwórz moją listę',
  decline: 'Odrzuć',
  takeBack: 'Wycofaj',
  end: {
    taken: '{name}: lista połączeń z nich utworzona.',
    declined: '{name}: odmowa.',
    takenBack: '{name}: propozycja wycofana.'
  },
  own: 'Utworzono z nich Twoją listę połączeń.',
  began: 'Rozpoczęto tworzenie tej listy połączeń; wynik nie jest tu jeszcze znany.',
  left: '{name} już tu nie pracuje.',
  made: 'Lista połączeń utworzona',
  leftOut: 'Pominięto, bo już nie istnieją lub ich nie widzisz: {n}.',
  nameRefused: 'Bitrix24 nie nadał jej nazwy „{name}”.',
  notDone: 'Nic nie zrobiono',
  elsewhere: 'Ta lista połączeń jest tworzona na innej karcie. Zajrzyj ponownie za dwie minuty.',
  gone: 'Propozycji już nie ma albo została w międzyczasie zmieniona.',
  spoilt: {
    altered: 'Propozycję zmienił(a) {name} ({date}), więc nie można jej użyć. Autor może zaproponować klientów ponownie.',
    newer: 'Propozycja pochodzi z nowszej wersji aplikacji. Odśwież stronę.',
    unreadable: 'Propozycji nie można odczytać: {name} ({date}). Autor może zaproponować klientów ponownie.'
  },
  unknown: 'ktoś',
  remove: 'Usuń',
  failed: 'Nie udało się odczytać, czy coś Ci zaproponowano.'
}

export default pl
