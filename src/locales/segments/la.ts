import type { SegmentsMessages } from './en'

const la: SegmentsMessages = {
  label: 'Segmentos',
  none: 'Ningún segmento',
  me: 'Para mí',
  everybody: 'Para todos',
  save: 'Guardar segmento',
  name: 'Nombre del segmento',
  keep: 'Guardar',
  cancel: 'Cancelar',
  who: 'Quién lo ve',
  actions: 'Segmento “{name}”: más',
  rename: 'Renombrar',
  overwrite: 'Guardar cambios',
  delete: 'Eliminar',
  unnamed: 'Segmento sin nombre',
  saved: 'El segmento “{name}” está guardado.',
  deleted: 'El segmento “{name}” está eliminado.',
  overwriting: {
    title: '¿Sobrescribir “{name}”?',
    about: 'El segmento pasa a ser la búsqueda como está ahora. Las listas hechas con él quedan como están.'
  },
  deleting: {
    title: '¿Eliminar el segmento “{name}”?',
    me: 'Solo se pierde la búsqueda guardada. Las listas hechas con él quedan.',
    everybody: 'Desaparece para todos. Solo se elimina la búsqueda guardada: las listas hechas con él quedan.'
  },
  refused: {
    'same-name': 'Ya hay un segmento con este nombre. Elija otro.',
    'no-name': 'Un segmento necesita un nombre.',
    'too-large': 'Esta búsqueda es demasiado grande para guardarla. Use menos condiciones.',
    gone: 'Este segmento ya no está: fue eliminado.',
    changed: 'Alguien cambió este segmento mientras tanto, así que no se hizo nada. Mírelo otra vez e inténtelo de nuevo.',
    newer: '“{name}” fue guardado por una versión más nueva de la aplicación y no se usa. Recargue la página para obtenerla.',
    unreadable: '“{name}” fue cambiado fuera de esta aplicación y no se puede leer. No se usa nada de él; puede eliminarlo.'
  },
  otherType: {
    contact: '“{name}” es un segmento de contactos. Aquí encuentra compañías por lo que les corresponde.',
    company: '“{name}” es un segmento de compañías. Aquí encuentra contactos por lo que les corresponde.'
  },
  inPart: '«{name}» dice más de lo que se puede buscar aquí. Solo se aplica lo que se muestra.',
  unread: 'No se pudieron leer los segmentos.',
  sharedUnread: 'No se pudieron leer los segmentos para todos.',
  leftOut: 'Se omiten al seleccionar a todos: los participantes de {names} ({n})',
  leaveNobodyOut: 'No omitir a nadie',
  problem: {
    list: 'Estas listas ya no están o no puede verlas, así que no se omite a nadie por ellas: {names}.',
    listType: 'Estas listas tienen clientes de otro tipo, así que no se omite a nadie por ellas: {names}.'
  },
  newcomers: {
    action: 'Agregar nuevos',
    from: 'Del segmento “{name}”, como está ahora.',
    looking: 'Buscando nuevos… {count}',
    found: 'Nuevos: {n}. Van al final de la lista; todos los demás quedan como están.',
    nobody: 'Nadie es nuevo: todo el segmento ya está en la lista.',
    list: 'Nuevos',
    more: 'y {n} más',
    removed: 'Quitados antes de esta lista y no se devuelven: {n}',
    gone: 'El segmento del que se hizo esta lista ya no está, así que no se sabe quién es nuevo.',
    unusable: 'El segmento del que se hizo esta lista ahora trata de otros clientes o no se puede leer, así que no se sabe quién es nuevo.',
    add: 'Agregar {n}',
    done: 'Agregados a “{name}”: {n}'
  }
}

export default la
