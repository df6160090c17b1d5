import type { FiltersMessages } from './en'

const it: FiltersMessages = {
  add: 'Aggiungi filtro',
  find: 'Cerca un campo',
  fields: 'Campi',
  none: 'Nessun campo con questo nome.',
  reading: 'Lettura dei campi…',
  group: {
    useful: 'Più usati',
    more: 'Altri campi',
    own: 'Campi del portale'
  },
  firstPhone: 'Primo telefono',
  firstEmail: 'Prima e-mail',
  city: 'Città',
  asWritten: 'Si guarda solo il primo, com\'è scritto nel CRM.',
  chip: '{field}: {what}',
  remove: 'Rimuovi filtro {field}',
  apply: 'Applica',
  condition: 'Condizione',
  search: 'Cerca un valore',
  noValue: 'Niente con questo nome.',
  operator: {
    is: 'è',
    isNot: 'non è',
    contains: 'contiene',
    inLast: 'negli ultimi … giorni',
    moreThanAgo: 'più di … giorni fa',
    inNext: 'nei prossimi … giorni',
    between: 'tra',
    empty: 'è vuoto',
    filled: 'non è vuoto',
    yes: 'sì',
    no: 'no'
  },
  never: 'mai',
  ever: 'almeno una volta',
  emptyOrZero: 'è vuoto o 0',
  said: {
    isNot: 'non {values}',
    contains: 'contiene «{text}»',
    inLast: 'nell\'ultimo giorno | negli ultimi {n} giorni | negli ultimi {n} giorni',
    moreThanAgo: 'più di {n} giorno fa | più di {n} giorni fa | più di {n} giorni fa',
    inNext: 'nel prossimo giorno | nei prossimi {n} giorni | nei prossimi {n} giorni',
    from: 'da {from}',
    to: 'fino a {to}'
  },
  days: 'Giorni',
  from: 'Da',
  to: 'A',
  problem: {
    title: 'Una parte di questo filtro non vale più. Il resto è applicato.',
    'field-gone': 'Il campo «{field}» non esiste.',
    'option-gone': 'Alcuni valori di «{field}» sono stati eliminati.',
    'not-understood': '«{field}» non è stato capito.',
    drop: 'Togli questa parte'
  },
  deals: {
    label: 'Clienti in base agli affari',
    pipeline: 'Pipeline',
    anyPipeline: 'Qualsiasi pipeline',
    stages: 'Fasi',
    anyStage: 'Qualsiasi fase',
    state: 'Stato dell\'affare',
    anyState: 'Aperti o chiusi',
    open: 'Aperti',
    won: 'Vinti',
    lost: 'Persi',
    column: 'Affare',
    more: '(+{count})',
    readingDeals: 'Affari: {read} di {total}',
    start: 'Scegli una pipeline, una fase o un filtro per vedere di chi sono questi affari.',
    nobody: 'Nessun cliente con affari di questo tipo.'
  }
}

export default it
