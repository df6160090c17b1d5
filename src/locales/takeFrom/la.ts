import type { TakeFromMessages } from './en'

const la: TakeFromMessages = {
  table: 'Listas de llamadas de las que tomar',
  hidden: 'Seleccionadas, pero no mostradas: {n}',
  statuses: 'Estados',
  all: 'Todos',
  way: {
    label: 'Qué hacer con estos clientes',
    add: 'Agregar',
    keep: 'Conservar solo estos',
    leaveOut: 'Excluir estos'
  },
  clients: '{n} cliente | {n} clientes | {n} clientes',
  outcome: { add: 'por agregar', keep: 'por conservar', leaveOut: 'por excluir' },
  takenOut: 'Excluidos: {n}',
  staying: 'Se conservan: {n}',
  apply: 'Aplicar',
  reading: 'Listas leídas: {read} de {total}',
  stop: 'Detener',
  stopped: 'Detenido. Las listas no leídas no se cuentan.',
  failed: 'No leídas y no contadas:',
  checking: 'Buscados en el CRM: {known} de {total}',
  callAgain: {
    title: 'Volver a llamar',
    about: 'Comienza una nueva lista de llamadas con los clientes de los estados elegidos, cada uno una vez. Las listas de origen quedan como están.',
    others: 'No se toman, porque una lista de llamadas contiene contactos o compañías, nunca ambos: {names}',
    continue: 'Continuar'
  }
}

export default la
