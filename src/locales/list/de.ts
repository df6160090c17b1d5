import type { ListMessages } from './en'

const de: ListMessages = {
  back: 'Anruflisten',
  participants: '{n} Teilnehmer | {n} Teilnehmer',
  reading: 'Teilnehmer werden geladen… {n}',
  names: 'Namen: {known} von {total}',
  createdBy: 'von {name}, {date}',
  responsible: 'verantwortlich: {name}',
  done: 'Erledigt',
  user: 'Nutzer #{id}',
  add: 'Teilnehmer hinzufügen',
  remove: 'Aus Liste entfernen',
  clear: 'Aufheben',
  selected: '{n} ausgewählt',
  selectedHidden: '{n} davon hier nicht sichtbar | {n} davon hier nicht sichtbar',
  more: 'Mehr',
  takeOver: 'Übernehmen…',
  rename: 'Umbenennen',
  refresh: 'Neu laden',
  check: 'Prüfung',
  deleteList: 'Anrufliste löschen',
  status: 'Status',
  all: 'Alle {n}',
  count: '{n}',
  plus: '+{n}',
  table: 'Teilnehmer',
  search: 'Teilnehmer suchen',
  shown: '{n} von {total} angezeigt',
  incomplete: 'Noch sind nicht alle Namen bekannt: Es kann weitere Treffer geben.',
  sortLabel: 'sortiert nach',
  sortOrder: 'Reihenfolge',
  column: { name: 'Name', company: 'Unternehmen', phone: 'Telefon', status: 'Status' },
  noCard: 'Bitrix24 konnte die Details hier nicht öffnen. Suchen Sie den Kunden im CRM.',
  call: '{phone} anrufen',
  actionsFor: 'Aktionen: {name}',
  morePhones: '{n} weitere Telefonnummer | {n} weitere Telefonnummern',
  noPhone: 'kein Telefon',
  row: {
    contact: 'Kontakt #{id}',
    company: 'Unternehmen #{id}',
    lead: 'Lead #{id}',
    deal: 'Auftrag #{id}',
    quote: 'Angebot #{id}',
    invoice: 'Rechnung #{id}',
    unknown: 'Element #{id}',
    deletedContact: 'Gelöschter Kontakt #{id}',
    deletedCompany: 'Gelöschtes Unternehmen #{id}'
  },
  readOnly: {
    type: 'Diese Anrufliste enthält {type}. Solche Listen können Sie hier ansehen; geändert werden sie in Bitrix24 selbst.',
    deleted: 'Diese Anrufliste wurde gelöscht, ihre Aktivität gibt es nicht mehr. Sie können sie ansehen, aber nicht ändern.',
    unavailable: 'Die Aktivität dieser Anrufliste ist für Sie nicht verfügbar: Sie wurde gelöscht oder jemand anders ist dafür verantwortlich. Sie können die Liste ansehen, aber nicht ändern.'
  },
  start: {
    action: 'Anrufe starten',
    responsible: 'verantwortlich: {name}, kann die Anrufe starten',
    notTold: 'Die Anrufe startet, wer dafür verantwortlich ist; wer das ist, teilt Bitrix24 anderen nicht mit.',
    refused: 'Bitrix24 konnte die Aktivität hier nicht öffnen.',
    silent: 'Hat sich nichts geöffnet?',
    link: 'Aktivität in neuem Tab öffnen'
  },
  empty: {
    status: 'Niemand hat diesen Status.',
    search: 'Niemand gefunden. Versuchen Sie ein anderes Wort oder einen Teil der Telefonnummer.',
    showAll: 'Alle Teilnehmer anzeigen'
  },
  renaming: {
    title: 'Anrufliste umbenennen',
    name: 'Name',
    empty: 'Eine Anrufliste braucht einen Namen.',
    save: 'Speichern',
    cancel: 'Abbrechen',
    saved: 'Die Anrufliste hat jetzt ihren neuen Namen.'
  },
  removing: {
    title: '{n} Teilnehmer entfernen? | {n} Teilnehmer entfernen?',
    lost: '{n} davon hat schon ein Ergebnis. | {n} davon haben schon ein Ergebnis.',
    consequence: 'Die Ergebnisse und die Verknüpfungen mit den Anrufen gehen verloren. Wer später wieder hinzugefügt wird, beginnt mit einem neuen Status; das Ergebnis kommt nicht zurück.',
    confirm: 'Entfernen',
    done: '{n} entfernt',
    undo: 'Rückgängig',
    undone: '{n} wieder hinzugefügt, am Ende der Liste',
    undoEnd: '„Rückgängig“ fügt am Ende der Liste hinzu: Den Platz in der Anrufreihenfolge behält Bitrix24 nicht.',
    stuck: '{n} davon wurde im CRM gelöscht; Bitrix24 behält den Eintrag auf der Liste. | {n} davon wurden im CRM gelöscht; Bitrix24 behält sie auf der Liste.',
    allTitle: 'Eine Anrufliste kann nicht leer sein',
    all: 'Damit würden Sie alle entfernen. Behalten Sie mindestens einen Teilnehmer oder löschen Sie die Anrufliste.'
  },
  called: {
    title: 'Diese Liste wird gerade angerufen',
    about: 'In den letzten Minuten hat sich ein Status geändert. Bitrix24 schreibt bei jeder Änderung einer Liste alle Status zurück; ein Ergebnis, das im selben Moment gespeichert wird, geht verloren.',
    confirm: 'Trotzdem speichern'
  },
  lostResults: '{n} Ergebnis, das hier stand, ist verloren: {names}. Von zwei Änderungen im selben Moment behält Bitrix24 nur eine. | {n} Ergebnisse, die hier standen, sind verloren: {names}. Von zwei Änderungen im selben Moment behält Bitrix24 nur eine.',
  saved: {
    missingContact: 'Den Kontakt {ids} gibt es nicht mehr, er wurde weggelassen. | Die Kontakte {ids} gibt es nicht mehr, sie wurden weggelassen.',
    missingCompany: 'Das Unternehmen {ids} gibt es nicht mehr, es wurde weggelassen. | Die Unternehmen {ids} gibt es nicht mehr, sie wurden weggelassen.',
    others: 'Inzwischen hat jemand anders diese Liste geändert; beide Änderungen bleiben erhalten: {changes}.',
    othersAdded: '{n} hinzugefügt',
    othersRemoved: '{n} entfernt',
    othersForm: 'Formular geändert'
  },
  was: '{name} (bisher: {status})'
}

export default de
