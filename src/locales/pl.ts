import type { Messages } from './en'

const pl: Messages = {
  outside: {
    title: 'Listy połączeń dla Bitrix24',
    about: 'Twórz listy połączeń z kontaktów i firm, sprawdzaj, do kogo udało się dodzwonić, poprawiaj i usuwaj listy.',
    open: 'Otwórz aplikację z menu CRM w Bitrix24.',
    noAnswer: 'Bitrix24 nie odpowiedział. Nic nie zostało zmienione. Spróbuj ponownie lub odśwież stronę w Bitrix24.',
    retry: 'Spróbuj ponownie',
    builders: 'Tworzysz aplikacje? To polecenie uruchamia własny portal, bez konta Bitrix24:',
    install: 'Ta strona instaluje aplikację. Wgraj ją do Bitrix24 jako aplikację lokalną, a Bitrix24 sam otworzy tę stronę.'
  },
  /** What went wrong, by the kind of the error: what happened and what to do. */
  problem: {
    retry: 'Spróbuj ponownie',
    details: 'Odpowiedź Bitrix24: {text}',
    /** What was kept, put before the sentence of the kind. */
    keptShown: 'Na ekranie jest to, co odczytano ostatnio.',
    keptUnchanged: 'W Bitrix24 nic się nie zmieniło.',
    keptUnknown: 'Nie wiadomo, czy Bitrix24 to zapisał. Sprawdź, zanim spróbujesz ponownie.',
    kind: {
      'no-answer': 'Bitrix24 nie odpowiedział. Sprawdź połączenie i spróbuj ponownie.',
      'portal-failed': 'W Bitrix24 wystąpił błąd. Spróbuj ponownie za minutę.',
      'unexpected-answer': 'Aplikacja nie rozumie odpowiedzi Bitrix24. Spróbuj ponownie; jeśli to nie pomoże, powiadom administratora.',
      'session-lost': 'Sesja w Bitrix24 wygasła. Odśwież stronę w Bitrix24, aby kontynuować.',
      cancelled: 'Działanie przerwano przed zakończeniem. Uruchom je ponownie.',
      offline: 'Brak połączenia, więc nic nie zostało wysłane. Spróbuj ponownie, gdy połączenie wróci.',
      'not-sent': 'Nie wysłano tego, ponieważ poprzedni krok się nie powiódł. Spróbuj ponownie.',
      'would-be-empty': 'Lista połączeń nie może zostać bez uczestników. Zostaw co najmniej jednego lub usuń listę.',
      'too-many-requests': 'Bitrix24 otrzymuje teraz zbyt wiele żądań. Spróbuj ponownie za kilka sekund.',
      'operating-limit': 'Bitrix24 chwilowo nie przyjmuje takich żądań. Spróbuj ponownie za dziesięć minut.',
      'access-denied': 'Bitrix24 na to nie pozwala. Poproś administratora o uprawnienie lub o wykonanie tego za Ciebie.',
      'scope-missing': 'Aplikację zainstalowano bez potrzebnego uprawnienia. Poproś administratora o ponowną instalację ze wszystkimi uprawnieniami.',
      'method-missing': 'Ten Bitrix24 nie ma potrzebnej funkcji. Zapytaj administratora, czy listy połączeń są częścią Waszego planu.',
      'plan-missing': 'Aplikacje działają w Bitrix24 tylko w planach komercyjnych. Zwróć się do administratora.',
      'app-closed': 'Administrator nie udostępnił Ci tej aplikacji. Poproś o dostęp.',
      'portal-closed': 'Ten Bitrix24 jest teraz zamknięty. Spróbuj później.',
      'rest-blocked': 'Bitrix24 zablokował aplikacje z powodu przeciążenia. Poproś administratora o kontakt ze wsparciem Bitrix24.',
      'https-required': 'Bitrix24 przyjmuje aplikacje tylko przez https. Otwórz Bitrix24 pod adresem https.',
      'list-not-found': 'Takiej listy połączeń nie ma lub nie masz do niej dostępu. Wróć do list połączeń i sprawdź, czy nadal tam jest.',
      'participants-hidden': 'Nie masz dostępu do uczestników tej listy połączeń. Poproś administratora o prawo odczytu.',
      'nobody-readable': 'Wszyscy z tej listy połączeń zostali usunięci z CRM albo są przed Tobą ukryci, a takiej listy nie można zmienić. Zwróć się do administratora lub utwórz nową listę połączeń.',
      'participants-unknown': 'Niektórzy klienci już nie istnieją lub nie są tego samego typu co lista. Odśwież listę, pomiń ich i spróbuj ponownie.',
      'participants-denied': 'Nie masz dostępu do tych klientów, więc nie można do nich dzwonić. Wybierz innych lub zwróć się do administratora.',
      'participants-missing': 'Nie wskazano klientów. Wybierz co najmniej jednego.',
      'entity-type': 'Lista połączeń składa się tylko z kontaktów albo z firm. Wybierz jedno z dwojga.',
      'type-mismatch': 'Na liście są klienci innego typu. Wybierz klientów tego samego typu co lista.',
      'form-unknown': 'Takiego formularza CRM nie ma. Wybierz inny albo żaden.',
      'status-unknown': 'Takiego statusu już nie ma. Odśwież, aby zobaczyć obecne statusy.',
      arguments: 'Bitrix24 nie przyjął wysłanych danych. Odśwież i spróbuj ponownie.',
      'activity-not-found': 'Działanie tej listy połączeń nie istnieje lub jest dla Ciebie niedostępne: być może ktoś je usunął. Odśwież listy połączeń, aby to sprawdzić.',
      'placement-missing': 'Ten Bitrix24 nie ma tego miejsca. Usuń zaznaczenie lub spróbuj po aktualizacji.',
      refused: 'Bitrix24 odmówił: „{text}”'
    }
  },
  table: {
    selectAll: 'Zaznacz wszystko',
    select: 'Zaznacz: {name}'
  },
  client: {
    unnamed: { contact: 'Kontakt #{id}', company: 'Firma #{id}' },
    gone: { contact: 'Kontakt #{id}, niedostępny', company: 'Firma #{id}, niedostępna' }
  },
  visibility: {
    partial: 'Niektórzy uczestnicy są niewidoczni z powodu Twoich uprawnień.',
    unknown: 'Niektórzy uczestnicy mogą być niewidoczni z powodu Twoich uprawnień.',
    everybody: 'Nie masz dostępu do żadnego uczestnika tej listy połączeń. Poproś administratora o prawo odczytu.'
  },
  /** The CRM form of a call list. */
  form: {
    label: 'Formularz CRM',
    none: 'brak',
    saving: 'Zapisywanie…',
    numbered: 'Formularz #{id}',
    inactive: '{name} (nieaktywny)',
    byNumber: 'Bitrix24 nie podaje tu swoich formularzy. Wpisz numer formularza lub zostaw puste pole.',
    notANumber: 'Wpisz numer formularza lub zostaw puste pole.',
    namesFailed: 'Nie udało się odczytać nazw formularzy.',
    attached: 'Formularz CRM został dołączony.',
    detached: 'Formularz CRM został odłączony.'
  },
  lists: {
    title: 'Listy połączeń',
    new: 'Nowa lista',
    unnamed: 'Lista połączeń #{id}',
    search: 'Szukaj list połączeń',
    searchHint: 'Nazwa lub numer',
    clearSearch: 'Wyczyść wyszukiwanie',
    owner: 'Czyje listy połączeń',
    mine: 'Moje',
    all: 'Wszystkie',
    clients: 'Klienci',
    clientsFilter: { all: 'Wszyscy klienci', contact: 'Kontakty', company: 'Firmy', other: 'Inni klienci' },
    state: 'Stan',
    stateFilter: { alive: 'Otwarte i zakończone', open: 'Otwarte', done: 'Zakończone', putAway: 'Odłożone', deleted: 'Usunięte', unavailable: 'Niedostępne dla Ciebie' },
    refresh: 'Odśwież, odczytano {ago}',
    justNow: 'przed chwilą',
    reading: 'Wczytywanie list połączeń…',
    column: { name: 'Nazwa', progress: 'Postęp', responsible: 'Odpowiedzialny', created: 'Utworzono', state: 'Stan' },
    open: 'Otwarta',
    done: 'Zakończona',
    deleted: 'Usunięta',
    unavailable: 'Niedostępna',
    type: {
      contact: 'kontakty',
      company: 'firmy',
      lead: 'leady',
      deal: 'deale',
      quote: 'oferty',
      invoice: 'faktury',
      unknown: 'inni klienci'
    },
    participants: '{n} uczestnik | {n} uczestników | {n} uczestników',
    formNumber: 'formularz #{id}',
    viewOnly: 'tylko podgląd',
    someHidden: 'część jest przed Tobą ukryta',
    whyViewOnly: 'Listy połączeń z leadów, deali itp. utworzono w samym Bitrix24. Można je tu przeglądać, ale nie edytować: Bitrix24 pozwala aplikacjom edytować tylko listy kontaktów i firm.',
    whyDeleted: 'Działania tych list połączeń zostały usunięte, a z nimi same listy: Bitrix24 przechowuje tylko to, co z nich zostało.',
    whyUnavailable: 'Bitrix24 pokazuje Ci działania, za które odpowiadasz. Te listy połączeń należą do kogoś innego lub zostały usunięte.',
    shown: 'Widoczna {n} lista połączeń | Widoczne {n} listy połączeń | Widocznych {n} list połączeń',
    bar: {
      sentence: '{n} uczestnik: {counts} | {n} uczestników: {counts} | {n} uczestników: {counts}',
      count: '{count} {name}',
      nobody: 'Brak widocznych dla Ciebie uczestników',
      reading: 'Wczytywanie postępu…',
      failed: 'Nie udało się odczytać',
      byCode: 'Ten Bitrix24 nie ma statusów połączeń, dlatego postęp pokazano według ich kodów.'
    },
    selected: 'Zaznaczono: {n}',
    hidden: 'w tym niewidoczne: {n}',
    selection: 'Zaznaczone listy',
    callAgain: 'Zadzwoń ponownie…',
    putAway: 'Odłóż',
    takeOut: 'Przywróć',
    putAwayDone: 'Odłożono {n} listę połączeń | Odłożono {n} listy połączeń | Odłożono {n} list połączeń',
    delete: 'Usuń…',
    clear: 'Odznacz',
    none: 'Nie ma jeszcze list',
    noneAbout: 'Zbierz kontakty lub firmy, dzwoń do nich po kolei i śledź tutaj postęp.',
    noMatch: 'Nie ma pasującej listy połączeń',
    noMatchAbout: 'Spróbuj innej nazwy lub pokaż wszystkie otwarte i zakończone listy.',
    clearFilters: 'Wyczyść filtry',
    noDate: 'data nieznana',
    export: 'Eksport',
    menu: { report: 'Raport', statuses: 'Statusy', stopList: 'Lista zastrzeżona' },
    settings: 'Gdzie widać aplikację'
  },
  deletion: {
    questionOne: 'Usunąć listę połączeń?',
    question: 'Usunąć {n} listę połączeń? | Usunąć {n} listy połączeń? | Usunąć {n} list połączeń?',
    what: 'Lista połączeń i jej działanie zostaną usunięte w Bitrix24 dla wszystkich. Klienci pozostaną. | Listy połączeń i ich działania zostaną usunięte w Bitrix24 dla wszystkich. Klienci pozostaną. | Listy połączeń i ich działania zostaną usunięte w Bitrix24 dla wszystkich. Klienci pozostaną.',
    reading: 'Wczytywanie uczestników listy…',
    activity: 'działanie „{name}”',
    noActivity: 'jej działanie już nie istnieje',
    reached: 'już obsłużono: {n}',
    final: 'List z leadów, deali itp. nie można odtworzyć przez „Cofnij”.',
    cancel: 'Anuluj',
    delete: 'Usuń',
    done: 'Usunięto {n} listę połączeń | Usunięto {n} listy połączeń | Usunięto {n} list połączeń',
    undo: 'Cofnij',
    undoing: 'Odtwarzanie listy połączeń… | Odtwarzanie {n} list połączeń… | Odtwarzanie {n} list połączeń…',
    undone: 'Lista połączeń wróciła | Wróciły {n} listy połączeń | Wróciło {n} list połączeń',
    startedOver: 'Statusy zaczynają się od nowa.',
    hidden: '„Cofnij” nie przywraca uczestników, których nie widzisz.',
    nameRefused: 'Bitrix24 nie przywrócił liście „{name}” dawnej nazwy.',
    openList: 'Otwórz: {name}',
    undoFailed: 'Nie udało się odtworzyć listy połączeń | Nie udało się odtworzyć {n} list połączeń | Nie udało się odtworzyć {n} list połączeń',
    retry: 'Spróbuj ponownie',
    refused: 'Bitrix24 nie usunął tej listy połączeń | Bitrix24 nie usunął {n} list połączeń | Bitrix24 nie usunął {n} list połączeń',
    refusedRow: 'Nie usunięto: {reason}',
    partly: 'Część jej działań usunięto, część nadal istnieje.',
    dismiss: 'Zamknij'
  },
  created: {
    missing: '{n} klient już nie istnieje i został pominięty: {names} | {n} klientów już nie istnieje i zostało pominiętych: {names} | {n} klientów już nie istnieje i zostało pominiętych: {names}',
    duplicates: 'W tej samej chwili powstała inna lista połączeń z tymi samymi klientami ({ids}), być może przez zerwane połączenie. Jeśli nikt jej nie potrzebuje, usuń ją lub poproś o to administratora.'
  },
  connection: {
    offline: 'Brak połączenia. To, co jest na ekranie, pozostaje; wczytywanie ruszy dalej, gdy połączenie wróci.',
    operatingLimit: 'Bitrix24 chwilowo nie przyjmuje żądań. Wczytywanie ruszy dalej o {time}.',
    tooManyRequests: 'Bitrix24 otrzymuje wiele żądań. Wczytywanie zaraz ruszy dalej.',
    retrying: 'Bitrix24 nie odpowiedział. Kolejna próba…'
  },
  placement: {
    notice: {
      'nothing-told': 'Bitrix24 nie podał, dla czego otwarto aplikację, dlatego widać wszystkie listy połączeń.',
      unreadable: 'Nie da się odczytać, w jakim miejscu Bitrix24 otworzył aplikację, dlatego widać wszystkie listy połączeń.',
      'not-an-id': 'Bitrix24 otworzył aplikację dla „{about}”, a to nie jest numer rekordu, dlatego widać wszystkie listy połączeń.',
      'unknown-placement': 'Ta wersja aplikacji nie zna miejsca, w którym ją otwarto ({about}), dlatego widać wszystkie listy połączeń.',
      'contact-gone': 'Kontakt #{about} został usunięty lub nie masz do niego dostępu, dlatego widać wszystkie listy połączeń.',
      'company-gone': 'Firma #{about} została usunięta lub nie masz do niej dostępu, dlatego widać wszystkie listy połączeń.',
      'activity-gone': 'Działanie #{about} zostało usunięte lub nie masz do niego dostępu, dlatego widać wszystkie listy połączeń.',
      'not-a-call-list': 'Działanie #{about} nie jest listą połączeń, dlatego widać wszystkie listy połączeń.'
    },
    opening: 'Szukanie listy połączeń tego działania…'
  },
  broken: {
    title: 'Nie udało się pokazać tego ekranu',
    about: 'To, co zapisano w Bitrix24, się nie zmieniło. Odśwież, aby kontynuować.',
    reload: 'Odśwież',
    texts: 'Części tekstów nie udało się wczytać, dlatego są po angielsku. Odśwież, aby spróbować ponownie.'
  }
}

export default pl
