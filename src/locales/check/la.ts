import type { CheckMessages } from './en'

const la: CheckMessages = {
  title: 'Comprobación',
  show: 'Mostrar',
  leaveOut: 'Excluir',
  kind: {
    withoutPhone: '{n} sin teléfono',
    undialable: '{n} con un número que no se puede marcar',
    sharing: '{n} con el mismo teléfono',
    otherList: '{n} en otra lista de llamadas abierta',
    stopCalling: 'Pidieron que no se les llame: {n}',
    stopList: '{n} en la lista de exclusión',
    called: 'Con llamadas {period}: {n}',
    gone: 'Ya no disponibles: {n}'
  },
  period: 'en el último día | en los últimos {n} días | en los últimos {n} días',
  reason: {
    withoutPhone: 'Sin teléfono',
    undialable: 'Número que no se puede marcar',
    sharing: 'Comparte teléfono',
    otherList: 'En otra lista de llamadas abierta',
    stopCalling: 'Pidió que no se le llame',
    stopList: 'En la lista de exclusión',
    called: 'Con llamada reciente',
    gone: 'Ya no disponible'
  },
  number: {
    'no-digits': 'No es un número',
    'formula': 'Una fórmula, no un número',
    'scientific': 'La hoja de cálculo perdió los últimos dígitos',
    'too-short': 'Demasiado corto para un teléfono',
    'too-long': 'Demasiado largo para un teléfono',
    'unknown-country': 'No se sabe de qué país es',
    'invalid': 'Ese número no existe en el país'
  },
  looked: 'listas de llamadas revisadas: {n} de {m}',
  stop: 'Detener',
  goOn: 'Continuar',
  stopped: 'Detenido: la comprobación no está completa.',
  failed: 'Comprobación incompleta: no se pudo leer {n} lista de llamadas. | Comprobación incompleta: no se pudieron leer {n} listas de llamadas. | Comprobación incompleta: no se pudieron leer {n} listas de llamadas.',
  untold: 'Solo los administradores ven si {n} lista de llamadas más está abierta. | Solo los administradores ven si {n} listas de llamadas más están abiertas. | Solo los administradores ven si {n} listas de llamadas más están abiertas.',
  notLooked: 'No se comprobó: {what}. {reason}',
  reading: 'Leyendo {n} de ellos…',
  readFailed: 'No se pudieron leer algunos de los seleccionados.',
  daysBack: 'Días de llamadas a revisar',
  about: 'Seleccione a quién excluir.',
  sharingAbout: 'Se llamaría más de una vez al mismo número.',
  firstStays: 'Queda el primero de cada número.',
  leftOut: 'Excluidos: {n}',
  undo: 'Deshacer',
  close: 'Listo',
  download: 'Descargar los excluidos',
  downloadAbout: '{n} cliente excluido de «{name}»: por qué, cuándo y por quién. | {n} clientes excluidos de «{name}»: por qué, cuándo y por quién. | {n} clientes excluidos de «{name}»: por qué, cuándo y por quién.',
  downloadFailed: 'No se pudo escribir el archivo.',
  fileName: 'Excluidos de',
  column: {
    name: 'Nombre',
    phone: 'Teléfono',
    why: 'Motivo',
    details: 'Detalles',
    by: 'Excluido por',
    at: 'Excluido el'
  }
}

export default la
