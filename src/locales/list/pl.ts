import type { ListMessages } from './en'

const pl: ListMessages = {
  back: 'Listy połączeń',
  participants: '{n} uczestnik | {n} uczestników | {n} uczestników',
  reading: 'Wczytywanie uczestników… {n}',
  names: 'Nazwy: {known} z {total}',
  createdBy: 'utworzono: {name}, {date}',
  responsible: 'odpowiada: {name}',
  done: 'Zakończona',
  user: 'użytkownik #{id}',
  add: 'Dodaj uczestników',
  remove: 'Usuń z listy',
  clear: 'Odznacz',
  selected: 'Zaznaczono: {n}',
  selectedHidden: 'w tym niewidoczny tutaj: {n} | w tym niewidoczni tutaj: {n} | w tym niewidocznych tutaj: {n}',
  more: 'Więcej',
  takeOver: 'Przejmij…',
  rename: 'Zmień nazwę',
  refresh: 'Odśwież',
  check: 'Sprawdzenie',
  deleteList: 'Usuń listę',
  status: 'Status',
  all: 'Wszyscy {n}',
  count: '{n}',
  plus: '+{n}',
  table: 'Uczestnicy',
  search: 'Szukaj uczestników',
  shown: 'Widoczne: {n} z {total}',
  incomplete: 'Nie wszystkie nazwy są jeszcze znane: wyników może być więcej.',
  sortLabel: 'sortowanie',
  sortOrder: 'kolejność listy',
  column: { name: 'Nazwa', company: 'Firma', phone: 'Telefon', status: 'Status' },
  noCard: 'Bitrix24 nie mógł otworzyć tu karty. Poszukaj klienta w CRM.',
  call: 'Zadzwoń: {phone}',
  actionsFor: 'Działania: {name}',
  morePhones: 'Jeszcze {n} numer telefonu | Jeszcze {n} numery telefonu | Jeszcze {n} numerów telefonu',
  noPhone: 'brak telefonu',
  row: {
    contact: 'Kontakt #{id}',
    company: 'Firma #{id}',
    lead: 'Lead #{id}',
    deal: 'Deal #{id}',
    quote: 'Oferta #{id}',
    invoice: 'Faktura #{id}',
    unknown: 'Element #{id}',
    deletedContact: 'Usunięty kontakt #{id}',
    deletedCompany: 'Usunięta firma #{id}'
  },
  readOnly: {
    type: 'Ta lista połączeń zawiera {type}. Takie listy można tu przeglądać, a zmieniać w samym Bitrix24.',
    deleted: 'Ta lista połączeń została usunięta: jej działanie już nie istnieje. Można ją przeglądać, ale nie zmieniać.',
    unavailable: 'Działanie tej listy połączeń jest dla Ciebie niedostępne: zostało usunięte lub odpowiada za nie ktoś inny. Listę można przeglądać, ale nie zmieniać.'
  },
  start: {
    action: 'Zacznij dzwonić',
    responsible: 'odpowiada: {name}, może zacząć dzwonić',
    notTold: 'Dzwonić zaczyna osoba odpowiedzialna; Bitrix24 nie mówi innym, kto to jest.',
    refused: 'Bitrix24 nie mógł otworzyć tu działania.',
    silent: 'Nic się nie otworzyło?',
    link: 'Otwórz działanie w nowej karcie'
  },
  empty: {
    status: 'Nikt nie ma tego statusu.',
    search: 'Nikogo nie znaleziono. Spróbuj innego słowa lub części numeru telefonu.',
    showAll: 'Pokaż wszystkich uczestników'
  },
  renaming: {
    title: 'Zmień nazwę listy',
    name: 'Nazwa',
    empty: 'Lista połączeń musi mieć nazwę.',
    save: 'Zapisz',
    cancel: 'Anuluj',
    saved: 'Lista połączeń ma nową nazwę.'
  },
  removing: {
    title: 'Usunąć {n} uczestnika? | Usunąć {n} uczestników? | Usunąć {n} uczestników?',
    lost: '{n} z nich ma już wynik. | {n} z nich mają już wynik. | {n} z nich ma już wynik.',
    consequence: 'Wyniki i powiązania z połączeniami zostaną utracone. Po ponownym dodaniu uczestnika jego status zaczyna się od nowa, a wynik nie wraca.',
    confirm: 'Usuń',
    done: 'Usunięto: {n}',
    undo: 'Cofnij',
    undone: 'Dodano ponownie na koniec listy: {n}',
    undoEnd: '„Cofnij” dodaje na koniec listy: Bitrix24 nie zachowuje miejsca w kolejności połączeń.',
    stuck: '{n} z nich usunięto z CRM; Bitrix24 zachowuje go na liście. | {n} z nich usunięto z CRM; Bitrix24 zachowuje ich na liście. | {n} z nich usunięto z CRM; Bitrix24 zachowuje ich na liście.',
    allTitle: 'Lista połączeń nie może być pusta',
    all: 'W ten sposób usuniesz wszystkich. Zostaw co najmniej jednego uczestnika lub usuń listę połączeń.'
  },
  called: {
    title: 'Ta lista jest właśnie obdzwaniana',
    about: 'W ostatnich minutach zmienił się status. Przy zmianie listy Bitrix24 zapisuje wszystkie statusy ponownie, więc wynik zapisany w tej samej chwili przepada.',
    confirm: 'Zapisz mimo to'
  },
  lostResults: 'Przepadły wyniki, które tu były ({n}): {names}. Z dwóch zmian w tej samej chwili Bitrix24 zachowuje tylko jedną.',
  saved: {
    missingContact: 'Kontakt {ids} już nie istnieje i został pominięty. | Kontakty {ids} już nie istnieją i zostały pominięte. | Kontakty {ids} już nie istnieją i zostały pominięte.',
    missingCompany: 'Firma {ids} już nie istnieje i została pominięta. | Firmy {ids} już nie istnieją i zostały pominięte. | Firmy {ids} już nie istnieją i zostały pominięte.',
    others: 'Tymczasem ktoś inny zmienił tę listę; zachowano obie zmiany: {changes}.',
    othersAdded: 'dodano: {n}',
    othersRemoved: 'usunięto: {n}',
    othersForm: 'zmieniono formularz'
  },
  was: '{name} (wcześniej: {status})'
}

export default pl
