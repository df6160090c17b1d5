import type { NextStepsMessages } from './en'

const la: NextStepsMessages = {
  openCard: 'Abrir la ficha',
  callBack: {
    action: 'Devolver la llamada…',
    title: 'Devolver la llamada',
    plan: 'Planear',
    cancel: 'Cancelar',
    date: 'Fecha',
    time: 'Hora',
    text: 'Sobre qué',
    theirTime: 'Según el reloj del cliente: allí son ahora las {now}.',
    forYou: 'Para usted: {when}',
    zoneUnknown: 'No se conoce la hora local del cliente: esta es la suya.',
    empty: 'Elija una fecha y una hora.',
    past: 'Ese momento ya pasó. Elija uno posterior.',
    skipped: 'Esa noche se adelantan los relojes: serán las {time}.',
    twice: 'Esa noche se atrasan los relojes y esta hora ocurre dos veces: cuenta la primera.',
    planned: '{name}: devolver la llamada {when}',
    noRight: 'No puede modificar este cliente, así que no se puede planear nada aquí. Pregunte al responsable del cliente o a un administrador.',
    gone: 'Este cliente se eliminó del CRM; no se puede planear nada.',
    wrongTime: 'Bitrix24 no acepta esta fecha y hora. Elija otras.'
  }
}

export default la
