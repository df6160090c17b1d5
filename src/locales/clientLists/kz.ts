import type { ClientListsMessages } from './en'

const kz: ClientListsMessages = {
  title: 'Қоңырау тізімдері: {name}',
  loading: 'Тізімдер',
  add: 'Тізімге қосу',
  looked: '{looked} / {n} тізім қаралды',
  stop: 'Тоқтату',
  goOn: 'Жалғастыру',
  table: 'Осы клиенттің қоңырау тізімдері',
  list: 'Қоңырау тізімі',
  status: 'Мәртебе',
  created: 'Құрылған',
  noneYet: 'Әзірге ештеңе табылмады.',
  none: 'Бұл клиент әзірге ешбір қоңырау тізімінде жоқ.',
  onlyYours: 'Тек өзіңіз жауапты қоңырау тізімдері қаралады.',
  unread: '{n} қоңырау тізімін оқу мүмкін болмады.',
  retry: 'Қайталап көру',
  addTitle: 'Қоңырау тізіміне қосу: {name}',
  addHeading: 'Қоңырау тізіміне қосу',
  search: 'Тізімдерді іздеу',
  searchHint: 'Атауы немесе нөмірі',
  newList: 'Жаңа тізім',
  lists: 'Таңдауға болатын тізімдер',
  addTo: '«{name}» тізіміне қосу',
  addShort: 'Қосу',
  done: 'аяқталды',
  noLists: 'Сіз өзгерте алатын мұндай түрдегі қоңырау тізімі жоқ. Жаңасын құрыңыз.',
  noMatch: 'Сәйкес қоңырау тізімі жоқ.',
  added: '{client} енді «{list}» тізімінде.',
  already: '{client} «{list}» тізімінде бұрыннан бар.',
  openList: 'Қоңырау тізімін ашу',
  another: 'Басқа тізімге қосу',
  close: 'Жабу',
  cancel: 'Бас тарту'
}

export default kz
