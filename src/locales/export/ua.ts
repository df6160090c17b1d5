import type { ExportMessages } from './en'

const ua: ExportMessages = {
  saved: 'Експортовано: {name}',
  rows: 'Рядків: {n}',
  part: 'Експортовано те, що показано: {n} з {total}.',
  reading: 'Читаємо те, чого бракує: {read} з {total}',
  writing: 'Записуємо файл…',
  failed: 'Нічого не експортовано: у файлі не має бракувати рядків.',
  cannotWrite: 'Не вдалося записати файл. Спробуйте ще раз.',
  morePhones: 'Інші телефони',
  createdBy: 'Ким створено',
  participants: 'Учасники',
  reached: 'Опрацьовано'
}

export default ua
