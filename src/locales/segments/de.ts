import type { SegmentsMessages } from './en'

const de: SegmentsMessages = {
  label: 'Segmente',
  none: 'Kein Segment',
  me: 'Für mich',
  everybody: 'Für alle',
  save: 'Segment speichern',
  name: 'Name des Segments',
  keep: 'Speichern',
  cancel: 'Abbrechen',
  who: 'Wer es sieht',
  actions: 'Segment „{name}“: mehr',
  rename: 'Umbenennen',
  overwrite: 'Änderungen speichern',
  delete: 'Löschen',
  unnamed: 'Segment ohne Namen',
  saved: 'Das Segment „{name}“ ist gespeichert.',
  deleted: 'Das Segment „{name}“ ist gelöscht.',
  overwriting: {
    title: '„{name}“ überschreiben?',
    about: 'Das Segment wird zur Suche, wie sie jetzt ist. Anruflisten daraus bleiben, wie sie sind.'
  },
  deleting: {
    title: 'Segment „{name}“ löschen?',
    me: 'Nur die gespeicherte Suche geht verloren. Anruflisten daraus bleiben.',
    everybody: 'Es verschwindet für alle. Nur die gespeicherte Suche wird gelöscht: Anruflisten daraus bleiben.'
  },
  refused: {
    'same-name': 'Ein Segment dieses Namens gibt es schon. Wählen Sie einen anderen Namen.',
    'no-name': 'Ein Segment braucht einen Namen.',
    'too-large': 'Diese Suche ist zu groß zum Speichern. Verwenden Sie weniger Bedingungen.',
    gone: 'Dieses Segment gibt es nicht mehr: Es wurde gelöscht.',
    changed: 'Jemand hat dieses Segment inzwischen geändert, deshalb wurde nichts getan. Sehen Sie es sich noch einmal an und versuchen Sie es erneut.',
    newer: '„{name}“ wurde von einer neueren Version dieser App gespeichert und wird nicht verwendet. Laden Sie die Seite neu, um diese Version zu bekommen.',
    unreadable: '„{name}“ wurde außerhalb dieser App geändert und ist nicht lesbar. Nichts davon wird verwendet; Sie können es löschen.'
  },
  otherType: {
    contact: '„{name}“ ist ein Segment von Kontakten. Hier findet es Unternehmen, soweit es auf sie passt.',
    company: '„{name}“ ist ein Segment von Unternehmen. Hier findet es Kontakte, soweit es auf sie passt.'
  },
  inPart: '„{name}“ enthält mehr, als hier gesucht werden kann. Nur was zu sehen ist, wird angewendet.',
  unread: 'Die Segmente konnten nicht gelesen werden.',
  sharedUnread: 'Die Segmente für alle konnten nicht gelesen werden.',
  leftOut: 'Beim Auswählen aller ausgelassen: Teilnehmer von {names} ({n})',
  leaveNobodyOut: 'Niemanden auslassen',
  problem: {
    list: 'Diese Anruflisten sind weg oder für Sie nicht sichtbar, ihretwegen wird niemand ausgelassen: {names}.',
    listType: 'Diese Anruflisten enthalten Kunden einer anderen Art, ihretwegen wird niemand ausgelassen: {names}.'
  },
  newcomers: {
    action: 'Neue hinzufügen',
    from: 'Aus dem Segment „{name}“, wie es jetzt ist.',
    looking: 'Suche nach Neuen… {count}',
    found: 'Neue: {n}. Sie kommen ans Ende der Liste; alle anderen bleiben, wie sie sind.',
    nobody: 'Niemand ist neu: Alle aus dem Segment sind schon auf der Liste.',
    list: 'Neue',
    more: 'und {n} weitere',
    removed: 'Früher von dieser Liste entfernt und nicht zurückgeholt: {n}',
    gone: 'Das Segment, aus dem diese Liste entstand, gibt es nicht mehr; wer neu ist, lässt sich nicht sagen.',
    unusable: 'Das Segment, aus dem diese Liste entstand, betrifft jetzt andere Kunden oder ist nicht lesbar; wer neu ist, lässt sich nicht sagen.',
    add: '{n} hinzufügen',
    done: 'Zu „{name}“ hinzugefügt: {n}'
  }
}

export default de
