import type { ListMessages } from './en'

const la: ListMessages = {
  back: 'Listas',
  participants: '{n} participante | {n} participantes | {n} participantes',
  reading: 'Leyendo participantes… {n}',
  names: 'Nombres: {known} de {total}',
  createdBy: 'por {name}, {date}',
  responsible: 'responsable: {name}',
  done: 'Finalizada',
  user: 'usuario #{id}',
  add: 'Agregar participantes',
  remove: 'Quitar de la lista',
  clear: 'Deseleccionar',
  selected: 'Seleccionados: {n}',
  selectedHidden: '{n} de ellos no se muestra aquí | {n} de ellos no se muestran aquí | {n} de ellos no se muestran aquí',
  more: 'Más',
  takeOver: 'Retomar…',
  rename: 'Renombrar',
  refresh: 'Actualizar',
  check: 'Comprobación',
  deleteList: 'Eliminar lista',
  status: 'Estado',
  all: 'Todos {n}',
  count: '{n}',
  plus: '+{n}',
  table: 'Participantes',
  search: 'Buscar participantes',
  shown: 'Se muestran {n} de {total}',
  incomplete: 'Aún no se conocen todos los nombres: puede haber más resultados.',
  sortLabel: 'ordenar por',
  sortOrder: 'orden de la lista',
  column: { name: 'Nombre', company: 'Compañía', phone: 'Teléfono', status: 'Estado' },
  noCard: 'Bitrix24 no pudo abrir la ficha aquí. Busque el cliente en el CRM.',
  call: 'Llamar al {phone}',
  actionsFor: 'Acciones: {name}',
  morePhones: '{n} teléfono más | {n} teléfonos más | {n} teléfonos más',
  noPhone: 'sin teléfono',
  row: {
    contact: 'Contacto #{id}',
    company: 'Compañía #{id}',
    lead: 'Prospecto #{id}',
    deal: 'Negociación #{id}',
    quote: 'Cotización #{id}',
    invoice: 'Factura #{id}',
    unknown: 'Elemento #{id}',
    deletedContact: 'Contacto eliminado #{id}',
    deletedCompany: 'Compañía eliminada #{id}'
  },
  readOnly: {
    type: 'Esta lista de llamadas contiene {type}. Aquí puede ver estas listas; para cambiarlas, use el propio Bitrix24.',
    deleted: 'Esta lista de llamadas fue eliminada: su actividad ya no existe. Puede verla, pero no cambiarla.',
    unavailable: 'La actividad de esta lista de llamadas no está disponible para usted: fue eliminada o el responsable es otra persona. Puede ver la lista, pero no cambiarla.'
  },
  start: {
    action: 'Iniciar llamadas',
    responsible: 'responsable: {name}, que puede iniciar las llamadas',
    notTold: 'Las llamadas las inicia el responsable; Bitrix24 no informa a los demás de quién es.',
    refused: 'Bitrix24 no pudo abrir la actividad aquí.',
    silent: '¿No se abrió nada?',
    link: 'Abrir la actividad en una pestaña nueva'
  },
  empty: {
    status: 'Nadie tiene este estado.',
    search: 'No se encontró a nadie. Pruebe con otra palabra o con parte de un número de teléfono.',
    showAll: 'Mostrar todos los participantes'
  },
  renaming: {
    title: 'Renombrar la lista',
    name: 'Nombre',
    empty: 'La lista de llamadas necesita un nombre.',
    save: 'Guardar',
    cancel: 'Cancelar',
    saved: 'La lista de llamadas ya tiene su nuevo nombre.'
  },
  removing: {
    title: '¿Quitar {n} participante? | ¿Quitar {n} participantes? | ¿Quitar {n} participantes?',
    lost: '{n} de ellos ya tiene un resultado. | {n} de ellos ya tienen un resultado. | {n} de ellos ya tienen un resultado.',
    consequence: 'Se pierden los resultados y los vínculos con las llamadas. Si vuelve a agregar a un participante, su estado empieza de cero y el resultado no se recupera.',
    confirm: 'Quitar',
    done: 'Quitados: {n}',
    undo: 'Deshacer',
    undone: 'Agregados de nuevo al final de la lista: {n}',
    undoEnd: '«Deshacer» agrega al final de la lista: Bitrix24 no conserva el lugar en el orden de llamadas.',
    stuck: '{n} de ellos fue eliminado del CRM; Bitrix24 lo conserva en la lista. | {n} de ellos fueron eliminados del CRM; Bitrix24 los conserva en la lista. | {n} de ellos fueron eliminados del CRM; Bitrix24 los conserva en la lista.',
    allTitle: 'Una lista de llamadas no puede quedar vacía',
    all: 'Así quitaría a todos. Conserve al menos un participante o elimine la lista de llamadas.'
  },
  called: {
    title: 'Esta lista se está llamando ahora mismo',
    about: 'En los últimos minutos cambió un estado. Al cambiar una lista, Bitrix24 vuelve a escribir todos los estados: un resultado guardado en ese mismo momento se pierde.',
    confirm: 'Guardar de todos modos'
  },
  lostResults: 'Desapareció {n} resultado que estaba aquí: {names}. De dos cambios en el mismo momento, Bitrix24 conserva solo uno. | Desaparecieron {n} resultados que estaban aquí: {names}. De dos cambios en el mismo momento, Bitrix24 conserva solo uno. | Desaparecieron {n} resultados que estaban aquí: {names}. De dos cambios en el mismo momento, Bitrix24 conserva solo uno.',
  saved: {
    missingContact: 'El contacto {ids} ya no existe y quedó fuera. | Los contactos {ids} ya no existen y quedaron fuera. | Los contactos {ids} ya no existen y quedaron fuera.',
    missingCompany: 'La compañía {ids} ya no existe y quedó fuera. | Las compañías {ids} ya no existen y quedaron fuera. | Las compañías {ids} ya no existen y quedaron fuera.',
    others: 'Mientras tanto, otra persona cambió esta lista; se conservan ambos cambios: {changes}.',
    othersAdded: 'agregados: {n}',
    othersRemoved: 'quitados: {n}',
    othersForm: 'cambió el formulario'
  },
  was: '{name} (antes: {status})'
}

export default la
