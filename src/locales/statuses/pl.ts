import type { StatusesMessages } from './en'

const pl: StatusesMessages = {
  title: 'Statusy',
  about: 'Czym może skończyć się rozmowa, dla wszystkich list połączeń. W tej kolejności statusy są w filtrach i na paskach.',
  dialler: 'Kolory widać w tej aplikacji. Okno połączeń Bitrix24 koloruje tylko cztery własne statusy, każdy na swój sposób.',
  edit: 'Edytuj',
  onlyAdmins: 'Statusy może zmieniać tylko administrator CRM.',
  refused: 'Bitrix24 odrzucił tę zmianę: statusy może zmieniać tylko administrator CRM.',
  none: 'Ten Bitrix24 nie ma statusów połączeń.',
  add: 'Dodaj status',
  change: 'Edytuj status {name}',
  remove: 'Usuń status {name}',
  up: 'Przesuń {name} w górę',
  down: 'Przesuń {name} w dół',
  drag: 'Przeciągnij w inne miejsce',
  place: '{name} jest teraz na miejscu {place} z {total}',
  orderUnsaved: 'Nowa kolejność nie jest jeszcze zapisana.',
  order: 'Kolejność',
  colour: 'Kolor',
  noColour: 'Bez koloru',
  actions: 'Działania',
  usedBy: 'Gdzie używany',
  count: 'Policz uczestników',
  inLists: 'na {n} liście połączeń | na {n} listach połączeń | na {n} listach połączeń',
  nobody: 'u nikogo',
  more: 'Może ich być więcej: nie udało się odczytać wszystkich uczestników.',
  start: 'Od tego statusu zaczyna każdy uczestnik, a Bitrix24 kończy aktywność, gdy nikt już go nie ma. Nie można go usunąć.',
  save: 'Zapisz',
  saved: 'Zapisano',
  nameProblem: {
    empty: 'Status musi mieć nazwę.',
    long: 'Nazwa ma najwyżej 100 znaków.',
    taken: 'Inny status ma tę nazwę. Mimo to można ją zapisać.'
  },
  changed: 'Ktoś inny zmienił tymczasem statusy, więc nic nie zapisano. Oto jakie są teraz.',
  notHeld: 'Bitrix24 przyjął zmianę, ale nie zachował jej w całości. Oto jakie statusy są teraz.',
  deleting: {
    title: 'Usunąć status „{name}”?',
    about: 'Zostanie usunięty dla wszystkich i nie da się tego cofnąć.',
    kept: 'Uczestnicy go zachowają. Listy połączeń pokażą wtedy kod {code} zamiast nazwy, a Bitrix24 nie będzie mógł już po nim filtrować.',
    built: 'To status samego Bitrix24: okno połączeń i ta aplikacja wiedzą, co znaczy. Status dodany później pod tą samą nazwą nie będzie dla nich znaczył tego samego.',
    done: 'Usunięto status „{name}”'
  }
}

export default pl
