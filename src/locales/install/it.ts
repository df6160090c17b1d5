import type { InstallMessages } from './en'

const it: InstallMessages = {
  title: 'Installa Elenchi chiamate',
  settingsTitle: 'Dove compare l’applicazione',
  back: 'Elenchi chiamate',
  checking: 'Verifica che questo Bitrix24 abbia tutto ciò che serve all’applicazione…',
  about: 'Scegli dove i dipendenti trovano gli elenchi chiamate. Potrai cambiarlo in seguito.',
  settingsAbout: 'L’applicazione compare nelle posizioni spuntate. Le modifiche valgono per tutti in questo Bitrix24.',
  places: 'Posizioni',
  shownAs: 'come «{title}»',
  bound: 'aggiunta',
  install: 'Installa',
  save: 'Salva',
  working: 'Aggiunta dell’applicazione alle posizioni…',
  placed: 'L’applicazione compare in {n} posizione. | L’applicazione compare in {n} posizioni. | L’applicazione compare in {n} posizioni.',
  nowhere: 'L’applicazione non compare in nessuna posizione. Si apre comunque dall’elenco delle applicazioni.',
  failed: 'Impossibile modificare {n} posizione. | Impossibile modificare {n} posizioni. | Impossibile modificare {n} posizioni.',
  failedAbout: 'Tutte le altre sono come le hai spuntate.',
  retry: 'Riprova',
  finishAnyway: 'Termina senza di esse',
  finished: 'L’applicazione è installata. Bitrix24 ora la apre.',
  obstacle: {
    'not-admin': 'Solo un amministratore può scegliere dove compare l’applicazione. Chiedi a un amministratore di questo Bitrix24 di aprire questa pagina.',
    permissions: 'L’applicazione non ha ricevuto tutte le autorizzazioni necessarie. Mancano: {names}. Apri l’applicazione in «Risorse per gli sviluppatori», spuntale, salva e apri di nuovo questa pagina.',
    'no-call-lists': 'Questo Bitrix24 non ha elenchi chiamate: il suo REST non li conosce. Fanno parte del CRM nei piani commerciali e nelle versioni On-Premise più recenti. Non è stato installato nulla.'
  },
  optional: {
    title: 'Autorizzazioni facoltative',
    entity: 'entity: i segmenti si possono salvare per tutti',
    im: 'im: i colleghi possono essere avvisati di un elenco chiamate affidato a loro',
    telephony: 'telephony: come è finita una chiamata è detto a parole',
    given: 'concessa',
    missing: 'non concessa; tutto il resto funziona anche senza'
  },
  again: 'Verifica di nuovo',
  /** What the app is called in its places. */
  titles: { add: 'Aggiungi a elenco chiamate', new: 'Nuovo elenco chiamate', lists: 'Elenchi chiamate', open: 'Apri l’elenco chiamate' },
  /** The placements themselves. */
  placements: {
    LEFT_MENU: 'Menu a sinistra',
    CRM_ANALYTICS_MENU: 'Analisi CRM, menu',
    CRM_CONTACT_LIST_MENU: 'Contatti, menu di una riga',
    CRM_CONTACT_LIST_TOOLBAR: 'Contatti, pulsante sopra l’elenco',
    CRM_CONTACT_DETAIL_TAB: 'Scheda del contatto, tab',
    CRM_COMPANY_LIST_MENU: 'Aziende, menu di una riga',
    CRM_COMPANY_LIST_TOOLBAR: 'Aziende, pulsante sopra l’elenco',
    CRM_COMPANY_DETAIL_TAB: 'Scheda dell’azienda, tab',
    CRM_ACTIVITY_LIST_MENU: 'Attività, menu di una riga',
    REST_APP_URI: 'Link a un elenco chiamate, come nelle notifiche'
  }
}

export default it
