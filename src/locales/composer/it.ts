import type { ComposerMessages } from './en'

const it: ComposerMessages = {
  title: 'Nuovo elenco',
  addTitle: 'Aggiungi partecipanti',
  back: 'Elenchi chiamate',
  backToList: 'Torna all’elenco chiamate',
  kind: 'Di che cosa è fatto l’elenco chiamate',
  contacts: 'Contatti',
  companies: 'Aziende',
  from: {
    label: 'Aggiungi clienti da',
    crm: 'CRM',
    deals: 'Affari',
    callLists: 'Elenchi chiamate',
    file: 'File o incolla'
  },
  switch: {
    contact: 'Passare ai contatti?',
    company: 'Passare alle aziende?',
    about: 'Un elenco chiamate contiene contatti o aziende, mai entrambi. Il cliente selezionato verrà tolto; il modulo e il nome restano. | Un elenco chiamate contiene contatti o aziende, mai entrambi. I {n} clienti selezionati verranno tolti; il modulo e il nome restano. | Un elenco chiamate contiene contatti o aziende, mai entrambi. I {n} clienti selezionati verranno tolti; il modulo e il nome restano.',
    action: 'Passa',
    cancel: 'Annulla'
  },
  find: {
    label: 'Cerca clienti',
    placeholder: 'Nome o telefono',
    responsible: 'Responsabile',
    anyone: 'Ogni responsabile',
    me: '{name} (io)',
    employee: 'Cerca un dipendente',
    phone: 'Telefono',
    phoneAny: 'Con/senza telefono',
    phoneWith: 'Con telefono',
    phoneWithout: 'Senza telefono',
    clear: 'Cancella la ricerca'
  },
  table: {
    label: 'Clienti',
    name: 'Nome',
    company: 'Azienda',
    phone: 'Telefono',
    responsible: 'Responsabile',
    noPhone: 'senza telefono',
    morePhones: '(+{count})',
    onList: 'già in elenco'
  },
  loading: 'Lettura dei clienti…',
  selectAllFound: 'Seleziona i {n} trovati',
  readingAll: 'Letti {read} di {total}',
  stop: 'Ferma',
  stopped: 'Interrotto. Nessuno è stato aggiunto.',
  shown: 'Mostrati {shown} di {total}',
  more: 'Mostra altri',
  empty: {
    title: 'Nessun risultato',
    about: 'Prova una parte del nome o meno condizioni insieme.',
    phone: 'Un telefono si trova solo con il numero intero. Inserisci tutte le cifre, o il nome.',
    nobody: { contact: 'Qui non ci sono contatti', company: 'Qui non ci sono aziende' },
    nobodyAbout: 'Qui compaiono i clienti che puoi vedere nel CRM. Creane uno lì e torna qui.'
  },
  picked: {
    panel: 'L’elenco chiamate',
    count: 'Selezionati: {n}',
    who: 'Vedi chi',
    details: 'Dettagli',
    less: 'Meno'
  },
  who: {
    title: 'Clienti selezionati',
    about: 'Togli una spunta per escludere qualcuno.',
    find: 'Cerca tra questi',
    nobody: 'Tra questi non c’è nessuno con quel nome o numero.',
    close: 'Fatto'
  },
  order: {
    label: 'Ordine delle chiamate',
    by: {
      picked: 'Come selezionati',
      longest: 'Prima chi non viene chiamato da più tempo',
      callable: 'Prima chi è chiamabile ora',
      newest: 'Prima i più recenti',
      name: 'Per nome',
      responsible: 'Per responsabile',
      shuffled: 'Casuale'
    },
    about: 'Bitrix24 mantiene questo ordine solo fino al primo risultato.',
    withoutCalls: 'Questo portale non indica l’ultima chiamata: resta l’ordine di selezione.',
    notReady: 'L’ordine delle chiamate non è ancora pronto.'
  },
  name: 'Nome',
  namePlaceholder: 'Elenco chiamate #…',
  split: {
    option: 'Dividi in più elenchi',
    suggest: 'Più di {size} in un elenco rallentano le chiamate: Bitrix24 riscrive tutto l’elenco a ogni risultato.',
    do: 'Dividi in {n}'
  },
  create: 'Crea elenco chiamate',
  pickFirst: 'Seleziona prima almeno un cliente.',
  userFirst: 'Non si sa ancora chi sei. Attendi la risposta di Bitrix24.',
  draft: {
    kept: 'Bozza salvata in questo browser',
    notKept: 'Questo browser non conserva bozze: crea l’elenco chiamate prima di uscire.',
    discard: 'Scarta',
    restored: 'Bozza della tua ultima visita',
    restoredAbout: 'Contiene {n} cliente. | Contiene {n} clienti. | Contiene {n} clienti.',
    added: 'Aggiunto alla bozza della tua ultima visita',
    startAnew: 'Ricomincia',
    discardTitle: 'Scartare la bozza?',
    discardAbout: 'La tua selezione ({n} cliente), il modulo e il nome andranno persi. In Bitrix24 non cambia nulla. | La tua selezione ({n} clienti), il modulo e il nome andranno persi. In Bitrix24 non cambia nulla. | La tua selezione ({n} clienti), il modulo e il nome andranno persi. In Bitrix24 non cambia nulla.',
    conflictTitle: 'Scartare la bozza della tua ultima visita?',
    conflictAbout: 'La bozza è dell’altro tipo, e un elenco chiamate contiene contatti o aziende, mai entrambi. Contiene {n} cliente. | La bozza è dell’altro tipo, e un elenco chiamate contiene contatti o aziende, mai entrambi. Contiene {n} clienti. | La bozza è dell’altro tipo, e un elenco chiamate contiene contatti o aziende, mai entrambi. Contiene {n} clienti.',
    keep: 'Tieni la bozza',
    looking: 'Verifica se l’elenco chiamate è stato creato l’ultima volta…',
    notMade: 'L’ultima volta l’elenco chiamate non è stato creato. La bozza è come l’hai lasciata; puoi crearlo ora.'
  },
  created: {
    title: '«{name}» è stato creato',
    found: '«{name}» era già stato creato',
    open: 'Apri',
    draftKept: 'È come era stato inviato. Ciò che hai cambiato dopo resta in una bozza a parte.',
    nameRefused: 'L’elenco chiamate c’è, ma Bitrix24 non ha accettato il suo nome: {reason}',
    failedKept: 'La tua bozza è conservata. Un nuovo tentativo controlla prima se l’elenco chiamate esiste già, quindi viene creato una volta sola.'
  },
  add: {
    action: 'Aggiungi all’elenco',
    onListAlready: 'Già in elenco: {n}',
    returning: '{n} di questi era già stato tolto da questo elenco. Il suo stato riparte da zero e il risultato non torna: {names} | {n} di questi erano già stati tolti da questo elenco. I loro stati ripartono da zero e i risultati non tornano: {names} | {n} di questi erano già stati tolti da questo elenco. I loro stati ripartono da zero e i risultati non tornano: {names}',
    done: '{n} partecipante aggiunto a «{name}» | {n} partecipanti aggiunti a «{name}» | {n} partecipanti aggiunti a «{name}»',
    nobodyNew: 'Tutti i selezionati erano già in «{name}»',
    failedKept: 'La tua selezione è conservata.',
    otherType: 'Un elenco chiamate di lead, affari o altri elementi si può guardare qui, ma si modifica solo in Bitrix24 stesso.',
    deleted: 'Questo elenco chiamate è stato eliminato, quindi non si può aggiungere nessuno.',
    unavailable: 'Questo elenco chiamate è stato eliminato o è di qualcun altro, quindi non si può aggiungere nessuno.'
  }
}

export default it
