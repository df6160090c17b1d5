import type { StopListMessages } from './en'

const la: StopListMessages = {
  title: 'Lista de exclusión',
  about: 'Números y clientes a los que nunca se debe llamar. Quien arma aquí una lista de llamadas ve quién está en ella.',
  onlyMine: 'Se guarda solo para usted: la aplicación se instaló sin el permiso de guardar cosas para todos (entity).',
  search: 'Buscar en la lista',
  shown: 'Entradas: {n}',
  empty: 'No hay nadie en la lista de exclusión',
  emptyAbout: 'Pegue números o tómelos de un archivo; agregue clientes desde el menú que tienen al lado en una lista de llamadas.',
  noMatch: 'No se encontró nada',
  unreadable: 'Partes que no se pueden leer y no surten efecto: {n}. Las escribió una versión posterior o alguien las cambió a mano.',
  user: 'usuario #{id}',
  reason: 'Motivo',
  cancel: 'Cancelar',
  undo: 'Deshacer',
  undone: 'La lista de exclusión está como antes',
  column: {
    what: 'Número o cliente',
    at: 'Desde',
    by: 'Por quién'
  },
  add: {
    action: 'Agregar',
    title: 'Agregar a la lista de exclusión',
    about: 'No se cambia nada en el CRM.',
    placeholder: 'Números de teléfono, uno por línea, o una tabla',
    clientAbout: 'A {name} y a todos los números de este cliente no se les llamará más.',
    clientDone: '{name} está en la lista de exclusión',
    done: 'Agregados a la lista de exclusión: {n}',
    known: 'Ya estaban: {n}',
    nothing: 'Todo esto ya está en la lista de exclusión',
    new: 'Nuevos: {n}',
    unreadable: 'Filas sin número de teléfono: {n}:',
    count: 'Agregar {n}'
  },
  remove: {
    action: 'Quitar de la lista de exclusión: {what}',
    title: '¿Quitar de la lista de exclusión?',
    about: 'Se podrá volver a llamar a {what}.',
    confirm: 'Quitar',
    done: 'Quitado de la lista de exclusión'
  }
}

export default la
