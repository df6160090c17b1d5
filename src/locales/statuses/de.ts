import type { StatusesMessages } from './en'

const de: StatusesMessages = {
  title: 'Status',
  about: 'Was bei einem Anruf herauskommen kann, für alle Anruflisten. In dieser Reihenfolge stehen sie in Filtern und Balken.',
  dialler: 'Die Farben gelten in dieser App. Das Anruffenster von Bitrix24 färbt nur die vier mitgelieferten Status, jeden in einer eigenen Farbe.',
  edit: 'Bearbeiten',
  onlyAdmins: 'Status kann nur ein Administrator des CRM ändern.',
  refused: 'Bitrix24 hat diese Änderung abgelehnt: Status kann nur ein Administrator des CRM ändern.',
  none: 'Dieses Bitrix24 hat keine Anrufstatus.',
  add: 'Status hinzufügen',
  change: 'Status {name} bearbeiten',
  remove: 'Status {name} löschen',
  up: '{name} nach oben',
  down: '{name} nach unten',
  drag: 'An eine andere Stelle ziehen',
  place: '{name} steht jetzt an Stelle {place} von {total}',
  orderUnsaved: 'Die neue Reihenfolge ist noch nicht gespeichert.',
  order: 'Reihenfolge',
  colour: 'Farbe',
  noColour: 'Keine Farbe',
  actions: 'Aktionen',
  usedBy: 'Verwendet von',
  count: 'Teilnehmer zählen',
  inLists: 'in {n} Anrufliste | in {n} Anruflisten',
  nobody: 'niemandem',
  more: 'Es können mehr sein: Nicht alle Teilnehmer konnten gelesen werden.',
  start: 'Mit diesem Status beginnt jeder Teilnehmer, und Bitrix24 schließt die Aktivität ab, sobald ihn niemand mehr hat. Er kann nicht gelöscht werden.',
  save: 'Speichern',
  saved: 'Gespeichert',
  nameProblem: {
    empty: 'Ein Status braucht einen Namen.',
    long: 'Ein Name hat höchstens 100 Zeichen.',
    taken: 'Ein anderer Status heißt genauso. Speichern können Sie trotzdem.'
  },
  changed: 'Jemand anderes hat die Status inzwischen geändert, deshalb wurde nichts gespeichert. Hier stehen sie, wie sie jetzt sind.',
  notHeld: 'Bitrix24 hat die Änderung angenommen, aber nicht ganz behalten. Hier stehen die Status, wie sie jetzt sind.',
  deleting: {
    title: 'Status „{name}“ löschen?',
    about: 'Er wird für alle gelöscht, und das lässt sich nicht rückgängig machen.',
    kept: 'Die Teilnehmer behalten ihn. Anruflisten zeigen dann seinen Code {code} statt des Namens, und Bitrix24 kann nicht mehr nach ihm filtern.',
    built: 'Er gehört zu Bitrix24: Das Anruffenster und diese App wissen, was er bedeutet. Ein später hinzugefügter Status gleichen Namens bedeutet für sie nicht dasselbe.',
    done: 'Status „{name}“ gelöscht'
  }
}

export default de
