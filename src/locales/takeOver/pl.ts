import type { TakeOverMessages } from './en'

const pl: TakeOverMessages = {
  title: 'Przejmij: {name}',
  about: 'Zaczyna nową listę połączeń z klientami o wybranych statusach, dla Ciebie lub dla innej osoby. Z tej listy nikt nie jest usuwany.',
  who: 'Dla',
  offered: 'W Bitrix24 tylko administratorzy mogą przekazać listę połączeń komuś innemu. Dlatego klienci są proponowani: {name} znajdzie ich na górze przeglądu i utworzy listę jednym kliknięciem.',
  onlyMe: 'W Bitrix24 tylko administratorzy mogą przekazać listę połączeń komuś innemu, a ta aplikacja nie może tu niczego przechowywać dla wszystkich (uprawnienie „entity”). Dlatego nowa lista może być tylko Twoja.',
  markDone: 'Oznacz jako zakończoną, gdy powstanie nowa lista: {name}',
  someHidden: 'Uczestnicy, których nie widzisz, zostają na liście i nie są przejmowani: {name}',
  create: 'Utwórz listę połączeń',
  offer: 'Zaproponuj',
  assigned: 'Odpowiada teraz {name}.',
  notAssigned: 'Zostaje u Ciebie, bo nie udało się jej przekazać ({name}): {reason}',
  done: '{name}: oznaczono jako zakończoną.',
  notDone: '{name}: nie udało się oznaczyć jako zakończonej: {reason}',
  earlier: 'To zrobiła poprzednia próba, zgodnie z ówczesnym wyborem. Nic więcej nie zrobiono.'
}

export default pl
