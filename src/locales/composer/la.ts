import type { ComposerMessages } from './en'

const la: ComposerMessages = {
  title: 'Nueva lista',
  addTitle: 'Agregar participantes',
  back: 'Listas',
  backToList: 'Volver a la lista de llamadas',
  kind: 'De qué se compone la lista de llamadas',
  contacts: 'Contactos',
  companies: 'Compañías',
  from: {
    label: 'Agregar clientes desde',
    crm: 'CRM',
    deals: 'Negociaciones',
    callLists: 'Listas de llamadas',
    file: 'Archivo o pegar'
  },
  switch: {
    contact: '¿Cambiar a contactos?',
    company: '¿Cambiar a compañías?',
    about: 'Una lista de llamadas contiene contactos o compañías, nunca ambos. Se quitará el cliente que seleccionó; el formulario y el nombre se conservan. | Una lista de llamadas contiene contactos o compañías, nunca ambos. Se quitarán los {n} clientes que seleccionó; el formulario y el nombre se conservan. | Una lista de llamadas contiene contactos o compañías, nunca ambos. Se quitarán los {n} clientes que seleccionó; el formulario y el nombre se conservan.',
    action: 'Cambiar',
    cancel: 'Cancelar'
  },
  find: {
    label: 'Buscar clientes',
    placeholder: 'Nombre o teléfono',
    responsible: 'Responsable',
    anyone: 'Cualquier responsable',
    me: '{name} (yo)',
    employee: 'Buscar un empleado',
    phone: 'Teléfono',
    phoneAny: 'Con/sin teléfono',
    phoneWith: 'Con teléfono',
    phoneWithout: 'Sin teléfono',
    clear: 'Borrar la búsqueda'
  },
  table: {
    label: 'Clientes',
    name: 'Nombre',
    company: 'Compañía',
    phone: 'Teléfono',
    responsible: 'Responsable',
    noPhone: 'sin teléfono',
    morePhones: '(+{count})',
    onList: 'ya en la lista'
  },
  loading: 'Leyendo clientes…',
  selectAllFound: 'Seleccionar los {n} encontrados',
  readingAll: 'Leídos {read} de {total}',
  stop: 'Detener',
  stopped: 'Se detuvo. No se agregó a nadie.',
  shown: 'Se muestran {shown} de {total}',
  more: 'Mostrar más',
  empty: {
    title: 'No se encontró a nadie',
    about: 'Pruebe con una parte del nombre o con menos condiciones a la vez.',
    phone: 'Un teléfono solo se encuentra por su número completo. Escriba todos los dígitos, o el nombre.',
    nobody: { contact: 'Aquí no hay contactos', company: 'Aquí no hay compañías' },
    nobodyAbout: 'Aquí aparecen los clientes que usted puede ver en el CRM. Cree uno allí y regrese.'
  },
  picked: {
    panel: 'La lista de llamadas',
    count: 'Seleccionados: {n}',
    who: 'Ver quiénes',
    details: 'Detalles',
    less: 'Menos'
  },
  who: {
    title: 'Clientes seleccionados',
    about: 'Desmarque una casilla para quitar a alguien.',
    find: 'Buscar entre ellos',
    nobody: 'Entre ellos no hay nadie con ese nombre o número.',
    close: 'Listo'
  },
  order: {
    label: 'Orden de llamadas',
    by: {
      picked: 'Según se eligió',
      longest: 'Primero quienes llevan más tiempo sin llamada',
      callable: 'Primero los que se pueden llamar ahora',
      newest: 'Nuevos primero',
      name: 'Por nombre',
      responsible: 'Por responsable',
      shuffled: 'Al azar'
    },
    about: 'Bitrix24 conserva este orden solo hasta el primer resultado.',
    withoutCalls: 'Este portal no indica la última llamada: se mantiene el orden de selección.',
    notReady: 'El orden de llamadas aún no está listo.'
  },
  name: 'Nombre',
  namePlaceholder: 'Lista de llamadas #…',
  split: {
    option: 'Dividir en varias listas',
    suggest: 'Más de {size} en una lista hacen lentas las llamadas: Bitrix24 reescribe toda la lista con cada resultado.',
    do: 'Dividir en {n}'
  },
  create: 'Crear lista de llamadas',
  pickFirst: 'Primero seleccione al menos un cliente.',
  userFirst: 'Aún no se sabe quién es usted. Espere la respuesta de Bitrix24.',
  draft: {
    kept: 'Borrador guardado en este navegador',
    notKept: 'Este navegador no guarda borradores: cree la lista de llamadas antes de salir.',
    discard: 'Descartar',
    restored: 'Borrador de su última visita',
    restoredAbout: 'Tiene {n} cliente. | Tiene {n} clientes. | Tiene {n} clientes.',
    added: 'Agregado al borrador de su última visita',
    startAnew: 'Empezar de cero',
    discardTitle: '¿Descartar el borrador?',
    discardAbout: 'Se olvidará lo que seleccionó ({n} cliente), el formulario y el nombre. En Bitrix24 no cambia nada. | Se olvidará lo que seleccionó ({n} clientes), el formulario y el nombre. En Bitrix24 no cambia nada. | Se olvidará lo que seleccionó ({n} clientes), el formulario y el nombre. En Bitrix24 no cambia nada.',
    conflictTitle: '¿Descartar el borrador de su última visita?',
    conflictAbout: 'El borrador es del otro tipo, y una lista de llamadas contiene contactos o compañías, nunca ambos. Tiene {n} cliente. | El borrador es del otro tipo, y una lista de llamadas contiene contactos o compañías, nunca ambos. Tiene {n} clientes. | El borrador es del otro tipo, y una lista de llamadas contiene contactos o compañías, nunca ambos. Tiene {n} clientes.',
    keep: 'Conservar borrador',
    looking: 'Verificando si la lista de llamadas se creó la última vez…',
    notMade: 'La lista de llamadas no se creó la última vez. El borrador está como lo dejó; ya puede crearla.'
  },
  created: {
    title: 'Se creó “{name}”',
    found: '“{name}” sí se había creado',
    open: 'Abrir',
    draftKept: 'Está tal como se envió. Lo que cambió después se conserva como un borrador aparte.',
    nameRefused: 'La lista de llamadas existe, pero Bitrix24 no aceptó su nombre: {reason}',
    failedKept: 'Su borrador se conserva. Al intentarlo de nuevo, primero se verifica si la lista de llamadas ya existe, así que se crea una sola vez.'
  },
  add: {
    action: 'Agregar a la lista',
    onListAlready: 'Ya en la lista: {n}',
    returning: '{n} de ellos ya se había quitado de esta lista. Su estado empieza de cero y el resultado no se recupera: {names} | {n} de ellos ya se habían quitado de esta lista. Sus estados empiezan de cero y los resultados no se recuperan: {names} | {n} de ellos ya se habían quitado de esta lista. Sus estados empiezan de cero y los resultados no se recuperan: {names}',
    done: 'Se agregó {n} participante a “{name}” | Se agregaron {n} participantes a “{name}” | Se agregaron {n} participantes a “{name}”',
    nobodyNew: 'Todos los seleccionados ya estaban en “{name}”',
    failedKept: 'Su selección se conserva.',
    otherType: 'Aquí puede ver una lista de llamadas de prospectos, negociaciones u otros elementos, pero solo se cambia en el propio Bitrix24.',
    deleted: 'Esta lista de llamadas fue eliminada, así que no se puede agregar a nadie.',
    unavailable: 'Esta lista de llamadas fue eliminada o es de otra persona, así que no se puede agregar a nadie.'
  }
}

export default la
