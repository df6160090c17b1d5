import type { TakeFromMessages } from './en'

const it: TakeFromMessages = {
  table: 'Elenchi chiamate da cui prendere',
  hidden: 'Selezionati ma non mostrati: {n}',
  statuses: 'Stati',
  all: 'Tutti',
  way: {
    label: 'Che cosa fare di questi clienti',
    add: 'Aggiungi',
    keep: 'Tieni solo questi',
    leaveOut: 'Escludi questi'
  },
  clients: '{n} cliente | {n} clienti | {n} clienti',
  outcome: { add: 'da aggiungere', keep: 'da tenere', leaveOut: 'da escludere' },
  takenOut: 'Esclusi: {n}',
  staying: 'Restano: {n}',
  apply: 'Applica',
  reading: 'Elenchi letti: {read} di {total}',
  stop: 'Ferma',
  stopped: 'Fermato. Gli elenchi non letti non sono contati.',
  failed: 'Non letti e non contati:',
  checking: 'Cercati nel CRM: {known} di {total}',
  callAgain: {
    title: 'Richiama',
    about: 'Inizia un nuovo elenco chiamate con i clienti degli stati scelti, ognuno una volta. Gli elenchi di partenza restano come sono.',
    others: 'Non presi, perché un elenco chiamate contiene contatti o aziende, mai entrambi: {names}',
    continue: 'Continua'
  }
}

export default it
