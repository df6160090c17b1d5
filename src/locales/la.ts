import type { Messages } from './en'

const la: Messages = {
  outside: {
    title: 'Listas de llamadas para Bitrix24',
    about: 'Arme listas de llamadas con contactos y compañías, vea a quién ya se contactó, corrija y elimine listas.',
    open: 'Abra la aplicación desde el menú del CRM en Bitrix24.',
    noAnswer: 'Bitrix24 no respondió. No se cambió nada. Inténtelo de nuevo o recargue la página en Bitrix24.',
    retry: 'Intentar de nuevo',
    builders: '¿Es desarrollador? Este comando inicia un portal propio, sin necesidad de una cuenta de Bitrix24:',
    install: 'Esta página instala la aplicación. Cárguela en Bitrix24 como aplicación local y Bitrix24 abrirá esta página por sí solo.'
  },
  /** What went wrong, by the kind of the error: what happened and what to do. */
  problem: {
    retry: 'Intentar de nuevo',
    details: 'Respuesta de Bitrix24: {text}',
    /** What was kept, put before the sentence of the kind. */
    keptShown: 'En pantalla está lo último que se leyó.',
    keptUnchanged: 'No se cambió nada en Bitrix24.',
    keptUnknown: 'No es seguro que Bitrix24 lo haya guardado. Verifíquelo antes de intentarlo de nuevo.',
    kind: {
      'no-answer': 'Bitrix24 no respondió. Revise la conexión e inténtelo de nuevo.',
      'portal-failed': 'Ocurrió un error en Bitrix24. Inténtelo de nuevo en un minuto.',
      'unexpected-answer': 'Bitrix24 respondió algo que esta aplicación no entiende. Inténtelo de nuevo; si continúa, avise a su administrador.',
      'session-lost': 'Su sesión de Bitrix24 terminó. Recargue la página en Bitrix24 para continuar.',
      cancelled: 'La acción se detuvo antes de terminar. Iníciela de nuevo.',
      offline: 'No hay conexión, así que no se envió nada. Inténtelo de nuevo cuando esté en línea.',
      'not-sent': 'No se envió porque falló el paso anterior. Inténtelo de nuevo.',
      'would-be-empty': 'Una lista de llamadas no puede quedar sin participantes. Conserve al menos uno o elimine la lista.',
      'too-many-requests': 'Bitrix24 recibe demasiadas solicitudes en este momento. Inténtelo de nuevo en unos segundos.',
      'operating-limit': 'Por ahora Bitrix24 no acepta más solicitudes de este tipo. Inténtelo de nuevo en diez minutos.',
      'access-denied': 'Bitrix24 no le permite hacer esto. Pida el permiso a un administrador, o que lo haga por usted.',
      'scope-missing': 'La aplicación se instaló sin un permiso que necesita. Pida a un administrador que la instale de nuevo con todos los permisos.',
      'method-missing': 'Este Bitrix24 no tiene lo necesario para esto. Pregunte a un administrador si su plan incluye las listas de llamadas.',
      'plan-missing': 'En Bitrix24, las aplicaciones solo funcionan en los planes comerciales. Consulte a un administrador.',
      'app-closed': 'Un administrador no le ha dado acceso a esta aplicación. Solicítelo.',
      'portal-closed': 'Este Bitrix24 está cerrado en este momento. Inténtelo más tarde.',
      'rest-blocked': 'Bitrix24 bloqueó las aplicaciones por sobrecarga. Pida a un administrador que contacte al soporte de Bitrix24.',
      'https-required': 'Bitrix24 solo acepta aplicaciones por https. Abra Bitrix24 con su dirección https.',
      'list-not-found': 'Esta lista de llamadas no existe o usted no puede verla. Vuelva a las listas de llamadas y revise si todavía está.',
      'participants-hidden': 'Usted no puede ver los participantes de esta lista de llamadas. Pida a un administrador el permiso de lectura.',
      'nobody-readable': 'Todos los participantes de esta lista de llamadas fueron eliminados del CRM o están ocultos para usted, y una lista así no se puede cambiar. Pida ayuda a un administrador o cree una nueva lista de llamadas.',
      'participants-unknown': 'Algunos clientes ya no existen o no son del tipo de la lista. Recargue la lista, exclúyalos e inténtelo de nuevo.',
      'participants-denied': 'Usted no puede ver estos clientes, por lo que no es posible llamarlos. Elija otros o consulte a un administrador.',
      'participants-missing': 'No se indicaron clientes. Elija al menos uno.',
      'entity-type': 'Las listas de llamadas solo se arman con contactos o con compañías. Elija una de las dos opciones.',
      'type-mismatch': 'La lista contiene clientes del otro tipo. Elija clientes del mismo tipo que la lista.',
      'form-unknown': 'Ese formulario del CRM no existe. Elija otro o ninguno.',
      'status-unknown': 'Ese estado ya no existe. Recargue para ver los estados actuales.',
      arguments: 'Bitrix24 no aceptó lo que se envió. Recargue e inténtelo de nuevo.',
      'activity-not-found': 'La actividad de esta lista de llamadas ya no existe o no está disponible para usted: quizás alguien la eliminó. Recargue las listas de llamadas para verificarlo.',
      'placement-missing': 'Este Bitrix24 no tiene este lugar. Quite la marca o inténtelo después de una actualización.',
      refused: 'Bitrix24 lo rechazó: “{text}”'
    }
  },
  table: {
    selectAll: 'Seleccionar todo',
    select: 'Seleccionar {name}'
  },
  client: {
    unnamed: { contact: 'Contacto #{id}', company: 'Compañía #{id}' },
    gone: { contact: 'Contacto #{id}, no disponible', company: 'Compañía #{id}, no disponible' }
  },
  visibility: {
    partial: 'Sus permisos no le dejan ver a algunos participantes.',
    unknown: 'Es posible que sus permisos no le dejen ver a algunos participantes.',
    everybody: 'Usted no puede ver a ningún participante de esta lista de llamadas. Pida a un administrador el permiso de lectura.'
  },
  /** The CRM form of a call list. */
  form: {
    label: 'Formulario CRM',
    none: 'ninguno',
    saving: 'Guardando…',
    numbered: 'Formulario #{id}',
    inactive: '{name} (inactivo)',
    byNumber: 'Bitrix24 no informa aquí sus formularios. Escriba el número de uno o deje el campo vacío.',
    notANumber: 'Escriba el número de un formulario o deje el campo vacío.',
    namesFailed: 'No se pudieron leer los nombres de los formularios.',
    attached: 'Se adjuntó el formulario del CRM.',
    detached: 'Se quitó el formulario del CRM.'
  },
  lists: {
    title: 'Listas de llamadas',
    new: 'Nueva lista',
    unnamed: 'Lista de llamadas #{id}',
    search: 'Buscar listas de llamadas',
    searchHint: 'Nombre o número',
    clearSearch: 'Borrar la búsqueda',
    owner: 'De quién son las listas',
    mine: 'Mías',
    all: 'Todas',
    clients: 'Clientes',
    clientsFilter: { all: 'Cualquier cliente', contact: 'Contactos', company: 'Compañías', other: 'Otros clientes' },
    state: 'Situación',
    stateFilter: { alive: 'Abiertas y finalizadas', open: 'Abiertas', done: 'Finalizadas', putAway: 'Apartadas', deleted: 'Eliminadas', unavailable: 'No disponibles para usted' },
    refresh: 'Actualizar, leído {ago}',
    justNow: 'recién',
    reading: 'Leyendo las listas…',
    column: { name: 'Nombre', progress: 'Progreso', responsible: 'Responsable', created: 'Creada', state: 'Situación' },
    open: 'Abierta',
    done: 'Finalizada',
    deleted: 'Eliminada',
    unavailable: 'No disponible',
    type: {
      contact: 'contactos',
      company: 'compañías',
      lead: 'prospectos',
      deal: 'negociaciones',
      quote: 'cotizaciones',
      invoice: 'facturas',
      unknown: 'otros clientes'
    },
    participants: '{n} participante | {n} participantes | {n} participantes',
    formNumber: 'formulario #{id}',
    viewOnly: 'solo lectura',
    someHidden: 'algunos ocultos para usted',
    whyViewOnly: 'Las listas de llamadas de prospectos, negociaciones, etc. se crearon en el propio Bitrix24. Aquí puede verlas, pero no editarlas: Bitrix24 solo permite a las aplicaciones editar listas de contactos y compañías.',
    whyDeleted: 'Las actividades de estas listas de llamadas fueron eliminadas y, con ellas, las listas: Bitrix24 solo conserva lo que queda de ellas.',
    whyUnavailable: 'Bitrix24 le muestra las actividades de las que usted es responsable. Estas listas de llamadas son de otra persona o fueron eliminadas.',
    shown: 'Se muestra {n} lista de llamadas | Se muestran {n} listas de llamadas | Se muestran {n} listas de llamadas',
    bar: {
      sentence: '{n} participante: {counts} | {n} participantes: {counts} | {n} participantes: {counts}',
      count: '{count} {name}',
      nobody: 'Ningún participante visible para usted',
      reading: 'Leyendo el progreso…',
      failed: 'No se pudo leer',
      byCode: 'Este Bitrix24 no tiene estados de llamadas; por eso el progreso se muestra según sus códigos.'
    },
    selected: 'Seleccionadas: {n}',
    hidden: 'no se muestran: {n}',
    selection: 'Listas seleccionadas',
    callAgain: 'Volver a llamar…',
    putAway: 'Apartar',
    takeOut: 'Volver a mostrar',
    putAwayDone: '{n} lista de llamadas apartada | {n} listas de llamadas apartadas | {n} listas de llamadas apartadas',
    delete: 'Eliminar…',
    clear: 'Deseleccionar',
    none: 'Aún no hay listas',
    noneAbout: 'Reúna contactos o compañías, llámelos uno tras otro y vea aquí cuánto ha avanzado.',
    noMatch: 'Ninguna lista de llamadas coincide',
    noMatchAbout: 'Pruebe con otro nombre o muestre todas las listas abiertas y finalizadas.',
    clearFilters: 'Borrar filtros',
    noDate: 'fecha desconocida',
    export: 'Exportar',
    menu: { report: 'Informe', statuses: 'Estados', stopList: 'Lista de exclusión' },
    settings: 'Dónde aparece la aplicación'
  },
  deletion: {
    questionOne: '¿Eliminar la lista?',
    question: '¿Eliminar {n} lista de llamadas? | ¿Eliminar {n} listas de llamadas? | ¿Eliminar {n} listas de llamadas?',
    what: 'La lista de llamadas y su actividad se eliminan en Bitrix24 para todos. Los clientes se conservan. | Las listas de llamadas y sus actividades se eliminan en Bitrix24 para todos. Los clientes se conservan. | Las listas de llamadas y sus actividades se eliminan en Bitrix24 para todos. Los clientes se conservan.',
    reading: 'Leyendo quién está en la lista…',
    activity: 'actividad “{name}”',
    noActivity: 'su actividad ya no existe',
    reached: 'ya contactados: {n}',
    final: 'Las listas de prospectos, negociaciones, etc. no se pueden recuperar con “Deshacer”.',
    cancel: 'Cancelar',
    delete: 'Eliminar',
    done: 'Se eliminó {n} lista de llamadas | Se eliminaron {n} listas de llamadas | Se eliminaron {n} listas de llamadas',
    undo: 'Deshacer',
    undoing: 'Creando de nuevo la lista de llamadas… | Creando de nuevo {n} listas de llamadas… | Creando de nuevo {n} listas de llamadas…',
    undone: 'Se recuperó la lista de llamadas | Se recuperaron {n} listas de llamadas | Se recuperaron {n} listas de llamadas',
    startedOver: 'Los estados empiezan de cero.',
    hidden: '“Deshacer” no recupera a los participantes que usted no ve.',
    nameRefused: 'Bitrix24 no le devolvió a “{name}” su nombre anterior.',
    openList: 'Abrir {name}',
    undoFailed: 'No se pudo recuperar la lista de llamadas | No se pudieron recuperar {n} listas de llamadas | No se pudieron recuperar {n} listas de llamadas',
    retry: 'Intentar de nuevo',
    refused: 'Bitrix24 no eliminó esta lista de llamadas | Bitrix24 no eliminó {n} listas de llamadas | Bitrix24 no eliminó {n} listas de llamadas',
    refusedRow: 'No se eliminó: {reason}',
    partly: 'Algunas de sus actividades se eliminaron y otras siguen ahí.',
    dismiss: 'Cerrar'
  },
  created: {
    missing: '{n} cliente ya no existe y quedó fuera: {names} | {n} clientes ya no existen y quedaron fuera: {names} | {n} clientes ya no existen y quedaron fuera: {names}',
    duplicates: 'En el mismo momento se creó otra lista de llamadas con los mismos clientes ({ids}), quizá por una conexión interrumpida. Si nadie la necesita, elimínela o pídaselo a un administrador.'
  },
  connection: {
    offline: 'No hay conexión. Lo que está en pantalla se conserva; la lectura seguirá cuando vuelva la conexión.',
    operatingLimit: 'Por ahora Bitrix24 no acepta más solicitudes. La lectura seguirá a las {time}.',
    tooManyRequests: 'Bitrix24 recibe muchas solicitudes. La lectura seguirá en un momento.',
    retrying: 'Bitrix24 no respondió. Intentando de nuevo…'
  },
  placement: {
    notice: {
      'nothing-told': 'Bitrix24 no indicó para qué se abrió la aplicación; por eso se muestran todas las listas de llamadas.',
      unreadable: 'No se entiende lo que Bitrix24 indicó sobre el lugar donde se abrió la aplicación; por eso se muestran todas las listas de llamadas.',
      'not-an-id': 'Bitrix24 abrió la aplicación para “{about}”, que no es el número de un registro; por eso se muestran todas las listas de llamadas.',
      'unknown-placement': 'Esta versión de la aplicación no conoce el lugar donde se abrió ({about}); por eso se muestran todas las listas de llamadas.',
      'contact-gone': 'El contacto #{about} fue eliminado o usted no puede verlo; por eso se muestran todas las listas de llamadas.',
      'company-gone': 'La compañía #{about} fue eliminada o usted no puede verla; por eso se muestran todas las listas de llamadas.',
      'activity-gone': 'La actividad #{about} fue eliminada o usted no puede verla; por eso se muestran todas las listas de llamadas.',
      'not-a-call-list': 'La actividad #{about} no es una lista de llamadas; por eso se muestran todas las listas de llamadas.'
    },
    opening: 'Buscando la lista de llamadas de esta actividad…'
  },
  broken: {
    title: 'No se pudo mostrar esta pantalla',
    about: 'Lo guardado en Bitrix24 no cambió. Recargue para continuar desde ahí.',
    reload: 'Recargar',
    texts: 'Algunos textos no se pudieron cargar y por eso están en inglés. Recargue para intentarlo de nuevo.'
  }
}

export default la
