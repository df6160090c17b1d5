import type { ReportMessages } from './en'

const la: ReportMessages = {
  byColleague: 'Por colega',
  byColleagueFile: 'Archivo de texto por colega',
  byList: 'Por lista de llamadas',
  colleague: 'Colega',
  people: 'Colegas',
  everybody: 'Todos los colegas',
  from: 'Creada desde',
  to: 'Creada hasta',
  reached: 'Contactados',
  left: 'Quedan',
  success: 'Tasa de éxito',
  results: 'Resultados',
  total: 'Total',
  aboutReached: 'Clientes que tienen un resultado, sea cual sea',
  aboutLeft: 'Clientes aún sin resultado, con el estado “{status}”',
  aboutSuccess: 'De los clientes que tienen un resultado, la parte con el estado “{status}”',
  eachList: 'Un cliente que está en dos listas de llamadas se cuenta en cada una.',
  ownOnly: 'Bitrix24 le muestra las listas de llamadas de las que usted es responsable. Las de sus colegas no están en este informe.',
  notTold: 'no se indica',
  user: 'Usuario #{id}',
  counted: '{read} de {total} contadas',
  notRead: 'No contada',
  denied: 'No contadas, porque usted no puede ver sus participantes ({count}): {names}'
}

export default la
