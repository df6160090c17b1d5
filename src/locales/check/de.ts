import type { CheckMessages } from './en'

const de: CheckMessages = {
  title: 'Prüfung',
  show: 'Anzeigen',
  leaveOut: 'Weglassen',
  kind: {
    withoutPhone: '{n} ohne Telefon',
    undialable: '{n} mit einer Nummer, die nicht wählbar ist',
    sharing: '{n} mit gleichem Telefon',
    otherList: '{n} auf einer anderen offenen Anrufliste',
    stopCalling: '{n} wollten nicht angerufen werden',
    stopList: '{n} auf der Stoppliste',
    called: '{n} mit Anruf {period}',
    gone: '{n} nicht mehr verfügbar'
  },
  period: 'am letzten Tag | in den letzten {n} Tagen',
  reason: {
    withoutPhone: 'Ohne Telefon',
    undialable: 'Nummer nicht wählbar',
    sharing: 'Gleiches Telefon wie andere',
    otherList: 'Auf einer anderen offenen Anrufliste',
    stopCalling: 'Wollte nicht angerufen werden',
    stopList: 'Auf der Stoppliste',
    called: 'Vor Kurzem angerufen',
    gone: 'Nicht mehr verfügbar'
  },
  number: {
    'no-digits': 'Keine Nummer',
    'formula': 'Eine Formel, keine Nummer',
    'scientific': 'Die Tabelle hat die letzten Ziffern verloren',
    'too-short': 'Zu kurz für eine Telefonnummer',
    'too-long': 'Zu lang für eine Telefonnummer',
    'unknown-country': 'Aus welchem Land, ist nicht bekannt',
    'invalid': 'Eine solche Nummer gibt es in dem Land nicht'
  },
  looked: '{n} von {m} Anruflisten durchgesehen',
  stop: 'Anhalten',
  goOn: 'Weiter',
  stopped: 'Angehalten: Die Prüfung ist nicht vollständig.',
  failed: 'Nicht vollständig: {n} Anrufliste konnte nicht geladen werden. | Nicht vollständig: {n} Anruflisten konnten nicht geladen werden.',
  untold: 'Ob {n} weitere Anrufliste offen ist, sehen nur Administratoren. | Ob {n} weitere Anruflisten offen sind, sehen nur Administratoren.',
  notLooked: 'Nicht geprüft: {what}. {reason}',
  reading: '{n} davon werden geladen…',
  readFailed: 'Einige der Ausgewählten konnten nicht geladen werden.',
  daysBack: 'Anrufe der letzten Tage',
  about: 'Wählen Sie, wer weggelassen wird.',
  sharingAbout: 'Dieselbe Nummer würde mehrmals angerufen.',
  firstStays: 'Der Erste mit jeder Nummer bleibt.',
  leftOut: '{n} weggelassen',
  undo: 'Rückgängig',
  close: 'Fertig',
  download: 'Weggelassene herunterladen',
  downloadAbout: '{n} Kunde wurde aus „{name}“ weggelassen: warum, wann und von welchem Benutzer. | {n} Kunden wurden aus „{name}“ weggelassen: warum, wann und von welchem Benutzer.',
  downloadFailed: 'Die Datei konnte nicht geschrieben werden.',
  fileName: 'Weggelassen aus',
  column: {
    name: 'Name',
    phone: 'Telefon',
    why: 'Grund',
    details: 'Details',
    by: 'Weggelassen von',
    at: 'Weggelassen am'
  }
}

export default de
