import type { ListMessages } from './en'

const it: ListMessages = {
  back: 'Elenchi chiamate',
  participants: '{n} partecipante | {n} partecipanti | {n} partecipanti',
  reading: 'Lettura dei partecipanti… {n}',
  names: 'Nomi: {known} di {total}',
  createdBy: 'di {name}, {date}',
  responsible: 'responsabile: {name}',
  done: 'Completato',
  user: 'utente #{id}',
  add: 'Aggiungi partecipanti',
  remove: 'Togli dall’elenco',
  clear: 'Deseleziona',
  selected: 'Selezionati: {n}',
  selectedHidden: '{n} di questi non è mostrato qui | {n} di questi non sono mostrati qui | {n} di questi non sono mostrati qui',
  more: 'Altro',
  takeOver: 'Prendi in carico…',
  rename: 'Rinomina',
  refresh: 'Aggiorna',
  check: 'Controllo',
  deleteList: 'Elimina elenco',
  status: 'Stato',
  all: 'Tutti {n}',
  count: '{n}',
  plus: '+{n}',
  table: 'Partecipanti',
  search: 'Cerca partecipanti',
  shown: 'Mostrati {n} di {total}',
  incomplete: 'Non tutti i nomi sono ancora noti: potrebbero esserci altri risultati.',
  sortLabel: 'ordina per',
  sortOrder: 'ordine dell’elenco',
  column: { name: 'Nome', company: 'Azienda', phone: 'Telefono', status: 'Stato' },
  noCard: 'Bitrix24 non ha potuto aprire la scheda qui. Cerca il cliente nel CRM.',
  call: 'Chiama {phone}',
  actionsFor: 'Azioni: {name}',
  morePhones: '{n} altro numero | altri {n} numeri | altri {n} numeri',
  noPhone: 'senza telefono',
  row: {
    contact: 'Contatto #{id}',
    company: 'Azienda #{id}',
    lead: 'Lead #{id}',
    deal: 'Affare #{id}',
    quote: 'Preventivo #{id}',
    invoice: 'Fattura #{id}',
    unknown: 'Elemento #{id}',
    deletedContact: 'Contatto eliminato #{id}',
    deletedCompany: 'Azienda eliminata #{id}'
  },
  readOnly: {
    type: 'Questo elenco chiamate contiene {type}. Qui puoi guardare questi elenchi; si modificano in Bitrix24 stesso.',
    deleted: 'Questo elenco chiamate è stato eliminato: la sua attività non esiste più. Puoi guardarlo, ma non modificarlo.',
    unavailable: 'L’attività di questo elenco chiamate non ti è accessibile: è stata eliminata o il responsabile è qualcun altro. Puoi guardare l’elenco, ma non modificarlo.'
  },
  start: {
    action: 'Avvia chiamate',
    responsible: 'responsabile: {name}, che può avviare le chiamate',
    notTold: 'Le chiamate le avvia il responsabile; Bitrix24 non comunica agli altri chi sia.',
    refused: 'Bitrix24 non ha potuto aprire l’attività qui.',
    silent: 'Non si è aperto nulla?',
    link: 'Apri l’attività in una nuova scheda'
  },
  empty: {
    status: 'Nessuno ha questo stato.',
    search: 'Nessun risultato. Prova un’altra parola o una parte del numero di telefono.',
    showAll: 'Mostra tutti i partecipanti'
  },
  renaming: {
    title: 'Rinomina elenco',
    name: 'Nome',
    empty: 'Un elenco chiamate deve avere un nome.',
    save: 'Salva',
    cancel: 'Annulla',
    saved: 'L’elenco chiamate ha il nuovo nome.'
  },
  removing: {
    title: 'Togliere {n} partecipante? | Togliere {n} partecipanti? | Togliere {n} partecipanti?',
    lost: '{n} di questi ha già un risultato. | {n} di questi hanno già un risultato. | {n} di questi hanno già un risultato.',
    consequence: 'I risultati e i collegamenti con le chiamate andranno persi. Se aggiungi di nuovo un partecipante, il suo stato riparte da zero e il risultato non torna.',
    confirm: 'Togli',
    done: 'Tolti: {n}',
    undo: 'Annulla',
    undone: 'Aggiunti di nuovo in fondo all’elenco: {n}',
    undoEnd: '«Annulla» aggiunge in fondo all’elenco: Bitrix24 non conserva il posto nell’ordine di chiamata.',
    stuck: '{n} di questi è stato eliminato dal CRM; Bitrix24 lo mantiene nell’elenco. | {n} di questi sono stati eliminati dal CRM; Bitrix24 li mantiene nell’elenco. | {n} di questi sono stati eliminati dal CRM; Bitrix24 li mantiene nell’elenco.',
    allTitle: 'Un elenco chiamate non può essere vuoto',
    all: 'Così toglieresti tutti. Tieni almeno un partecipante oppure elimina l’elenco chiamate.'
  },
  called: {
    title: 'Questo elenco è in corso di chiamata',
    about: 'Negli ultimi minuti è cambiato uno stato. Quando un elenco viene modificato, Bitrix24 riscrive tutti gli stati: un risultato salvato nello stesso momento va perso.',
    confirm: 'Salva comunque'
  },
  lostResults: 'È scomparso {n} risultato che era qui: {names}. Di due modifiche nello stesso momento Bitrix24 ne conserva una sola. | Sono scomparsi {n} risultati che erano qui: {names}. Di due modifiche nello stesso momento Bitrix24 ne conserva una sola. | Sono scomparsi {n} risultati che erano qui: {names}. Di due modifiche nello stesso momento Bitrix24 ne conserva una sola.',
  saved: {
    missingContact: 'Il contatto {ids} non esiste più ed è stato escluso. | I contatti {ids} non esistono più e sono stati esclusi. | I contatti {ids} non esistono più e sono stati esclusi.',
    missingCompany: 'L’azienda {ids} non esiste più ed è stata esclusa. | Le aziende {ids} non esistono più e sono state escluse. | Le aziende {ids} non esistono più e sono state escluse.',
    others: 'Nel frattempo qualcun altro ha modificato questo elenco; entrambe le modifiche sono conservate: {changes}.',
    othersAdded: 'aggiunti: {n}',
    othersRemoved: 'tolti: {n}',
    othersForm: 'modulo cambiato'
  },
  was: '{name} (prima: {status})'
}

export default it
