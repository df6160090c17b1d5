import type { ColumnsMessages } from './en'

const la: ColumnsMessages = {
  button: 'Columnas',
  lastCall: 'Última llamada',
  attempts: 'Intentos',
  attemptsAbout: 'Llamadas al cliente desde que se creó esta lista. Es una estimación: Bitrix24 no indica a qué lista pertenece una llamada.',
  noDate: 'Bitrix24 no indica cuándo se creó esta lista; por eso no se cuentan los intentos.',
  localTime: 'Hora local',
  never: 'nunca',
  unknown: 'desconocida',
  whyUnknown: 'Ni el número ni la dirección indican dónde está el cliente.',
  outside: 'Fuera del horario de llamadas, {hours}',
  out: 'Llamada saliente',
  in: 'Llamada entrante',
  minutes: '{n} min',
  seconds: '{n} s',
  failure: {
    'busy': 'ocupado',
    'no-answer': 'sin respuesta',
    'declined': 'rechazada',
    'cancelled': 'cancelada por quien llamó',
    'wrong-number': 'número incorrecto',
    'not-connected': 'sin conexión',
    'other': 'fallida, código {code}'
  },
  future: 'Bitrix24 fecha esta llamada en el futuro.',
  undated: 'Bitrix24 no indica cuándo fue esta llamada; esta es la hora en que se registró.',
  calls: {
    label: 'Llamadas',
    all: 'Llamadas: todas',
    none: 'Aún sin intentos',
    several: 'Dos o más intentos',
    since: 'Sin llamar desde…',
    sinceDay: 'Sin llamar desde'
  },
  callable: 'Se puede llamar ahora',
  callableCount: 'Se puede llamar ahora: {n}',
  summary: '{callable} se pueden llamar ahora · {notNow} todavía no · {unknown} sin saber',
  reading: 'Llamadas: {done} de {total}',
  stop: 'Detener',
  incomplete: 'No se leyeron todas las llamadas: pueden faltar participantes.',
  goOn: 'Seguir leyendo',
  nobody: 'Ningún participante cumple estos filtros.',
  hours: {
    title: 'Horario de llamadas',
    about: 'Cuándo se puede llamar a los clientes, según su propio reloj. Este horario es para todos.',
    everywhere: 'En todas partes',
    add: 'Agregar un país',
    remove: 'Quitar {country}',
    invalid: 'El horario se escribe como 9:00–20:00, dentro de un día.',
    readOnly: 'Solo los administradores pueden cambiar el horario de llamadas.',
    saved: 'El horario de llamadas se guardó.'
  }
}

export default la
