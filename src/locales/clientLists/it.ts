import type { ClientListsMessages } from './en'

const it: ClientListsMessages = {
  title: 'Elenchi chiamate: {name}',
  loading: 'Elenchi chiamate',
  add: 'Aggiungi a un elenco',
  looked: 'esaminato {looked} di {n} elenco | esaminati {looked} di {n} elenchi | esaminati {looked} di {n} elenchi',
  stop: 'Ferma',
  goOn: 'Continua',
  table: 'Elenchi chiamate di questo cliente',
  list: 'Elenco',
  status: 'Stato',
  created: 'Creato',
  noneYet: 'Finora non è stato trovato nulla.',
  none: 'Questo cliente non è ancora in nessun elenco chiamate.',
  onlyYours: 'Vengono esaminati solo gli elenchi chiamate di cui sei responsabile.',
  unread: 'Impossibile leggere {n} elenco chiamate. | Impossibile leggere {n} elenchi chiamate. | Impossibile leggere {n} elenchi chiamate.',
  retry: 'Riprova',
  addTitle: 'Aggiungi {name} a un elenco chiamate',
  addHeading: 'Aggiungi a un elenco',
  search: 'Cerca elenchi chiamate',
  searchHint: 'Nome o numero',
  newList: 'Nuovo elenco',
  lists: 'Elenchi chiamate disponibili',
  addTo: 'Aggiungi a {name}',
  addShort: 'Aggiungi',
  done: 'completato',
  noLists: 'Non ci sono elenchi chiamate di questo tipo che tu possa modificare. Creane uno nuovo.',
  noMatch: 'Nessun elenco chiamate corrisponde.',
  added: '{client} ora è in «{list}».',
  already: '{client} era già in «{list}».',
  openList: 'Apri l’elenco chiamate',
  another: 'Aggiungi a un altro elenco',
  close: 'Chiudi',
  cancel: 'Annulla'
}

export default it
