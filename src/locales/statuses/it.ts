import type { StatusesMessages } from './en'

const it: StatusesMessages = {
  title: 'Stati',
  about: 'Come può finire una chiamata, per tutti gli elenchi chiamate. È anche l’ordine dei filtri e delle barre.',
  dialler: 'I colori valgono in questa applicazione. La finestra di chiamata di Bitrix24 colora solo i suoi quattro stati, ognuno a modo suo.',
  edit: 'Modifica',
  onlyAdmins: 'Solo un amministratore del CRM può modificare gli stati.',
  refused: 'Bitrix24 ha rifiutato questa modifica: solo un amministratore del CRM può modificare gli stati.',
  none: 'Questo Bitrix24 non ha stati di chiamata.',
  add: 'Aggiungi stato',
  change: 'Modifica lo stato {name}',
  remove: 'Elimina lo stato {name}',
  up: 'Sposta {name} in su',
  down: 'Sposta {name} in giù',
  drag: 'Trascina in un altro posto',
  place: '{name} ora è al posto {place} di {total}',
  orderUnsaved: 'Il nuovo ordine non è ancora salvato.',
  order: 'Ordine',
  colour: 'Colore',
  noColour: 'Nessun colore',
  actions: 'Azioni',
  usedBy: 'Usato da',
  count: 'Conta i partecipanti',
  inLists: 'in {n} elenco chiamate | in {n} elenchi chiamate | in {n} elenchi chiamate',
  nobody: 'nessuno',
  more: 'Possono essere di più: non è stato possibile leggere tutti i partecipanti.',
  start: 'Ogni partecipante comincia con questo stato, e Bitrix24 completa l’attività quando nessuno lo ha più. Non può essere eliminato.',
  save: 'Salva',
  saved: 'Salvato',
  nameProblem: {
    empty: 'Uno stato ha bisogno di un nome.',
    long: 'Un nome ha al massimo 100 caratteri.',
    taken: 'Un altro stato ha questo nome. Puoi salvarlo lo stesso.'
  },
  changed: 'Qualcun altro ha modificato gli stati nel frattempo, perciò non è stato salvato nulla. Ecco come sono ora.',
  notHeld: 'Bitrix24 ha accettato la modifica ma non l’ha conservata per intero. Ecco come sono ora gli stati.',
  deleting: {
    title: 'Eliminare lo stato “{name}”?',
    about: 'Viene eliminato per tutti, e non si può annullare.',
    kept: 'I partecipanti lo conservano. Gli elenchi chiamate mostrano allora il codice {code} al posto del nome, e Bitrix24 non può più filtrare per questo stato.',
    built: 'Fa parte di Bitrix24: la finestra di chiamata e questa applicazione sanno che cosa significa. Uno stato aggiunto più tardi con lo stesso nome non avrà per loro lo stesso significato.',
    done: 'Stato “{name}” eliminato'
  }
}

export default it
