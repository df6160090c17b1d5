import type { TakeFromMessages } from './en'

const br: TakeFromMessages = {
  table: 'Listas de chamadas de origem',
  hidden: 'Selecionadas, mas não exibidas: {n}',
  statuses: 'Status',
  all: 'Todos',
  way: {
    label: 'O que fazer com estes clientes',
    add: 'Adicionar',
    keep: 'Manter só estes',
    leaveOut: 'Deixar estes de fora'
  },
  clients: '{n} cliente | {n} clientes | {n} clientes',
  outcome: { add: 'a adicionar', keep: 'a manter', leaveOut: 'a deixar de fora' },
  takenOut: 'De fora: {n}',
  staying: 'Mantidos: {n}',
  apply: 'Aplicar',
  reading: 'Listas lidas: {read} de {total}',
  stop: 'Parar',
  stopped: 'Parado. As listas não lidas não são contadas.',
  failed: 'Não lidas e não contadas:',
  checking: 'Procurados no CRM: {known} de {total}',
  callAgain: {
    title: 'Ligar novamente',
    about: 'Começa uma nova lista de chamadas com os clientes dos status escolhidos, cada um uma vez. As listas de origem ficam como estão.',
    others: 'Não incluídas, porque uma lista de chamadas contém contatos ou empresas, nunca ambos: {names}',
    continue: 'Continuar'
  }
}

export default br
