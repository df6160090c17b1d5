import type { ComposerMessages } from './en'

const pl: ComposerMessages = {
  title: 'Nowa lista połączeń',
  addTitle: 'Dodaj uczestników',
  back: 'Listy połączeń',
  backToList: 'Wróć do listy połączeń',
  kind: 'Z kogo składa się lista połączeń',
  contacts: 'Kontakty',
  companies: 'Firmy',
  from: {
    label: 'Dodaj klientów z',
    crm: 'CRM',
    deals: 'Deale',
    callLists: 'Listy połączeń',
    file: 'Plik lub wklejanie'
  },
  switch: {
    contact: 'Przejść do kontaktów?',
    company: 'Przejść do firm?',
    about: 'Lista połączeń zawiera albo kontakty, albo firmy. Wybrany klient zostanie usunięty z wyboru; formularz i nazwa pozostaną. | Lista połączeń zawiera albo kontakty, albo firmy. Wybrani klienci ({n}) zostaną usunięci z wyboru; formularz i nazwa pozostaną. | Lista połączeń zawiera albo kontakty, albo firmy. Wybrani klienci ({n}) zostaną usunięci z wyboru; formularz i nazwa pozostaną.',
    action: 'Przejdź',
    cancel: 'Anuluj'
  },
  find: {
    label: 'Znajdź klientów',
    placeholder: 'Nazwa lub telefon',
    responsible: 'Odpowiedzialny',
    anyone: 'Każdy odpowiedzialny',
    me: '{name} (ja)',
    employee: 'Znajdź pracownika',
    phone: 'Telefon',
    phoneAny: 'Z telefonem i bez',
    phoneWith: 'Z telefonem',
    phoneWithout: 'Bez telefonu',
    clear: 'Wyczyść wyszukiwanie'
  },
  table: {
    label: 'Klienci',
    name: 'Nazwa',
    company: 'Firma',
    phone: 'Telefon',
    responsible: 'Odpowiedzialny',
    noPhone: 'brak telefonu',
    morePhones: '(+{count})',
    onList: 'już na liście'
  },
  loading: 'Wczytywanie klientów…',
  selectAllFound: 'Zaznacz wszystkich znalezionych: {n}',
  readingAll: 'Wczytano {read} z {total}',
  stop: 'Zatrzymaj',
  stopped: 'Zatrzymano. Nikogo nie dodano.',
  shown: 'Widoczne: {shown} z {total}',
  more: 'Pokaż więcej',
  empty: {
    title: 'Nikogo nie znaleziono',
    about: 'Wpisz część nazwy lub użyj mniejszej liczby warunków naraz.',
    phone: 'Telefon można znaleźć tylko po całym numerze. Wpisz wszystkie cyfry albo nazwę.',
    nobody: { contact: 'Nie ma tu kontaktów', company: 'Nie ma tu firm' },
    nobodyAbout: 'Tu pojawiają się klienci dostępni dla Ciebie w CRM. Dodaj ich tam i wróć.'
  },
  picked: {
    panel: 'Lista połączeń',
    count: 'Wybrano: {n}',
    who: 'Zobacz kogo',
    details: 'Szczegóły',
    less: 'Mniej'
  },
  who: {
    title: 'Wybrani klienci',
    about: 'Usuń zaznaczenie, aby kogoś wykluczyć.',
    find: 'Szukaj wśród nich',
    nobody: 'Nie ma wśród nich nikogo o takiej nazwie lub numerze.',
    close: 'Gotowe'
  },
  order: {
    label: 'Kolejność dzwonienia',
    by: {
      picked: 'Tak jak wybrano',
      longest: 'Najpierw ci, do których najdawniej dzwoniono',
      callable: 'Najpierw ci, do których można teraz dzwonić',
      newest: 'Najnowsi najpierw',
      name: 'Według nazwy',
      responsible: 'Według odpowiedzialnego',
      shuffled: 'Losowo'
    },
    about: 'Bitrix24 zachowuje tę kolejność tylko do pierwszego wyniku.',
    withoutCalls: 'Ten portal nie podaje, kiedy ostatnio dzwoniono: zostaje kolejność wyboru.',
    notReady: 'Kolejność dzwonienia nie jest jeszcze gotowa.'
  },
  name: 'Nazwa',
  namePlaceholder: 'Lista połączeń #…',
  split: {
    option: 'Podziel na kilka list',
    suggest: 'Ponad {size} na jednej liście spowalnia dzwonienie: Bitrix24 przy każdym wyniku zapisuje od nowa całą listę.',
    do: 'Podziel na {n}'
  },
  create: 'Utwórz listę połączeń',
  pickFirst: 'Najpierw wybierz co najmniej jednego klienta.',
  userFirst: 'Nie wiadomo jeszcze, kim jesteś. Poczekaj na odpowiedź Bitrix24.',
  draft: {
    kept: 'Szkic zapisany w tej przeglądarce',
    notKept: 'Ta przeglądarka nie przechowuje szkiców: utwórz listę połączeń przed wyjściem.',
    discard: 'Odrzuć',
    restored: 'Szkic z ostatniej wizyty',
    restoredAbout: 'Zawiera {n} klienta. | Zawiera {n} klientów. | Zawiera {n} klientów.',
    added: 'Dodano do szkicu z ostatniej wizyty',
    startAnew: 'Zacznij od nowa',
    discardTitle: 'Odrzucić szkic?',
    discardAbout: 'Twój wybór ({n} klient), formularz i nazwa zostaną zapomniane. W Bitrix24 nic się nie zmieni. | Twój wybór ({n} klientów), formularz i nazwa zostaną zapomniane. W Bitrix24 nic się nie zmieni. | Twój wybór ({n} klientów), formularz i nazwa zostaną zapomniane. W Bitrix24 nic się nie zmieni.',
    conflictTitle: 'Odrzucić szkic z ostatniej wizyty?',
    conflictAbout: 'Szkic jest innego typu, a lista połączeń zawiera albo kontakty, albo firmy. Zawiera {n} klienta. | Szkic jest innego typu, a lista połączeń zawiera albo kontakty, albo firmy. Zawiera {n} klientów. | Szkic jest innego typu, a lista połączeń zawiera albo kontakty, albo firmy. Zawiera {n} klientów.',
    keep: 'Zostaw szkic',
    looking: 'Sprawdzanie, czy lista połączeń została ostatnio utworzona…',
    notMade: 'Lista połączeń nie została ostatnio utworzona. Szkic pozostał bez zmian; można ją utworzyć teraz.'
  },
  created: {
    title: 'Utworzono „{name}”',
    found: 'Lista „{name}” jednak została utworzona',
    open: 'Otwórz',
    draftKept: 'Jest taka, jaka została wysłana. To, co później zmieniono, zachowano jako osobny szkic.',
    nameRefused: 'Lista połączeń istnieje, ale Bitrix24 nie przyjął jej nazwy: {reason}',
    failedKept: 'Szkic został zachowany. Ponowna próba najpierw sprawdza, czy lista połączeń już istnieje, więc powstanie ona tylko raz.'
  },
  add: {
    action: 'Dodaj do listy',
    onListAlready: 'Już na liście: {n}',
    returning: '{n} z nich był już usunięty z tej listy. Jego status zaczyna się od nowa, a wynik nie wraca: {names} | {n} z nich byli już usunięci z tej listy. Ich statusy zaczynają się od nowa, a wyniki nie wracają: {names} | {n} z nich było już usuniętych z tej listy. Ich statusy zaczynają się od nowa, a wyniki nie wracają: {names}',
    done: 'Dodano {n} uczestnika do „{name}” | Dodano {n} uczestników do „{name}” | Dodano {n} uczestników do „{name}”',
    nobodyNew: 'Wszyscy wybrani byli już na liście „{name}”',
    failedKept: 'Twój wybór został zachowany.',
    otherType: 'Listę połączeń z leadów, deali lub innych elementów można tu przeglądać, ale zmienić ją można tylko w samym Bitrix24.',
    deleted: 'Ta lista połączeń została usunięta, więc nie można nikogo do niej dodać.',
    unavailable: 'Ta lista połączeń została usunięta lub należy do kogoś innego, więc nie można nikogo do niej dodać.'
  }
}

export default pl
