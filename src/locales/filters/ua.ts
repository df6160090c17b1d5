import type { FiltersMessages } from './en'

const ua: FiltersMessages = {
  add: 'Додати фільтр',
  find: 'Знайти поле',
  fields: 'Поля',
  none: 'Поля з такою назвою немає.',
  reading: 'Читаємо поля…',
  group: {
    useful: 'Часті',
    more: 'Інші поля',
    own: 'Поля вашого порталу'
  },
  firstPhone: 'Перший телефон',
  firstEmail: 'Перший e-mail',
  city: 'Місто',
  asWritten: 'Перевіряється лише перший, так, як він записаний у CRM.',
  chip: '{field}: {what}',
  remove: 'Прибрати фільтр {field}',
  apply: 'Застосувати',
  condition: 'Умова',
  search: 'Знайти значення',
  noValue: 'Нічого з такою назвою немає.',
  operator: {
    is: 'дорівнює',
    isNot: 'не дорівнює',
    contains: 'містить',
    inLast: 'за останні … днів',
    moreThanAgo: 'понад … днів тому',
    inNext: 'у найближчі … днів',
    between: 'у проміжку',
    empty: 'не заповнено',
    filled: 'заповнено',
    yes: 'так',
    no: 'ні'
  },
  never: 'ніколи',
  ever: 'будь-коли',
  emptyOrZero: 'не заповнено або 0',
  said: {
    isNot: 'не {values}',
    contains: 'містить «{text}»',
    inLast: 'за останній {n} день | за останні {n} дні | за останні {n} днів',
    moreThanAgo: 'понад {n} день тому | понад {n} дні тому | понад {n} днів тому',
    inNext: 'у найближчий {n} день | у найближчі {n} дні | у найближчі {n} днів',
    from: 'від {from}',
    to: 'до {to}'
  },
  days: 'Днів',
  from: 'Від',
  to: 'До',
  problem: {
    title: 'Частина цього фільтра більше не діє. Решту застосовано.',
    'field-gone': 'Поля «{field}» немає.',
    'option-gone': 'Деякі значення поля «{field}» видалено.',
    'not-understood': 'Умову «{field}» не розпізнано.',
    drop: 'Прибрати цю частину'
  },
  deals: {
    label: 'Клієнти за їхніми угодами',
    pipeline: 'Воронка',
    anyPipeline: 'Будь-яка воронка',
    stages: 'Стадії',
    anyStage: 'Будь-яка стадія',
    state: 'Стан угоди',
    anyState: 'Відкриті та закриті',
    open: 'Відкриті',
    won: 'Успішні',
    lost: 'Провалені',
    column: 'Угода',
    more: '(+{count})',
    readingDeals: 'Угоди: {read} з {total}',
    start: 'Виберіть воронку, стадію або фільтр, щоб побачити, чиї це угоди.',
    nobody: 'Клієнтів із такими угодами не знайдено.'
  }
}

export default ua
