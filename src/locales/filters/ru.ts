import type { FiltersMessages } from './en'

const ru: FiltersMessages = {
  add: 'Добавить фильтр',
  find: 'Найти поле',
  fields: 'Поля',
  none: 'Поля с таким названием нет.',
  reading: 'Читаем поля…',
  group: {
    useful: 'Частые',
    more: 'Другие поля',
    own: 'Поля вашего портала'
  },
  firstPhone: 'Первый телефон',
  firstEmail: 'Первый e-mail',
  city: 'Город',
  asWritten: 'Проверяется только первый, так, как он записан в CRM.',
  chip: '{field}: {what}',
  remove: 'Убрать фильтр {field}',
  apply: 'Применить',
  condition: 'Условие',
  search: 'Найти значение',
  noValue: 'Ничего с таким названием нет.',
  operator: {
    is: 'равно',
    isNot: 'не равно',
    contains: 'содержит',
    inLast: 'за последние … дней',
    moreThanAgo: 'больше … дней назад',
    inNext: 'в ближайшие … дней',
    between: 'в промежутке',
    empty: 'не заполнено',
    filled: 'заполнено',
    yes: 'да',
    no: 'нет'
  },
  never: 'никогда',
  ever: 'когда-либо',
  emptyOrZero: 'не заполнено или 0',
  said: {
    isNot: 'не {values}',
    contains: 'содержит «{text}»',
    inLast: 'за последний {n} день | за последние {n} дня | за последние {n} дней',
    moreThanAgo: 'больше {n} дня назад | больше {n} дней назад | больше {n} дней назад',
    inNext: 'в ближайший {n} день | в ближайшие {n} дня | в ближайшие {n} дней',
    from: 'от {from}',
    to: 'до {to}'
  },
  days: 'Дней',
  from: 'От',
  to: 'До',
  problem: {
    title: 'Часть этого фильтра больше не действует. Остальное применено.',
    'field-gone': 'Поля «{field}» нет.',
    'option-gone': 'Некоторые значения поля «{field}» удалены.',
    'not-understood': 'Условие «{field}» не распознано.',
    drop: 'Убрать эту часть'
  },
  deals: {
    label: 'Клиенты по их сделкам',
    pipeline: 'Воронка',
    anyPipeline: 'Любая воронка',
    stages: 'Стадии',
    anyStage: 'Любая стадия',
    state: 'Состояние сделки',
    anyState: 'Открытые и закрытые',
    open: 'Открытые',
    won: 'Успешные',
    lost: 'Проваленные',
    column: 'Сделка',
    more: '(+{count})',
    readingDeals: 'Сделки: {read} из {total}',
    start: 'Выберите воронку, стадию или фильтр, чтобы увидеть, чьи это сделки.',
    nobody: 'Клиентов с такими сделками не найдено.'
  }
}

export default ru
