import type { FiltersMessages } from './en'

const br: FiltersMessages = {
  add: 'Adicionar filtro',
  find: 'Procurar um campo',
  fields: 'Campos',
  none: 'Nenhum campo com esse nome.',
  reading: 'Lendo os campos…',
  group: {
    useful: 'Mais usados',
    more: 'Mais campos',
    own: 'Campos do seu portal'
  },
  firstPhone: 'Primeiro telefone',
  firstEmail: 'Primeiro e-mail',
  city: 'Cidade',
  asWritten: 'Só o primeiro é verificado, como está escrito no CRM.',
  chip: '{field}: {what}',
  remove: 'Remover filtro {field}',
  apply: 'Aplicar',
  condition: 'Condição',
  search: 'Procurar um valor',
  noValue: 'Nada com esse nome.',
  operator: {
    is: 'é',
    isNot: 'não é',
    contains: 'contém',
    inLast: 'nos últimos … dias',
    moreThanAgo: 'há mais de … dias',
    inNext: 'nos próximos … dias',
    between: 'entre',
    empty: 'está vazio',
    filled: 'não está vazio',
    yes: 'sim',
    no: 'não'
  },
  never: 'nunca',
  ever: 'alguma vez',
  emptyOrZero: 'está vazio ou é 0',
  said: {
    isNot: 'não {values}',
    contains: 'contém “{text}”',
    inLast: 'no último dia | nos últimos {n} dias | nos últimos {n} dias',
    moreThanAgo: 'há mais de {n} dia | há mais de {n} dias | há mais de {n} dias',
    inNext: 'no próximo dia | nos próximos {n} dias | nos próximos {n} dias',
    from: 'a partir de {from}',
    to: 'até {to}'
  },
  days: 'Dias',
  from: 'De',
  to: 'Até',
  problem: {
    title: 'Uma parte deste filtro não vale mais. O restante está aplicado.',
    'field-gone': 'O campo “{field}” não existe.',
    'option-gone': 'Alguns valores de “{field}” foram excluídos.',
    'not-understood': '“{field}” não foi entendido.',
    drop: 'Retirar essa parte'
  },
  deals: {
    label: 'Clientes por seus negócios',
    pipeline: 'Pipeline',
    anyPipeline: 'Qualquer pipeline',
    stages: 'Etapas',
    anyStage: 'Qualquer etapa',
    state: 'Situação do negócio',
    anyState: 'Abertos ou fechados',
    open: 'Abertos',
    won: 'Ganhos',
    lost: 'Perdidos',
    column: 'Negócio',
    more: '(+{count})',
    readingDeals: 'Negócios: {read} de {total}',
    start: 'Escolha um pipeline, uma etapa ou um filtro para ver de quem são estes negócios.',
    nobody: 'Nenhum cliente com esses negócios foi encontrado.'
  }
}

export default br
