import type { Messages } from './en'

const it: Messages = {
  outside: {
    title: 'Elenchi chiamate per Bitrix24',
    about: 'Componi elenchi di chiamate con contatti e aziende, guarda chi è già stato raggiunto, correggi ed elimina gli elenchi.',
    open: 'Apri l’applicazione dal menu CRM di Bitrix24.',
    noAnswer: 'Bitrix24 non ha risposto. Nessuna modifica è stata fatta. Riprova o ricarica la pagina in Bitrix24.',
    retry: 'Riprova',
    builders: 'Sviluppi applicazioni? Questo comando avvia un portale tutto tuo, senza un account Bitrix24:',
    install: 'Questa pagina installa l’applicazione. Caricala in Bitrix24 come applicazione locale e Bitrix24 aprirà questa pagina da sé.'
  },
  /** What went wrong, by the kind of the error: what happened and what to do. */
  problem: {
    retry: 'Riprova',
    details: 'Risposta di Bitrix24: {text}',
    /** What was kept, put before the sentence of the kind. */
    keptShown: 'Sullo schermo c’è l’ultima lettura.',
    keptUnchanged: 'In Bitrix24 non è cambiato nulla.',
    keptUnknown: 'Non è certo che Bitrix24 abbia salvato. Controlla prima di riprovare.',
    kind: {
      'no-answer': 'Bitrix24 non ha risposto. Controlla la connessione e riprova.',
      'portal-failed': 'Si è verificato un errore in Bitrix24. Riprova tra un minuto.',
      'unexpected-answer': 'L’applicazione non capisce la risposta di Bitrix24. Riprova; se il problema rimane, avvisa l’amministratore.',
      'session-lost': 'La tua sessione in Bitrix24 è terminata. Ricarica la pagina in Bitrix24 per continuare.',
      cancelled: 'L’operazione è stata interrotta prima della fine. Avviala di nuovo.',
      offline: 'Non c’è connessione, quindi non è stato inviato nulla. Riprova quando sei online.',
      'not-sent': 'L’invio non è avvenuto, perché il passaggio precedente non è riuscito. Riprova.',
      'would-be-empty': 'Un elenco chiamate non può restare senza partecipanti. Tienine almeno uno oppure elimina l’elenco.',
      'too-many-requests': 'Bitrix24 sta ricevendo troppe richieste. Riprova tra qualche secondo.',
      'operating-limit': 'Per ora Bitrix24 non accetta altre richieste di questo tipo. Riprova tra dieci minuti.',
      'access-denied': 'Bitrix24 non ti permette di farlo. Chiedi il permesso a un amministratore, o che lo faccia per te.',
      'scope-missing': 'L’applicazione è stata installata senza un’autorizzazione necessaria. Chiedi a un amministratore di reinstallarla con tutte le autorizzazioni.',
      'method-missing': 'A questo Bitrix24 manca la funzione necessaria. Chiedi a un amministratore se il vostro piano comprende gli elenchi chiamate.',
      'plan-missing': 'In Bitrix24 le applicazioni funzionano solo con i piani commerciali. Rivolgiti a un amministratore.',
      'app-closed': 'Un amministratore non ti ha aperto questa applicazione. Chiedi l’accesso.',
      'portal-closed': 'Questo Bitrix24 al momento è chiuso. Riprova più tardi.',
      'rest-blocked': 'Bitrix24 ha bloccato le applicazioni per sovraccarico. Chiedi a un amministratore di rivolgersi al supporto di Bitrix24.',
      'https-required': 'Bitrix24 accetta applicazioni solo via https. Apri Bitrix24 con il suo indirizzo https.',
      'list-not-found': 'Questo elenco chiamate non esiste o non puoi vederlo. Torna agli elenchi chiamate e controlla se c’è ancora.',
      'participants-hidden': 'Non puoi vedere i partecipanti di questo elenco chiamate. Chiedi a un amministratore il permesso di lettura.',
      'nobody-readable': 'Tutti i partecipanti di questo elenco chiamate sono stati eliminati dal CRM o ti sono nascosti, e un elenco così non si può modificare. Rivolgiti a un amministratore o crea un nuovo elenco chiamate.',
      'participants-unknown': 'Alcuni clienti non esistono più o non sono del tipo dell’elenco. Ricarica l’elenco, escludili e riprova.',
      'participants-denied': 'Non puoi vedere questi clienti, quindi non è possibile chiamarli. Scegline altri o rivolgiti a un amministratore.',
      'participants-missing': 'Non è stato indicato alcun cliente. Scegline almeno uno.',
      'entity-type': 'Gli elenchi chiamate sono fatti solo di contatti o di aziende. Scegli una delle due opzioni.',
      'type-mismatch': 'L’elenco contiene clienti dell’altro tipo. Scegli clienti dello stesso tipo dell’elenco.',
      'form-unknown': 'Questo modulo CRM non esiste. Scegline un altro, o nessuno.',
      'status-unknown': 'Questo stato non esiste più. Ricarica per vedere quelli attuali.',
      arguments: 'Bitrix24 non ha accettato i dati inviati. Ricarica e riprova.',
      'activity-not-found': 'L’attività di questo elenco chiamate non esiste più o non è accessibile: forse qualcuno l’ha eliminata. Ricarica gli elenchi chiamate per controllare.',
      'placement-missing': 'Questo Bitrix24 non ha questa posizione. Togli la spunta o riprova dopo un aggiornamento.',
      refused: 'Bitrix24 ha rifiutato: «{text}»'
    }
  },
  table: {
    selectAll: 'Seleziona tutto',
    select: 'Seleziona {name}'
  },
  client: {
    unnamed: { contact: 'Contatto #{id}', company: 'Azienda #{id}' },
    gone: { contact: 'Contatto #{id}, non accessibile', company: 'Azienda #{id}, non accessibile' }
  },
  visibility: {
    partial: 'I tuoi permessi non ti lasciano vedere alcuni partecipanti.',
    unknown: 'È possibile che i tuoi permessi non ti lascino vedere alcuni partecipanti.',
    everybody: 'Non puoi vedere nessun partecipante di questo elenco chiamate. Chiedi a un amministratore il permesso di lettura.'
  },
  /** The CRM form of a call list. */
  form: {
    label: 'Modulo CRM',
    none: 'nessuno',
    saving: 'Salvataggio…',
    numbered: 'Modulo #{id}',
    inactive: '{name} (non attivo)',
    byNumber: 'Qui Bitrix24 non indica i suoi moduli. Inserisci il numero di un modulo o lascia vuoto il campo.',
    notANumber: 'Inserisci il numero di un modulo o lascia vuoto.',
    namesFailed: 'Impossibile leggere i nomi dei moduli.',
    attached: 'Il modulo CRM è stato aggiunto.',
    detached: 'Il modulo CRM è stato tolto.'
  },
  lists: {
    title: 'Elenchi chiamate',
    new: 'Nuovo elenco',
    unnamed: 'Elenco chiamate #{id}',
    search: 'Cerca elenchi chiamate',
    searchHint: 'Nome o numero',
    clearSearch: 'Cancella la ricerca',
    owner: 'Di chi sono gli elenchi',
    mine: 'I miei',
    all: 'Tutti',
    clients: 'Clienti',
    clientsFilter: { all: 'Tutti i clienti', contact: 'Contatti', company: 'Aziende', other: 'Altri clienti' },
    state: 'Situazione',
    stateFilter: { alive: 'Aperti e completati', open: 'Aperti', done: 'Completati', putAway: 'Messi da parte', deleted: 'Eliminati', unavailable: 'Non accessibili' },
    refresh: 'Aggiorna, letto {ago}',
    justNow: 'poco fa',
    reading: 'Lettura degli elenchi…',
    column: { name: 'Nome', progress: 'Avanzamento', responsible: 'Responsabile', created: 'Creato', state: 'Situazione' },
    open: 'Aperto',
    done: 'Completato',
    deleted: 'Eliminato',
    unavailable: 'Non accessibile',
    type: {
      contact: 'contatti',
      company: 'aziende',
      lead: 'lead',
      deal: 'affari',
      quote: 'preventivi',
      invoice: 'fatture',
      unknown: 'altri clienti'
    },
    participants: '{n} partecipante | {n} partecipanti | {n} partecipanti',
    formNumber: 'modulo #{id}',
    viewOnly: 'sola lettura',
    someHidden: 'alcuni ti sono nascosti',
    whyViewOnly: 'Gli elenchi chiamate di lead, affari e così via sono stati creati in Bitrix24 stesso. Qui puoi guardarli, ma non modificarli: Bitrix24 permette alle applicazioni di modificare solo gli elenchi di contatti e aziende.',
    whyDeleted: 'Le attività di questi elenchi chiamate sono state eliminate e, con loro, gli elenchi: Bitrix24 conserva solo ciò che ne resta.',
    whyUnavailable: 'Bitrix24 ti mostra le attività di cui sei responsabile. Questi elenchi chiamate sono di qualcun altro o sono stati eliminati.',
    shown: '{n} elenco chiamate mostrato | {n} elenchi chiamate mostrati | {n} elenchi chiamate mostrati',
    bar: {
      sentence: '{n} partecipante: {counts} | {n} partecipanti: {counts} | {n} partecipanti: {counts}',
      count: '{count} {name}',
      nobody: 'Nessun partecipante visibile per te',
      reading: 'Lettura dell’avanzamento…',
      failed: 'Lettura non riuscita',
      byCode: 'Questo Bitrix24 non ha stati delle chiamate, perciò l’avanzamento è indicato con i loro codici.'
    },
    selected: 'Selezionati: {n}',
    hidden: 'non mostrati: {n}',
    selection: 'Elenchi selezionati',
    callAgain: 'Richiama…',
    putAway: 'Metti da parte',
    takeOut: 'Riporta in vista',
    putAwayDone: '{n} elenco chiamate messo da parte | {n} elenchi chiamate messi da parte | {n} elenchi chiamate messi da parte',
    delete: 'Elimina…',
    clear: 'Deseleziona',
    none: 'Ancora nessun elenco',
    noneAbout: 'Raccogli contatti o aziende, chiamali uno dopo l’altro e guarda qui a che punto sei.',
    noMatch: 'Nessun elenco corrisponde',
    noMatchAbout: 'Prova un altro nome o mostra tutti gli elenchi aperti e completati.',
    clearFilters: 'Cancella filtri',
    noDate: 'data sconosciuta',
    export: 'Esporta',
    menu: { report: 'Rapporto', statuses: 'Stati', stopList: 'Lista di esclusione' },
    settings: 'Dove compare l’applicazione'
  },
  deletion: {
    questionOne: 'Eliminare l’elenco?',
    question: 'Eliminare {n} elenco chiamate? | Eliminare {n} elenchi chiamate? | Eliminare {n} elenchi chiamate?',
    what: 'L’elenco chiamate e la sua attività vengono eliminati in Bitrix24 per tutti. I clienti restano. | Gli elenchi chiamate e le loro attività vengono eliminati in Bitrix24 per tutti. I clienti restano. | Gli elenchi chiamate e le loro attività vengono eliminati in Bitrix24 per tutti. I clienti restano.',
    reading: 'Lettura di chi è nell’elenco…',
    activity: 'attività «{name}»',
    noActivity: 'la sua attività non esiste già più',
    reached: 'già raggiunti: {n}',
    final: 'Gli elenchi di lead, affari e così via non si possono ricreare con «Annulla».',
    cancel: 'Annulla',
    delete: 'Elimina',
    done: '{n} elenco chiamate eliminato | {n} elenchi chiamate eliminati | {n} elenchi chiamate eliminati',
    undo: 'Annulla',
    undoing: 'Nuova creazione dell’elenco chiamate… | Nuova creazione di {n} elenchi chiamate… | Nuova creazione di {n} elenchi chiamate…',
    undone: 'L’elenco chiamate è di nuovo qui | {n} elenchi chiamate sono di nuovo qui | {n} elenchi chiamate sono di nuovo qui',
    startedOver: 'Gli stati ripartono da zero.',
    hidden: '«Annulla» non riporta i partecipanti che non vedi.',
    nameRefused: 'Bitrix24 non ha ridato a «{name}» il nome precedente.',
    openList: 'Apri {name}',
    undoFailed: 'Impossibile ricreare l’elenco chiamate | Impossibile ricreare {n} elenchi chiamate | Impossibile ricreare {n} elenchi chiamate',
    retry: 'Riprova',
    refused: 'Bitrix24 non ha eliminato questo elenco chiamate | Bitrix24 non ha eliminato {n} elenchi chiamate | Bitrix24 non ha eliminato {n} elenchi chiamate',
    refusedRow: 'Non eliminato: {reason}',
    partly: 'Alcune delle sue attività sono eliminate, altre ci sono ancora.',
    dismiss: 'Chiudi'
  },
  created: {
    missing: '{n} cliente non esiste più ed è stato escluso: {names} | {n} clienti non esistono più e sono stati esclusi: {names} | {n} clienti non esistono più e sono stati esclusi: {names}',
    duplicates: 'Nello stesso momento è stato creato un altro elenco chiamate con gli stessi clienti ({ids}), forse per un’interruzione della connessione. Se non serve a nessuno, eliminalo o chiedilo a un amministratore.'
  },
  connection: {
    offline: 'Sei offline. Quello che vedi resta; la lettura riprende quando torna la connessione.',
    operatingLimit: 'Per ora Bitrix24 non accetta altre richieste. La lettura riprende alle {time}.',
    tooManyRequests: 'Bitrix24 riceve molte richieste. La lettura riprende tra un attimo.',
    retrying: 'Bitrix24 non ha risposto. Nuovo tentativo…'
  },
  placement: {
    notice: {
      'nothing-told': 'Bitrix24 non ha indicato per che cosa è stata aperta l’applicazione, quindi ecco tutti gli elenchi chiamate.',
      unreadable: 'Ciò che Bitrix24 ha indicato sulla posizione in cui è stata aperta l’applicazione non è comprensibile, quindi ecco tutti gli elenchi chiamate.',
      'not-an-id': 'Bitrix24 ha aperto l’applicazione per «{about}», che non è il numero di un elemento, quindi ecco tutti gli elenchi chiamate.',
      'unknown-placement': 'Questa versione dell’applicazione non conosce la posizione in cui è stata aperta ({about}), quindi ecco tutti gli elenchi chiamate.',
      'contact-gone': 'Il contatto #{about} è stato eliminato o non puoi vederlo, quindi ecco tutti gli elenchi chiamate.',
      'company-gone': 'L’azienda #{about} è stata eliminata o non puoi vederla, quindi ecco tutti gli elenchi chiamate.',
      'activity-gone': 'L’attività #{about} è stata eliminata o non puoi vederla, quindi ecco tutti gli elenchi chiamate.',
      'not-a-call-list': 'L’attività #{about} non è un elenco chiamate, quindi ecco tutti gli elenchi chiamate.'
    },
    opening: 'Ricerca dell’elenco chiamate di questa attività…'
  },
  broken: {
    title: 'Impossibile mostrare questa schermata',
    about: 'Ciò che è salvato in Bitrix24 non è cambiato. Ricarica per riprendere da lì.',
    reload: 'Ricarica',
    texts: 'Alcuni testi non sono stati caricati e sono quindi in inglese. Ricarica per riprovare.'
  }
}

export default it
