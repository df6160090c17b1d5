import type { FiltersMessages } from './en'

const kz: FiltersMessages = {
  add: 'Сүзгі қосу',
  find: 'Өрісті іздеу',
  fields: 'Өрістер',
  none: 'Мұндай өріс жоқ.',
  reading: 'Өрістер оқылуда…',
  group: {
    useful: 'Жиі керек',
    more: 'Басқа өрістер',
    own: 'Порталыңыздың өрістері'
  },
  firstPhone: 'Бірінші телефон',
  firstEmail: 'Бірінші e-mail',
  city: 'Қала',
  asWritten: 'Тек біріншісі CRM-де жазылғандай қаралады.',
  chip: '{field}: {what}',
  remove: '{field} сүзгісін алып тастау',
  apply: 'Қолдану',
  condition: 'Шарт',
  search: 'Мәнді іздеу',
  noValue: 'Мұндай ештеңе жоқ.',
  operator: {
    is: 'тең',
    isNot: 'тең емес',
    contains: 'құрамында',
    inLast: 'соңғы … күнде',
    moreThanAgo: '… күннен бұрын',
    inNext: 'алдағы … күнде',
    between: 'аралығында',
    empty: 'толтырылмаған',
    filled: 'толтырылған',
    yes: 'иә',
    no: 'жоқ'
  },
  never: 'ешқашан',
  ever: 'бір рет болса да',
  emptyOrZero: 'толтырылмаған немесе 0',
  said: {
    isNot: '{values} емес',
    contains: 'құрамында «{text}»',
    inLast: 'соңғы {n} күнде | соңғы {n} күнде',
    moreThanAgo: '{n} күннен бұрын | {n} күннен бұрын',
    inNext: 'алдағы {n} күнде | алдағы {n} күнде',
    from: '{from} бастап',
    to: '{to} дейін'
  },
  days: 'Күн',
  from: 'Бастап',
  to: 'Дейін',
  problem: {
    title: 'Бұл сүзгінің бір бөлігі енді жарамсыз. Қалғаны қолданылды.',
    'field-gone': '«{field}» өрісі жоқ.',
    'option-gone': '«{field}» өрісінің кейбір мәндері жойылған.',
    'not-understood': '«{field}» шарты түсініксіз.',
    drop: 'Бұл бөлікті алып тастау'
  },
  deals: {
    label: 'Мәмілелері бойынша клиенттер',
    pipeline: 'Воронка',
    anyPipeline: 'Кез келген воронка',
    stages: 'Кезеңдер',
    anyStage: 'Кез келген кезең',
    state: 'Мәміле күйі',
    anyState: 'Ашық немесе жабық',
    open: 'Ашық',
    won: 'Сәтті',
    lost: 'Сәтсіз',
    column: 'Мәміле',
    more: '(+{count})',
    readingDeals: 'Мәмілелер: {read} / {total}',
    start: 'Бұл кімнің мәмілелері екенін көру үшін воронканы, кезеңді немесе сүзгіні таңдаңыз.',
    nobody: 'Мұндай мәмілелері бар клиенттер табылмады.'
  }
}

export default kz
