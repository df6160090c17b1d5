import type { SplitMessages } from './en'

const la: SplitMessages = {
  how: 'Cómo dividir',
  parts: 'En partes',
  colleagues: 'Entre colegas',
  count: 'Número de listas',
  countWrong: 'Escriba un número entero del 1 al {most}.',
  who: 'Colegas',
  way: 'A quién le tocan los clientes',
  inTurn: 'Por turnos',
  byResponsible: 'Por responsable',
  reading: 'Leyendo los responsables: faltan {n}…',
  table: 'Listas por crear',
  name: 'Nombre',
  clients: 'Clientes',
  nameOf: 'Nombre de la lista {i}',
  clientsOf: 'Clientes de {name}',
  rest: 'El resto',
  restForMe: '(una lista para mí)',
  restStays: '(sigue seleccionado)',
  empty: 'Las listas vacías no se crean: {n}.',
  numbered: '({i} de {n})',
  base: 'Lista de llamadas',
  about: {
    handed: 'Usted es administrador: cada colega pasa a ser responsable de su lista.',
    link: 'Reciben una notificación con un enlace, que se abre para quien tenga acceso a esta aplicación.',
    offered: 'Cada lista se ofrecerá a su colega, que la crea con un clic. Los colegas necesitan acceso a esta aplicación.',
    noOffers: 'Solo los administradores pueden entregar listas de llamadas, y para ofrecerlas hace falta el permiso entity, que la aplicación no tiene. Todas las listas se crean para usted.'
  },
  obstacle: {
    count: 'El número de listas debe ser entero.',
    colleagues: 'Elija al menos un colega.',
    size: 'Los números de clientes deben ser enteros.',
    tooMany: 'En total son más que los {n} seleccionados.',
    reading: 'Todavía se están leyendo los responsables.',
    nobody: 'No hay nadie para estas listas.'
  },
  create: 'Crear {n} lista de llamadas | Crear {n} listas de llamadas | Crear {n} listas de llamadas',
  kept: 'Lo que hay se conserva. Al continuar se crea solo lo que falta, cada lista una vez.',
  progress: '{made} de {n} listas',
  state: {
    made: 'creada',
    notMade: 'aún no creada',
    unknown: 'aún no se sabe si fue creada',
    offered: 'ofrecida a {name}',
    notOffered: 'aún no ofrecida a {name}',
    handed: 'creada, responsable: {name}',
    notHanded: 'creada, todavía suya: aún no entregada a {name}',
    dismissed: 'creada, sigue siendo suya: {name} ya no trabaja aquí',
    refused: 'creada, sigue siendo suya: {reason}'
  },
  goOn: 'Continuar',
  stop: 'Dejarlo así',
  stopAbout: 'Quien no está en ninguna de estas listas sigue seleccionado.',
  created: '{n} lista de llamadas creada. | {n} listas de llamadas creadas. | {n} listas de llamadas creadas.',
  offered: '{n} lista ofrecida. | {n} listas ofrecidas. | {n} listas ofrecidas.',
  told: {
    namesRefused: 'Bitrix24 no aceptó los nombres: {reason}'
  }
}

export default la
