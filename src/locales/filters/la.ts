import type { FiltersMessages } from './en'

const la: FiltersMessages = {
  add: 'Agregar filtro',
  find: 'Buscar un campo',
  fields: 'Campos',
  none: 'Ningún campo con ese nombre.',
  reading: 'Leyendo los campos…',
  group: {
    useful: 'Más usados',
    more: 'Más campos',
    own: 'Campos de su portal'
  },
  firstPhone: 'Primer teléfono',
  firstEmail: 'Primer correo',
  city: 'Ciudad',
  asWritten: 'Solo se mira el primero, tal como está escrito en el CRM.',
  chip: '{field}: {what}',
  remove: 'Quitar filtro {field}',
  apply: 'Aplicar',
  condition: 'Condición',
  search: 'Buscar un valor',
  noValue: 'Nada con ese nombre.',
  operator: {
    is: 'es',
    isNot: 'no es',
    contains: 'contiene',
    inLast: 'en los últimos … días',
    moreThanAgo: 'hace más de … días',
    inNext: 'en los próximos … días',
    between: 'entre',
    empty: 'está vacío',
    filled: 'no está vacío',
    yes: 'sí',
    no: 'no'
  },
  never: 'nunca',
  ever: 'alguna vez',
  emptyOrZero: 'está vacío o es 0',
  said: {
    isNot: 'no {values}',
    contains: 'contiene «{text}»',
    inLast: 'en el último día | en los últimos {n} días | en los últimos {n} días',
    moreThanAgo: 'hace más de {n} día | hace más de {n} días | hace más de {n} días',
    inNext: 'en el próximo día | en los próximos {n} días | en los próximos {n} días',
    from: 'desde {from}',
    to: 'hasta {to}'
  },
  days: 'Días',
  from: 'Desde',
  to: 'Hasta',
  problem: {
    title: 'Una parte de este filtro ya no es válida. El resto está aplicado.',
    'field-gone': 'El campo «{field}» no existe.',
    'option-gone': 'Algunos valores de «{field}» fueron eliminados.',
    'not-understood': 'No se entendió «{field}».',
    drop: 'Quitar esa parte'
  },
  deals: {
    label: 'Clientes por sus negociaciones',
    pipeline: 'Pipeline',
    anyPipeline: 'Cualquier pipeline',
    stages: 'Etapas',
    anyStage: 'Cualquier etapa',
    state: 'Estado de la negociación',
    anyState: 'Abiertas o cerradas',
    open: 'Abiertas',
    won: 'Ganadas',
    lost: 'Perdidas',
    column: 'Negociación',
    more: '(+{count})',
    readingDeals: 'Negociaciones: {read} de {total}',
    start: 'Elija un pipeline, una etapa o un filtro para ver de quién son estas negociaciones.',
    nobody: 'No se encontraron clientes con esas negociaciones.'
  }
}

export default la
