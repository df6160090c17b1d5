import type { NextStepsMessages } from './en'

const pl: NextStepsMessages = {
  openCard: 'Otwórz kartę',
  callBack: {
    action: 'Oddzwonić…',
    title: 'Oddzwonić',
    plan: 'Zaplanuj',
    cancel: 'Anuluj',
    date: 'Data',
    time: 'Godzina',
    text: 'W jakiej sprawie',
    theirTime: 'Według zegara klienta: jest tam teraz {now}.',
    forYou: 'U Ciebie: {when}',
    zoneUnknown: 'Czas lokalny klienta nie jest znany: to jest Twój.',
    empty: 'Wybierz datę i godzinę.',
    past: 'Ten moment już minął. Wybierz późniejszy.',
    skipped: 'Tej nocy zegary przesuwa się do przodu: będzie {time}.',
    twice: 'Tej nocy zegary cofa się i ta godzina wypada dwa razy: liczy się pierwsza.',
    planned: '{name}: oddzwonić {when}',
    noRight: 'Nie możesz zmieniać tego klienta, więc nic nie da się tu zaplanować. Zwróć się do osoby odpowiedzialnej lub do administratora.',
    gone: 'Tego klienta usunięto z CRM, nic nie da się zaplanować.',
    wrongTime: 'Bitrix24 nie przyjmuje tej daty i godziny. Wybierz inne.'
  }
}

export default pl
