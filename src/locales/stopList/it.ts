import type { StopListMessages } from './en'

const it: StopListMessages = {
  title: 'Lista di esclusione',
  about: 'Numeri e clienti da non chiamare mai. Chi compone qui un elenco di chiamate vede chi ne fa parte.',
  onlyMine: 'Conservata solo per lei: l’applicazione è stata installata senza il permesso di conservare qualcosa per tutti (entity).',
  search: 'Cerca nella lista',
  shown: 'Voci: {n}',
  empty: 'Nessuno è nella lista di esclusione',
  emptyAbout: 'Incolli i numeri o li prenda da un file; aggiunga i clienti dal menu accanto a loro in un elenco di chiamate.',
  noMatch: 'Non si trova nulla',
  unreadable: 'Parti illeggibili e senza effetto: {n}. Le ha scritte una versione successiva, o qualcuno le ha modificate a mano.',
  user: 'utente #{id}',
  reason: 'Motivo',
  cancel: 'Annulla',
  undo: 'Ripristina',
  undone: 'La lista di esclusione è come prima',
  column: {
    what: 'Numero o cliente',
    at: 'Dal',
    by: 'Da chi'
  },
  add: {
    action: 'Aggiungi',
    title: 'Aggiungi alla lista di esclusione',
    about: 'Nel CRM non cambia nulla.',
    placeholder: 'Numeri di telefono, uno per riga, o una tabella',
    clientAbout: '{name} e tutti i numeri di questo cliente non vanno più chiamati.',
    clientDone: '{name} è nella lista di esclusione',
    done: 'Aggiunti alla lista di esclusione: {n}',
    known: 'Già presenti: {n}',
    nothing: 'Tutto questo è già nella lista di esclusione',
    new: 'Nuovi: {n}',
    unreadable: 'Righe senza numero di telefono: {n}:',
    count: 'Aggiungi {n}'
  },
  remove: {
    action: 'Togli dalla lista di esclusione: {what}',
    title: 'Togliere dalla lista di esclusione?',
    about: '{what} si potrà chiamare di nuovo.',
    confirm: 'Togli',
    done: 'Tolto dalla lista di esclusione'
  }
}

export default it
