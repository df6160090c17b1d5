import type { StatusesMessages } from './en'

const la: StatusesMessages = {
  title: 'Estados',
  about: 'En qué puede terminar una llamada, para todas las listas de llamadas. Este es también el orden de los filtros y las barras.',
  dialler: 'Los colores son para esta aplicación. La ventana de llamadas de Bitrix24 solo pinta sus cuatro estados, cada uno de un color propio.',
  edit: 'Editar',
  onlyAdmins: 'Solo un administrador del CRM puede cambiar los estados.',
  refused: 'Bitrix24 rechazó este cambio: solo un administrador del CRM puede cambiar los estados.',
  none: 'Este Bitrix24 no tiene estados de llamada.',
  add: 'Agregar estado',
  change: 'Editar el estado {name}',
  remove: 'Eliminar el estado {name}',
  up: 'Subir {name}',
  down: 'Bajar {name}',
  drag: 'Arrastre a otro lugar',
  place: '{name} ahora es el número {place} de {total}',
  orderUnsaved: 'El nuevo orden todavía no está guardado.',
  order: 'Orden',
  colour: 'Color',
  noColour: 'Sin color',
  actions: 'Acciones',
  usedBy: 'Usado por',
  count: 'Contar participantes',
  inLists: 'en {n} lista de llamadas | en {n} listas de llamadas | en {n} listas de llamadas',
  nobody: 'nadie',
  more: 'Puede haber más: no se pudo leer a todos los participantes.',
  start: 'Cada participante empieza con este estado, y Bitrix24 completa la actividad cuando ya nadie lo tiene. No se puede eliminar.',
  save: 'Guardar',
  saved: 'Guardado',
  nameProblem: {
    empty: 'Un estado necesita un nombre.',
    long: 'Un nombre tiene como máximo 100 caracteres.',
    taken: 'Otro estado tiene este nombre. Puede guardarlo de todos modos.'
  },
  changed: 'Otra persona cambió los estados mientras tanto, así que no se guardó nada. Así están ahora.',
  notHeld: 'Bitrix24 aceptó el cambio, pero no lo conservó del todo. Así están los estados ahora.',
  deleting: {
    title: '¿Eliminar el estado «{name}»?',
    about: 'Se elimina para todos y no se puede deshacer.',
    kept: 'Los participantes lo conservan. Las listas de llamadas muestran entonces su código {code} en lugar del nombre, y Bitrix24 ya no puede filtrar por él.',
    built: 'Viene con Bitrix24: la ventana de llamadas y esta aplicación saben lo que significa. Un estado agregado después con el mismo nombre no significará lo mismo para ellas.',
    done: 'Estado «{name}» eliminado'
  }
}

export default la
