import type { InstallMessages } from './en'

const pl: InstallMessages = {
  title: 'Instalacja: Listy połączeń',
  settingsTitle: 'Gdzie widać aplikację',
  back: 'Listy połączeń',
  checking: 'Sprawdzanie, czy ten Bitrix24 ma wszystko, czego potrzebuje aplikacja…',
  about: 'Wybierz, gdzie pracownicy znajdą listy połączeń. Można to później zmienić.',
  settingsAbout: 'Aplikację widać w zaznaczonych miejscach. Zmiany dotyczą wszystkich w tym Bitrix24.',
  places: 'Miejsca',
  shownAs: 'jako „{title}”',
  bound: 'dodano',
  install: 'Zainstaluj',
  save: 'Zapisz',
  working: 'Dodawanie aplikacji do wybranych miejsc…',
  placed: 'Aplikację widać w {n} miejscu. | Aplikację widać w {n} miejscach. | Aplikację widać w {n} miejscach.',
  nowhere: 'Aplikacji nie widać w żadnym miejscu. Nadal można ją otworzyć z listy aplikacji.',
  failed: 'Nie udało się zmienić {n} miejsca. | Nie udało się zmienić {n} miejsc. | Nie udało się zmienić {n} miejsc.',
  failedAbout: 'Pozostałe są takie, jak zaznaczono.',
  retry: 'Spróbuj ponownie',
  finishAnyway: 'Zakończ bez nich',
  finished: 'Aplikacja jest zainstalowana. Bitrix24 zaraz ją otworzy.',
  obstacle: {
    'not-admin': 'Tylko administrator może wybrać, gdzie widać aplikację. Poproś administratora tego Bitrix24 o otwarcie tej strony.',
    permissions: 'Aplikacja nie dostała wszystkich potrzebnych uprawnień. Brakuje: {names}. Otwórz aplikację w sekcji „Zasoby dla deweloperów”, zaznacz je, zapisz i otwórz tę stronę ponownie.',
    'no-call-lists': 'Ten Bitrix24 nie ma list połączeń: jego REST ich nie zna. Są częścią CRM w planach komercyjnych i w nowszych wersjach On-premise. Nic nie zainstalowano.'
  },
  optional: {
    title: 'Uprawnienia opcjonalne',
    entity: 'entity: segmenty można zapisywać dla wszystkich',
    im: 'im: współpracownicy dostają powiadomienie o przekazanej im liście połączeń',
    telephony: 'telephony: wynik połączenia jest podany słowami',
    given: 'nadane',
    missing: 'nie nadane; cała reszta działa bez niego'
  },
  again: 'Sprawdź ponownie',
  /** What the app is called in its places. */
  titles: { add: 'Dodaj do listy połączeń', new: 'Nowa lista połączeń', lists: 'Listy połączeń', open: 'Otwórz listę połączeń' },
  /** The placements themselves. */
  placements: {
    LEFT_MENU: 'Lewe menu',
    CRM_ANALYTICS_MENU: 'Analityka CRM, menu',
    CRM_CONTACT_LIST_MENU: 'Kontakty, menu wiersza',
    CRM_CONTACT_LIST_TOOLBAR: 'Kontakty, przycisk nad listą',
    CRM_CONTACT_DETAIL_TAB: 'Karta kontaktu, zakładka',
    CRM_COMPANY_LIST_MENU: 'Firmy, menu wiersza',
    CRM_COMPANY_LIST_TOOLBAR: 'Firmy, przycisk nad listą',
    CRM_COMPANY_DETAIL_TAB: 'Karta firmy, zakładka',
    CRM_ACTIVITY_LIST_MENU: 'Działania, menu wiersza',
    REST_APP_URI: 'Linki do listy połączeń, np. w powiadomieniach'
  }
}

export default pl
