import type { ReportMessages } from './en'

const br: ReportMessages = {
  byColleague: 'Por colega',
  byColleagueFile: 'Arquivo de texto por colega',
  byList: 'Por lista de chamadas',
  colleague: 'Colega',
  people: 'Colegas',
  everybody: 'Todos os colegas',
  from: 'Criada de',
  to: 'Criada até',
  reached: 'Contatados',
  left: 'Restantes',
  success: 'Taxa de sucesso',
  results: 'Resultados',
  total: 'Total',
  aboutReached: 'Clientes que têm um resultado, qualquer que seja',
  aboutLeft: 'Clientes ainda sem resultado, com o status “{status}”',
  aboutSuccess: 'Dos clientes que têm um resultado, a parte com o status “{status}”',
  eachList: 'Um cliente que está em duas listas de chamadas é contado em cada uma.',
  ownOnly: 'O Bitrix24 mostra as listas de chamadas pelas quais você é responsável. As dos seus colegas não estão neste relatório.',
  notTold: 'não informado',
  user: 'Usuário #{id}',
  counted: '{read} de {total} contadas',
  notRead: 'Não contada',
  denied: 'Não contadas, pois você não pode ver os participantes ({count}): {names}'
}

export default br
