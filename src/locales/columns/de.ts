import type { ColumnsMessages } from './en'

const de: ColumnsMessages = {
  button: 'Spalten',
  lastCall: 'Letzter Anruf',
  attempts: 'Versuche',
  attemptsAbout: 'Anrufe beim Kunden, seit diese Liste angelegt wurde. Eine Schätzung: Bitrix24 teilt nicht mit, zu welcher Liste ein Anruf gehört.',
  noDate: 'Bitrix24 teilt nicht mit, wann diese Liste angelegt wurde; Versuche werden daher nicht gezählt.',
  localTime: 'Ortszeit',
  never: 'nie',
  unknown: 'unbekannt',
  whyUnknown: 'Weder Nummer noch Adresse verraten, wo der Kunde ist.',
  outside: 'Außerhalb der Anrufzeiten, {hours}',
  out: 'Ausgehender Anruf',
  in: 'Eingehender Anruf',
  minutes: '{n} Min.',
  seconds: '{n} Sek.',
  failure: {
    'busy': 'besetzt',
    'no-answer': 'keine Antwort',
    'declined': 'abgelehnt',
    'cancelled': 'vom Anrufer abgebrochen',
    'wrong-number': 'falsche Nummer',
    'not-connected': 'keine Verbindung',
    'other': 'fehlgeschlagen, Code {code}'
  },
  future: 'Bitrix24 datiert diesen Anruf in die Zukunft.',
  undated: 'Bitrix24 teilt nicht mit, wann dieser Anruf war; hier steht, wann er notiert wurde.',
  calls: {
    label: 'Anrufe',
    all: 'Anrufe: alle',
    none: 'Noch kein Versuch',
    several: 'Zwei und mehr Versuche',
    since: 'Nicht angerufen seit…',
    sinceDay: 'Nicht angerufen seit'
  },
  callable: 'Jetzt anrufbar',
  callableCount: 'Jetzt anrufbar {n}',
  summary: '{callable} jetzt anrufbar · {notNow} noch nicht · {unknown} unbekannt',
  reading: 'Anrufe: {done} von {total}',
  stop: 'Anhalten',
  incomplete: 'Nicht alle Anrufe wurden gelesen: Hier können Teilnehmer fehlen.',
  goOn: 'Weiterlesen',
  nobody: 'Kein Teilnehmer passt zu diesen Filtern.',
  hours: {
    title: 'Anrufzeiten',
    about: 'Wann Kunden nach ihrer eigenen Uhr angerufen werden dürfen. Diese Zeiten gelten für alle.',
    everywhere: 'Überall',
    add: 'Land hinzufügen',
    remove: '{country} entfernen',
    invalid: 'Zeiten werden wie 9:00–20:00 geschrieben, innerhalb eines Tages.',
    readOnly: 'Nur Administratoren können die Anrufzeiten ändern.',
    saved: 'Die Anrufzeiten sind gespeichert.'
  }
}

export default de
