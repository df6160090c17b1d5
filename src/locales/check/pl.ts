import type { CheckMessages } from './en'

const pl: CheckMessages = {
  title: 'Sprawdzenie',
  show: 'Pokaż',
  leaveOut: 'Pomiń',
  kind: {
    withoutPhone: '{n} bez telefonu',
    undialable: '{n} z numerem, którego nie można wybrać',
    sharing: '{n} ze wspólnym telefonem',
    otherList: '{n} na innej otwartej liście połączeń',
    stopCalling: 'Nie chcą telefonów: {n}',
    stopList: '{n} na liście zablokowanych',
    called: 'Połączenia {period}: {n}',
    gone: 'Już niedostępne: {n}'
  },
  period: 'z ostatniego dnia | z ostatnich {n} dni | z ostatnich {n} dni',
  reason: {
    withoutPhone: 'Bez telefonu',
    undialable: 'Numeru nie można wybrać',
    sharing: 'Wspólny telefon',
    otherList: 'Na innej otwartej liście połączeń',
    stopCalling: 'Nie chce telefonów',
    stopList: 'Na liście zablokowanych',
    called: 'Niedawne połączenie',
    gone: 'Już niedostępny'
  },
  number: {
    'no-digits': 'To nie numer',
    'formula': 'Formuła, a nie numer',
    'scientific': 'Arkusz zgubił ostatnie cyfry',
    'too-short': 'Za krótki jak na telefon',
    'too-long': 'Za długi jak na telefon',
    'unknown-country': 'Nie wiadomo, z jakiego kraju',
    'invalid': 'W tym kraju nie ma takiego numeru'
  },
  looked: 'przejrzane listy połączeń: {n} z {m}',
  stop: 'Zatrzymaj',
  goOn: 'Kontynuuj',
  stopped: 'Zatrzymano: sprawdzenie nie jest pełne.',
  failed: 'Sprawdzenie nie jest pełne: nie udało się wczytać list połączeń ({n}).',
  untold: 'Tylko administratorzy widzą, czy pozostałe listy połączeń ({n}) są otwarte.',
  notLooked: 'Nie sprawdzono: {what}. {reason}',
  reading: 'Do wczytania: {n}…',
  readFailed: 'Nie udało się wczytać części wybranych.',
  daysBack: 'Z ilu dni szukać połączeń',
  about: 'Wybierz, kogo pominąć.',
  sharingAbout: 'Na ten sam numer dzwoniono by więcej niż raz.',
  firstStays: 'Pierwszy klient z każdym numerem zostaje.',
  leftOut: 'Pominięto: {n}',
  undo: 'Cofnij',
  close: 'Gotowe',
  download: 'Pobierz listę pominiętych',
  downloadAbout: 'Pominięci w „{name}”: {n} – dlaczego, kiedy i przez kogo.',
  downloadFailed: 'Nie udało się zapisać pliku.',
  fileName: 'Pominięci w',
  column: {
    name: 'Nazwa',
    phone: 'Telefon',
    why: 'Powód',
    details: 'Szczegóły',
    by: 'Kto pominął',
    at: 'Kiedy'
  }
}

export default pl
