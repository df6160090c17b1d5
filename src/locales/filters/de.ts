import type { FiltersMessages } from './en'

const de: FiltersMessages = {
  add: 'Filter hinzufügen',
  find: 'Feld suchen',
  fields: 'Felder',
  none: 'Kein Feld mit diesem Namen.',
  reading: 'Felder werden gelesen…',
  group: {
    useful: 'Am häufigsten',
    more: 'Weitere Felder',
    own: 'Felder Ihres Portals'
  },
  firstPhone: 'Erstes Telefon',
  firstEmail: 'Erste E-Mail',
  city: 'Stadt',
  asWritten: 'Nur der erste Eintrag wird durchsucht, so wie er im CRM steht.',
  chip: '{field}: {what}',
  remove: 'Filter {field} entfernen',
  apply: 'Anwenden',
  condition: 'Bedingung',
  search: 'Wert suchen',
  noValue: 'Nichts mit diesem Namen.',
  operator: {
    is: 'ist',
    isNot: 'ist nicht',
    contains: 'enthält',
    inLast: 'in den letzten … Tagen',
    moreThanAgo: 'vor mehr als … Tagen',
    inNext: 'in den nächsten … Tagen',
    between: 'zwischen',
    empty: 'ist leer',
    filled: 'ist ausgefüllt',
    yes: 'ja',
    no: 'nein'
  },
  never: 'nie',
  ever: 'irgendwann',
  emptyOrZero: 'ist leer oder 0',
  said: {
    isNot: 'nicht {values}',
    contains: 'enthält „{text}“',
    inLast: 'am letzten {n} Tag | in den letzten {n} Tagen',
    moreThanAgo: 'vor mehr als {n} Tag | vor mehr als {n} Tagen',
    inNext: 'am nächsten {n} Tag | in den nächsten {n} Tagen',
    from: 'ab {from}',
    to: 'bis {to}'
  },
  days: 'Tage',
  from: 'Von',
  to: 'Bis',
  problem: {
    title: 'Ein Teil dieses Filters gilt nicht mehr. Der Rest ist angewendet.',
    'field-gone': 'Das Feld „{field}“ gibt es nicht.',
    'option-gone': 'Einige Werte von „{field}“ wurden gelöscht.',
    'not-understood': '„{field}“ wurde nicht verstanden.',
    drop: 'Diesen Teil weglassen'
  },
  deals: {
    label: 'Kunden nach ihren Aufträgen',
    pipeline: 'Pipeline',
    anyPipeline: 'Alle Pipelines',
    stages: 'Phasen',
    anyStage: 'Alle Phasen',
    state: 'Stand des Auftrags',
    anyState: 'Offen oder abgeschlossen',
    open: 'Offen',
    won: 'Gewonnen',
    lost: 'Verloren',
    column: 'Auftrag',
    more: '(+{count})',
    readingDeals: 'Aufträge: {read} von {total}',
    start: 'Wählen Sie eine Pipeline, eine Phase oder einen Filter, um zu sehen, wessen Aufträge das sind.',
    nobody: 'Es wurden keine Kunden mit solchen Aufträgen gefunden.'
  }
}

export default de
