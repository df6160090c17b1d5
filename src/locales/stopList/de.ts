import type { StopListMessages } from './en'

const de: StopListMessages = {
  title: 'Sperrliste',
  about: 'Nummern und Kunden, die nie mehr angerufen werden. Wer hier eine Anrufliste zusammenstellt, erfährt, wer darauf steht.',
  onlyMine: 'Nur für Sie gespeichert: Die App wurde ohne die Berechtigung installiert, etwas für alle zu speichern (entity).',
  search: 'Sperrliste durchsuchen',
  shown: '{n} Eintrag | {n} Einträge',
  empty: 'Niemand steht auf der Sperrliste',
  emptyAbout: 'Nummern lassen sich einfügen oder aus einer Datei holen, Kunden über das Menü neben ihnen auf einer Anrufliste hinzufügen.',
  noMatch: 'Nichts gefunden',
  unreadable: '{n} Teil der Sperrliste ist nicht lesbar und wirkt nicht: Eine neuere Version hat ihn geschrieben, oder jemand hat ihn von Hand geändert. | {n} Teile der Sperrliste sind nicht lesbar und wirken nicht: Eine neuere Version hat sie geschrieben, oder jemand hat sie von Hand geändert.',
  user: 'Benutzer #{id}',
  reason: 'Grund',
  cancel: 'Abbrechen',
  undo: 'Rückgängig',
  undone: 'Die Sperrliste ist wieder wie zuvor',
  column: {
    what: 'Nummer oder Kunde',
    at: 'Seit',
    by: 'Von wem'
  },
  add: {
    action: 'Hinzufügen',
    title: 'Auf die Sperrliste setzen',
    about: 'Im CRM wird nichts geändert.',
    placeholder: 'Telefonnummern, eine je Zeile, oder eine Tabelle',
    clientAbout: '{name} und alle Nummern dieses Kunden werden nicht mehr angerufen.',
    clientDone: '{name} steht auf der Sperrliste',
    done: '{n} auf die Sperrliste gesetzt',
    known: '{n} schon vorhanden',
    nothing: 'All das steht schon auf der Sperrliste',
    new: '{n} neu',
    unreadable: '{n} Zeile ohne Telefonnummer: | {n} Zeilen ohne Telefonnummer:',
    count: '{n} hinzufügen'
  },
  remove: {
    action: 'Von der Sperrliste nehmen: {what}',
    title: 'Von der Sperrliste nehmen?',
    about: '{what} darf dann wieder angerufen werden.',
    confirm: 'Entfernen',
    done: 'Von der Sperrliste genommen'
  }
}

export default de
