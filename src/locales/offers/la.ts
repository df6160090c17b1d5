import type { OffersMessages } from './en'

const la: OffersMessages = {
  title: 'Para usted',
  from: {
    contact: '{n} contacto de {name} | {n} contactos de {name} | {n} contactos de {name}',
    company: '{n} compañía de {name} | {n} compañías de {name} | {n} compañías de {name}'
  },
  offered: 'Ofrecido a {name}',
  take: 'Crear mi lista de llamadas',
  decline: 'Rechazar',
  takeBack: 'Retirar',
  end: {
    taken: '{name} creó una lista de llamadas con ellos.',
    declined: '{name} rechazó la oferta.',
    takenBack: '{name} retiró la oferta.'
  },
  own: 'Usted creó una lista de llamadas con ellos.',
  began: 'Usted empezó a crear esta lista de llamadas; aquí aún no se sabe qué resultó.',
  left: '{name} ya no trabaja aquí.',
  made: 'Lista de llamadas creada',
  leftOut: 'Excluidos, porque ya no existen o usted no puede verlos: {n}.',
  nameRefused: 'Bitrix24 no le dio el nombre “{name}”.',
  notDone: 'No se hizo nada',
  elsewhere: 'Esta lista de llamadas se está creando en otra pestaña. Vuelva a mirar en dos minutos.',
  gone: 'La oferta ya no existe o fue modificada mientras tanto.',
  spoilt: {
    altered: '{name} modificó una oferta ({date}), por lo que no se puede usar. Quien la hizo puede ofrecer los clientes de nuevo.',
    newer: 'Una oferta es de una versión más nueva de la aplicación. Recargue la página.',
    unreadable: 'Una oferta de {name} ({date}) no se puede leer. Quien la hizo puede ofrecer los clientes de nuevo.'
  },
  unknown: 'alguien',
  remove: 'Quitar',
  failed: 'No se pudo leer si le ofrecen algo.'
}

export default la
