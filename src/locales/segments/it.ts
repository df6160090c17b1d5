import type { SegmentsMessages } from './en'

const it: SegmentsMessages = {
  label: 'Segmenti',
  none: 'Nessun segmento',
  me: 'Per me',
  everybody: 'Per tutti',
  save: 'Salva segmento',
  name: 'Nome del segmento',
  keep: 'Salva',
  cancel: 'Annulla',
  who: 'Chi lo vede',
  actions: 'Segmento «{name}»: altro',
  rename: 'Rinomina',
  overwrite: 'Salva modifiche',
  delete: 'Elimina',
  unnamed: 'Segmento senza nome',
  saved: 'Il segmento «{name}» è salvato.',
  deleted: 'Il segmento «{name}» è eliminato.',
  overwriting: {
    title: 'Sovrascrivere «{name}»?',
    about: 'Il segmento diventa la ricerca com’è adesso. Gli elenchi che ne derivano restano come sono.'
  },
  deleting: {
    title: 'Eliminare il segmento «{name}»?',
    me: 'Sparisce solo la ricerca salvata. Gli elenchi che ne derivano restano.',
    everybody: 'Sparisce per tutti. Si elimina solo la ricerca salvata: gli elenchi che ne derivano restano.'
  },
  refused: {
    'same-name': 'Esiste già un segmento con questo nome. Scegline un altro.',
    'no-name': 'Un segmento ha bisogno di un nome.',
    'too-large': 'Questa ricerca è troppo grande per essere salvata. Usa meno condizioni.',
    gone: 'Questo segmento non c’è più: è stato eliminato.',
    changed: 'Qualcuno ha modificato questo segmento nel frattempo, quindi non è stato fatto nulla. Guardalo di nuovo e riprova.',
    newer: '«{name}» è stato salvato da una versione più nuova dell’app e non viene usato. Ricarica la pagina per averla.',
    unreadable: '«{name}» è stato modificato fuori da questa app e non si può leggere. Non ne viene usato nulla; puoi eliminarlo.'
  },
  otherType: {
    contact: '«{name}» è un segmento di contatti. Qui trova aziende per ciò che si adatta a loro.',
    company: '«{name}» è un segmento di aziende. Qui trova contatti per ciò che si adatta a loro.'
  },
  inPart: '«{name}» contiene più di quanto si possa cercare qui. Si applica solo ciò che è mostrato.',
  unread: 'Non è stato possibile leggere i segmenti.',
  sharedUnread: 'Non è stato possibile leggere i segmenti per tutti.',
  leftOut: 'Esclusi quando si selezionano tutti: i partecipanti di {names} ({n})',
  leaveNobodyOut: 'Non escludere nessuno',
  problem: {
    list: 'Questi elenchi non ci sono più o non li vedi, quindi nessuno è escluso a causa loro: {names}.',
    listType: 'Questi elenchi contengono clienti di un altro tipo, quindi nessuno è escluso a causa loro: {names}.'
  },
  newcomers: {
    action: 'Aggiungi i nuovi',
    from: 'Dal segmento «{name}», com’è adesso.',
    looking: 'Ricerca dei nuovi… {count}',
    found: 'Nuovi: {n}. Vanno in fondo all’elenco; tutti gli altri restano come sono.',
    nobody: 'Nessuno è nuovo: tutto il segmento è già nell’elenco.',
    list: 'Nuovi',
    more: 'e altri {n}',
    removed: 'Tolti prima da questo elenco e non rimessi: {n}',
    gone: 'Il segmento da cui è nato questo elenco non c’è più: non si può dire chi è nuovo.',
    unusable: 'Il segmento da cui è nato questo elenco ora riguarda altri clienti o non si può leggere: non si può dire chi è nuovo.',
    add: 'Aggiungi {n}',
    done: 'Aggiunti a «{name}»: {n}'
  }
}

export default it
