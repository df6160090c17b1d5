import type { ExportMessages } from './en'

const br: ExportMessages = {
  saved: 'Exportado: {name}',
  rows: 'Linhas: {n}',
  part: 'Foi exportado o que é exibido: {n} de {total}.',
  reading: 'Lendo o que falta: {read} de {total}',
  writing: 'Gravando o arquivo…',
  failed: 'Nada foi exportado: não podem faltar linhas em um arquivo.',
  cannotWrite: 'Não foi possível gravar o arquivo. Tente novamente.',
  morePhones: 'Outros telefones',
  createdBy: 'Criada por',
  participants: 'Participantes',
  reached: 'Contatados'
}

export default br
