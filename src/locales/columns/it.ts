import type { ColumnsMessages } from './en'

const it: ColumnsMessages = {
  button: 'Colonne',
  lastCall: 'Ultima chiamata',
  attempts: 'Tentativi',
  attemptsAbout: 'Chiamate al cliente da quando questo elenco è stato creato. È una stima: Bitrix24 non indica a quale elenco appartiene una chiamata.',
  noDate: 'Bitrix24 non indica quando questo elenco è stato creato: i tentativi non vengono contati.',
  localTime: 'Ora locale',
  never: 'mai',
  unknown: 'sconosciuta',
  whyUnknown: 'Né il numero né l’indirizzo dicono dove si trova il cliente.',
  outside: 'Fuori dall’orario di chiamata, {hours}',
  out: 'Chiamata in uscita',
  in: 'Chiamata in entrata',
  minutes: '{n} min',
  seconds: '{n} s',
  failure: {
    'busy': 'occupato',
    'no-answer': 'nessuna risposta',
    'declined': 'rifiutata',
    'cancelled': 'annullata da chi chiamava',
    'wrong-number': 'numero errato',
    'not-connected': 'nessuna connessione',
    'other': 'non riuscita, codice {code}'
  },
  future: 'Bitrix24 data questa chiamata nel futuro.',
  undated: 'Bitrix24 non indica quando è avvenuta questa chiamata; questa è l’ora in cui è stata annotata.',
  calls: {
    label: 'Chiamate',
    all: 'Chiamate: tutte',
    none: 'Ancora nessun tentativo',
    several: 'Due o più tentativi',
    since: 'Non chiamati dal…',
    sinceDay: 'Non chiamati dal'
  },
  callable: 'Chiamabili ora',
  callableCount: 'Chiamabili ora: {n}',
  summary: '{callable} chiamabili ora · {notNow} non ancora · {unknown} sconosciuti',
  reading: 'Chiamate: {done} di {total}',
  stop: 'Ferma',
  incomplete: 'Non tutte le chiamate sono state lette: qui possono mancare partecipanti.',
  goOn: 'Continua a leggere',
  nobody: 'Nessun partecipante corrisponde a questi filtri.',
  hours: {
    title: 'Orario di chiamata',
    about: 'Quando i clienti possono essere chiamati, secondo la loro ora. Questo orario vale per tutti.',
    everywhere: 'Ovunque',
    add: 'Aggiungi un paese',
    remove: 'Rimuovi {country}',
    invalid: 'L’orario si scrive come 9:00–20:00, entro un giorno.',
    readOnly: 'Solo gli amministratori possono cambiare l’orario di chiamata.',
    saved: 'L’orario di chiamata è stato salvato.'
  }
}

export default it
