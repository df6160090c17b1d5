import type { InstallMessages } from './en'

const la: InstallMessages = {
  title: 'Instalar Listas de llamadas',
  settingsTitle: 'Dónde aparece la aplicación',
  back: 'Listas',
  checking: 'Verificando si este Bitrix24 tiene todo lo que la aplicación necesita…',
  about: 'Elija dónde encontrarán las personas las listas de llamadas. Puede cambiarlo después.',
  settingsAbout: 'La aplicación aparece en los lugares marcados. Los cambios valen para todos en este Bitrix24.',
  places: 'Lugares',
  shownAs: 'como “{title}”',
  bound: 'agregado',
  install: 'Instalar',
  save: 'Guardar',
  working: 'Agregando la aplicación a sus lugares…',
  placed: 'La aplicación aparece en {n} lugar. | La aplicación aparece en {n} lugares. | La aplicación aparece en {n} lugares.',
  nowhere: 'La aplicación no aparece en ningún lugar. Aun así, se abre desde la lista de aplicaciones.',
  failed: 'No se pudo cambiar {n} lugar. | No se pudieron cambiar {n} lugares. | No se pudieron cambiar {n} lugares.',
  failedAbout: 'Todos los demás están como usted los marcó.',
  retry: 'Intentar de nuevo',
  finishAnyway: 'Terminar sin ellos',
  finished: 'La aplicación está instalada. Bitrix24 la abrirá ahora.',
  obstacle: {
    'not-admin': 'Solo un administrador puede elegir dónde aparece la aplicación. Pida a un administrador de este Bitrix24 que abra esta página.',
    permissions: 'La aplicación no recibió todos los permisos que necesita. Faltan: {names}. Abra la aplicación en “Recursos para desarrolladores”, márquelos, guarde y abra de nuevo esta página.',
    'no-call-lists': 'Este Bitrix24 no tiene listas de llamadas: su REST no las conoce. Forman parte del CRM en los planes comerciales y en las versiones On-Premise más recientes. No se instaló nada.'
  },
  optional: {
    title: 'Permisos opcionales',
    entity: 'entity: los segmentos se pueden guardar para todos',
    im: 'im: se puede avisar a los colegas de una lista de llamadas que reciben',
    telephony: 'telephony: cómo terminó una llamada se dice con palabras',
    given: 'concedido',
    missing: 'no concedido; todo lo demás funciona sin él'
  },
  again: 'Verificar de nuevo',
  /** What the app is called in its places. */
  titles: { add: 'Agregar a lista de llamadas', new: 'Nueva lista de llamadas', lists: 'Listas de llamadas', open: 'Abrir la lista de llamadas' },
  /** The placements themselves. */
  placements: {
    LEFT_MENU: 'Menú izquierdo',
    CRM_ANALYTICS_MENU: 'Analítica del CRM, menú',
    CRM_CONTACT_LIST_MENU: 'Contactos, menú de una fila',
    CRM_CONTACT_LIST_TOOLBAR: 'Contactos, botón sobre la lista',
    CRM_CONTACT_DETAIL_TAB: 'Ficha del contacto, pestaña',
    CRM_COMPANY_LIST_MENU: 'Compañías, menú de una fila',
    CRM_COMPANY_LIST_TOOLBAR: 'Compañías, botón sobre la lista',
    CRM_COMPANY_DETAIL_TAB: 'Ficha de la compañía, pestaña',
    CRM_ACTIVITY_LIST_MENU: 'Actividades, menú de una fila',
    REST_APP_URI: 'Enlaces a una lista de llamadas, como en las notificaciones'
  }
}

export default la
