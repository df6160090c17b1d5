import type { ClientListsMessages } from './en'

const de: ClientListsMessages = {
  title: 'Anruflisten: {name}',
  loading: 'Anruflisten',
  add: 'Zu Liste hinzufügen',
  looked: '{looked} von {n} Liste durchgesehen | {looked} von {n} Listen durchgesehen',
  stop: 'Anhalten',
  goOn: 'Weiter',
  table: 'Anruflisten dieses Kunden',
  list: 'Anrufliste',
  status: 'Status',
  created: 'Erstellt',
  noneYet: 'Bisher nichts gefunden.',
  none: 'Dieser Kunde steht noch auf keiner Anrufliste.',
  onlyYours: 'Durchgesehen werden nur Anruflisten, für die Sie verantwortlich sind.',
  unread: '{n} Anrufliste konnte nicht geladen werden. | {n} Anruflisten konnten nicht geladen werden.',
  retry: 'Erneut versuchen',
  addTitle: '{name} zu einer Anrufliste hinzufügen',
  addHeading: 'Zu Anrufliste hinzufügen',
  search: 'Anruflisten suchen',
  searchHint: 'Name oder Nummer',
  newList: 'Neue Anrufliste',
  lists: 'Anruflisten zur Auswahl',
  addTo: 'Zu {name} hinzufügen',
  addShort: 'Hinzufügen',
  done: 'erledigt',
  noLists: 'Es gibt keine Anrufliste dieses Typs, die Sie ändern können. Erstellen Sie eine neue.',
  noMatch: 'Keine passende Anrufliste.',
  added: '{client} steht jetzt auf „{list}“.',
  already: '{client} stand schon auf „{list}“.',
  openList: 'Anrufliste öffnen',
  another: 'Zu anderer Liste hinzufügen',
  close: 'Schließen',
  cancel: 'Abbrechen'
}

export default de
