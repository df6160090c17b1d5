import type { ExportMessages } from './en'

const kz: ExportMessages = {
  saved: 'Экспортталды: {name}',
  rows: 'Жолдар: {n}',
  part: 'Көрсетілгені экспортталды: {total} ішінен {n}.',
  reading: 'Жетіспейтіні оқылуда: {total} ішінен {read}',
  writing: 'Файл жазылуда…',
  failed: 'Ештеңе экспортталмады: файлда жолдар кем болмауы керек.',
  cannotWrite: 'Файлды жазу мүмкін болмады. Қайталап көріңіз.',
  morePhones: 'Басқа телефондар',
  createdBy: 'Кім құрған',
  participants: 'Қатысушылар',
  reached: 'Хабарласқан'
}

export default kz
