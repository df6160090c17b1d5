import type { CheckMessages } from './en'

const it: CheckMessages = {
  title: 'Controllo',
  show: 'Mostra',
  leaveOut: 'Escludi',
  kind: {
    withoutPhone: '{n} senza telefono',
    undialable: '{n} con un numero che non si può comporre',
    sharing: '{n} con lo stesso telefono',
    otherList: '{n} in un altro elenco chiamate aperto',
    stopCalling: 'Hanno chiesto di non essere chiamati: {n}',
    stopList: '{n} nell’elenco di esclusione',
    called: 'Con chiamate {period}: {n}',
    gone: 'Non più accessibili: {n}'
  },
  period: 'nell’ultimo giorno | negli ultimi {n} giorni | negli ultimi {n} giorni',
  reason: {
    withoutPhone: 'Senza telefono',
    undialable: 'Il numero non si può comporre',
    sharing: 'Telefono in comune',
    otherList: 'In un altro elenco chiamate aperto',
    stopCalling: 'Ha chiesto di non essere chiamato',
    stopList: 'Nell’elenco di esclusione',
    called: 'Chiamata recente',
    gone: 'Non più accessibile'
  },
  number: {
    'no-digits': 'Non è un numero',
    'formula': 'Una formula, non un numero',
    'scientific': 'Il foglio ha perso le ultime cifre',
    'too-short': 'Troppo corto per un telefono',
    'too-long': 'Troppo lungo per un telefono',
    'unknown-country': 'Non si sa di quale paese sia',
    'invalid': 'Nel paese non esiste un numero così'
  },
  looked: 'elenchi chiamate esaminati: {n} di {m}',
  stop: 'Ferma',
  goOn: 'Continua',
  stopped: 'Fermato: il controllo non è completo.',
  failed: 'Controllo incompleto: {n} elenco chiamate non è stato letto. | Controllo incompleto: {n} elenchi chiamate non sono stati letti. | Controllo incompleto: {n} elenchi chiamate non sono stati letti.',
  untold: 'Solo gli amministratori vedono se {n} altro elenco chiamate è aperto. | Solo gli amministratori vedono se {n} altri elenchi chiamate sono aperti. | Solo gli amministratori vedono se {n} altri elenchi chiamate sono aperti.',
  notLooked: 'Non controllato: {what}. {reason}',
  reading: 'Lettura di {n} di questi…',
  readFailed: 'Impossibile leggere alcuni dei selezionati.',
  daysBack: 'Giorni di chiamate da guardare',
  about: 'Selezionare chi escludere.',
  sharingAbout: 'Lo stesso numero verrebbe chiamato più volte.',
  firstStays: 'Resta il primo di ogni numero.',
  leftOut: 'Esclusi: {n}',
  undo: 'Annulla',
  close: 'Fatto',
  download: 'Scarica gli esclusi',
  downloadAbout: '{n} cliente escluso da “{name}”: perché, quando e da chi. | {n} clienti esclusi da “{name}”: perché, quando e da chi. | {n} clienti esclusi da “{name}”: perché, quando e da chi.',
  downloadFailed: 'Impossibile scrivere il file.',
  fileName: 'Esclusi da',
  column: {
    name: 'Nome',
    phone: 'Telefono',
    why: 'Motivo',
    details: 'Dettagli',
    by: 'Escluso da',
    at: 'Escluso il'
  }
}

export default it
