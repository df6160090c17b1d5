import type { ClientListsMessages } from './en'

const la: ClientListsMessages = {
  title: 'Listas de llamadas: {name}',
  loading: 'Listas de llamadas',
  add: 'Agregar a una lista',
  looked: 'revisada {looked} de {n} lista | revisadas {looked} de {n} listas | revisadas {looked} de {n} listas',
  stop: 'Detener',
  goOn: 'Continuar',
  table: 'Listas de llamadas de este cliente',
  list: 'Lista',
  status: 'Estado',
  created: 'Creada',
  noneYet: 'Hasta ahora no se encontró nada.',
  none: 'Este cliente aún no está en ninguna lista de llamadas.',
  onlyYours: 'Solo se revisan las listas de llamadas de las que usted es responsable.',
  unread: 'No se pudo leer {n} lista de llamadas. | No se pudieron leer {n} listas de llamadas. | No se pudieron leer {n} listas de llamadas.',
  retry: 'Intentar de nuevo',
  addTitle: 'Agregar {name} a una lista de llamadas',
  addHeading: 'Agregar a una lista',
  search: 'Buscar listas de llamadas',
  searchHint: 'Nombre o número',
  newList: 'Nueva lista',
  lists: 'Listas de llamadas disponibles',
  addTo: 'Agregar a {name}',
  addShort: 'Agregar',
  done: 'finalizada',
  noLists: 'No hay ninguna lista de llamadas de este tipo que usted pueda cambiar. Cree una nueva.',
  noMatch: 'Ninguna lista de llamadas coincide.',
  added: '{client} ahora está en “{list}”.',
  already: '{client} ya estaba en “{list}”.',
  openList: 'Abrir la lista de llamadas',
  another: 'Agregar a otra lista',
  close: 'Cerrar',
  cancel: 'Cancelar'
}

export default la
