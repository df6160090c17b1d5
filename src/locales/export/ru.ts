import type { ExportMessages } from './en'

const ru: ExportMessages = {
  saved: 'Выгружено: {name}',
  rows: 'Строк: {n}',
  part: 'Выгружено то, что показано: {n} из {total}.',
  reading: 'Читаем недостающее: {read} из {total}',
  writing: 'Записываем файл…',
  failed: 'Ничего не выгружено: в файле не должно не хватать строк.',
  cannotWrite: 'Не удалось записать файл. Попробуйте ещё раз.',
  morePhones: 'Другие телефоны',
  createdBy: 'Кем создан',
  participants: 'Участники',
  reached: 'Обработано'
}

export default ru
