import type { ComposerMessages } from './en'

const de: ComposerMessages = {
  title: 'Neue Anrufliste',
  addTitle: 'Teilnehmer hinzufügen',
  back: 'Anruflisten',
  backToList: 'Zurück zur Anrufliste',
  kind: 'Woraus die Anrufliste besteht',
  contacts: 'Kontakte',
  companies: 'Unternehmen',
  from: {
    label: 'Kunden hinzufügen aus',
    crm: 'CRM',
    deals: 'Aufträge',
    callLists: 'Anruflisten',
    file: 'Datei oder Einfügen'
  },
  switch: {
    contact: 'Zu Kontakten wechseln?',
    company: 'Zu Unternehmen wechseln?',
    about: 'Eine Anrufliste enthält entweder Kontakte oder Unternehmen. Der ausgewählte Kunde wird entfernt; Formular und Name bleiben. | Eine Anrufliste enthält entweder Kontakte oder Unternehmen. Die {n} ausgewählten Kunden werden entfernt; Formular und Name bleiben.',
    action: 'Wechseln',
    cancel: 'Abbrechen'
  },
  find: {
    label: 'Kunden finden',
    placeholder: 'Name oder Telefon',
    responsible: 'Verantwortlich',
    anyone: 'Alle Verantwortlichen',
    me: '{name} (ich)',
    employee: 'Mitarbeiter finden',
    phone: 'Telefon',
    phoneAny: 'Mit/ohne Telefon',
    phoneWith: 'Mit Telefon',
    phoneWithout: 'Ohne Telefon',
    clear: 'Suche löschen'
  },
  table: {
    label: 'Kunden',
    name: 'Name',
    company: 'Unternehmen',
    phone: 'Telefon',
    responsible: 'Verantwortlich',
    noPhone: 'kein Telefon',
    morePhones: '(+{count})',
    onList: 'auf der Liste'
  },
  loading: 'Kunden werden geladen…',
  selectAllFound: 'Alle {n} gefundenen auswählen',
  readingAll: '{read} von {total} geladen',
  stop: 'Anhalten',
  stopped: 'Angehalten. Niemand wurde hinzugefügt.',
  shown: '{shown} von {total} angezeigt',
  more: 'Mehr anzeigen',
  empty: {
    title: 'Niemand gefunden',
    about: 'Versuchen Sie einen Teil des Namens oder suchen Sie nach weniger auf einmal.',
    phone: 'Ein Telefon wird nur über die ganze Nummer gefunden. Geben Sie alle Ziffern ein oder den Namen.',
    nobody: { contact: 'Hier gibt es keine Kontakte', company: 'Hier gibt es keine Unternehmen' },
    nobodyAbout: 'Hier erscheinen Kunden, die Sie im CRM sehen dürfen. Legen Sie dort einen an und kommen Sie zurück.'
  },
  picked: {
    panel: 'Die Anrufliste',
    count: '{n} ausgewählt',
    who: 'Wer dabei ist',
    details: 'Details',
    less: 'Weniger'
  },
  who: {
    title: 'Ausgewählte Kunden',
    about: 'Entfernen Sie ein Häkchen, um jemanden herauszunehmen.',
    find: 'Unter ihnen suchen',
    nobody: 'Niemand mit diesem Namen oder dieser Nummer ist dabei.',
    close: 'Fertig'
  },
  order: {
    label: 'Anrufreihenfolge',
    by: {
      picked: 'Wie ausgewählt',
      longest: 'Am längsten nicht angerufene zuerst',
      callable: 'Jetzt anrufbare zuerst',
      newest: 'Neueste zuerst',
      name: 'Nach Name',
      responsible: 'Nach Verantwortlichen',
      shuffled: 'Zufällig'
    },
    about: 'Bitrix24 behält diese Reihenfolge nur bis zum ersten Ergebnis.',
    withoutCalls: 'Dieses Portal teilt nicht mit, wann Kunden zuletzt angerufen wurden: Es bleibt bei der Auswahlreihenfolge.',
    notReady: 'Die Anrufreihenfolge ist noch nicht fertig.'
  },
  name: 'Name',
  namePlaceholder: 'Anrufliste #…',
  split: {
    option: 'Auf mehrere Listen aufteilen',
    suggest: 'Mehr als {size} auf einer Liste machen das Anrufen langsam: Bitrix24 schreibt bei jedem Ergebnis die ganze Liste neu.',
    do: 'Auf {n} aufteilen'
  },
  create: 'Anrufliste erstellen',
  pickFirst: 'Wählen Sie zuerst mindestens einen Kunden aus.',
  userFirst: 'Noch ist nicht bekannt, wer Sie sind. Warten Sie auf die Antwort von Bitrix24.',
  draft: {
    kept: 'Entwurf in diesem Browser gespeichert',
    notKept: 'Dieser Browser speichert keine Entwürfe: Erstellen Sie die Anrufliste, bevor Sie die Seite verlassen.',
    discard: 'Verwerfen',
    restored: 'Entwurf vom letzten Mal',
    restoredAbout: 'Er enthält {n} Kunden. | Er enthält {n} Kunden.',
    added: 'Zum Entwurf vom letzten Mal hinzugefügt',
    startAnew: 'Neu beginnen',
    discardTitle: 'Entwurf verwerfen?',
    discardAbout: 'Ihre Auswahl ({n} Kunde), das Formular und der Name werden verworfen. In Bitrix24 ändert sich nichts. | Ihre Auswahl ({n} Kunden), das Formular und der Name werden verworfen. In Bitrix24 ändert sich nichts.',
    conflictTitle: 'Entwurf vom letzten Mal verwerfen?',
    conflictAbout: 'Der Entwurf ist vom anderen Typ, und eine Anrufliste enthält entweder Kontakte oder Unternehmen. Er enthält {n} Kunden. | Der Entwurf ist vom anderen Typ, und eine Anrufliste enthält entweder Kontakte oder Unternehmen. Er enthält {n} Kunden.',
    keep: 'Entwurf behalten',
    looking: 'Es wird geprüft, ob die Anrufliste beim letzten Mal erstellt wurde…',
    notMade: 'Die Anrufliste wurde beim letzten Mal nicht erstellt. Der Entwurf ist unverändert; Sie können sie jetzt erstellen.'
  },
  created: {
    title: '„{name}“ ist erstellt',
    found: '„{name}“ war doch schon erstellt',
    open: 'Öffnen',
    draftKept: 'Sie ist so, wie sie abgeschickt wurde. Was Sie seither geändert haben, bleibt als eigener Entwurf erhalten.',
    nameRefused: 'Die Anrufliste ist da, aber Bitrix24 hat ihren Namen nicht angenommen: {reason}',
    failedKept: 'Ihr Entwurf bleibt erhalten. Ein neuer Versuch prüft zuerst, ob es die Anrufliste schon gibt; sie wird also nur einmal erstellt.'
  },
  add: {
    action: 'Zur Liste hinzufügen',
    onListAlready: 'Schon auf der Liste: {n}',
    returning: 'Einer davon wurde früher aus dieser Liste entfernt. Sein Status beginnt von vorn; was erreicht war, kommt nicht zurück: {names} | {n} davon wurden früher aus dieser Liste entfernt. Ihre Status beginnen von vorn; was erreicht war, kommt nicht zurück: {names}',
    done: '{n} Teilnehmer zu „{name}“ hinzugefügt | {n} Teilnehmer zu „{name}“ hinzugefügt',
    nobodyNew: 'Alle Ausgewählten waren schon auf „{name}“',
    failedKept: 'Ihre Auswahl bleibt erhalten.',
    otherType: 'Eine Anrufliste aus Leads, Aufträgen oder anderen Elementen können Sie hier ansehen, aber nur in Bitrix24 selbst ändern.',
    deleted: 'Diese Anrufliste wurde gelöscht, deshalb kann niemand hinzugefügt werden.',
    unavailable: 'Diese Anrufliste wurde gelöscht oder gehört jemand anderem, deshalb kann niemand hinzugefügt werden.'
  }
}

export default de
