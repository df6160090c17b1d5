import type { StopListMessages } from './en'

const br: StopListMessages = {
  title: 'Lista de bloqueio',
  about: 'Números e clientes para os quais nunca se deve ligar. Quem monta aqui uma lista de chamadas vê quem está nela.',
  onlyMine: 'Guardada só para você: o aplicativo foi instalado sem a permissão de guardar algo para todos (entity).',
  search: 'Buscar na lista',
  shown: 'Registros: {n}',
  empty: 'Ninguém está na lista de bloqueio',
  emptyAbout: 'Cole números ou use um arquivo; adicione clientes pelo menu ao lado deles em uma lista de chamadas.',
  noMatch: 'Nada foi encontrado',
  unreadable: 'Partes que não podem ser lidas e não têm efeito: {n}. Uma versão mais nova as gravou, ou alguém as alterou à mão.',
  user: 'usuário #{id}',
  reason: 'Motivo',
  cancel: 'Cancelar',
  undo: 'Desfazer',
  undone: 'A lista de bloqueio está como antes',
  column: {
    what: 'Número ou cliente',
    at: 'Desde',
    by: 'Por quem'
  },
  add: {
    action: 'Adicionar',
    title: 'Adicionar à lista de bloqueio',
    about: 'Nada é alterado no CRM.',
    placeholder: 'Números de telefone, um por linha, ou uma tabela',
    clientAbout: 'Não se deve mais ligar para {name} nem para nenhum número deste cliente.',
    clientDone: '{name} está na lista de bloqueio',
    done: 'Adicionados à lista de bloqueio: {n}',
    known: 'Já estavam: {n}',
    nothing: 'Tudo isto já está na lista de bloqueio',
    new: 'Novos: {n}',
    unreadable: 'Linhas sem número de telefone: {n}:',
    count: 'Adicionar {n}'
  },
  remove: {
    action: 'Tirar da lista de bloqueio: {what}',
    title: 'Tirar da lista de bloqueio?',
    about: 'Será possível ligar de novo para {what}.',
    confirm: 'Tirar',
    done: 'Tirado da lista de bloqueio'
  }
}

export default br
