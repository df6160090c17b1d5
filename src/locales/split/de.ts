import type { SplitMessages } from './en'

const de: SplitMessages = {
  how: 'Wie aufteilen',
  parts: 'In Teile',
  colleagues: 'Unter Kollegen',
  count: 'Anzahl der Listen',
  countWrong: 'Geben Sie eine ganze Zahl von 1 bis {most} ein.',
  who: 'Kollegen',
  way: 'Wer welche Kunden bekommt',
  inTurn: 'Reihum',
  byResponsible: 'Nach Verantwortlichem',
  reading: 'Die Verantwortlichen werden gelesen: noch {n}…',
  table: 'Zu erstellende Listen',
  name: 'Name',
  clients: 'Kunden',
  nameOf: 'Name der Liste {i}',
  clientsOf: 'Kunden von {name}',
  rest: 'Der Rest',
  restForMe: '(eine Liste für mich)',
  restStays: '(bleibt ausgewählt)',
  empty: 'Leere Listen werden nicht erstellt: {n}.',
  numbered: '({i} von {n})',
  base: 'Anrufliste',
  about: {
    handed: 'Sie sind Administrator: Jeder Kollege wird für seine Liste verantwortlich.',
    link: 'Die Kollegen werden mit einem Link benachrichtigt; er öffnet sich für alle, die Zugriff auf diese App haben.',
    offered: 'Jede Liste wird ihrem Kollegen angeboten, der sie mit einem Klick erstellt. Die Kollegen brauchen Zugriff auf diese App.',
    noOffers: 'Nur Administratoren können Anruflisten übergeben, und zum Anbieten fehlt der App das Recht entity. Alle Listen werden für Sie erstellt.'
  },
  obstacle: {
    count: 'Die Anzahl der Listen muss eine ganze Zahl sein.',
    colleagues: 'Wählen Sie mindestens einen Kollegen aus.',
    size: 'Die Zahlen der Kunden müssen ganze Zahlen sein.',
    tooMany: 'Zusammen ist das mehr als die {n} ausgewählten.',
    reading: 'Die Verantwortlichen werden noch gelesen.',
    nobody: 'Für diese Listen gibt es niemanden.'
  },
  create: '{n} Anrufliste erstellen | {n} Anruflisten erstellen',
  kept: 'Was da ist, bleibt. Beim Fortfahren wird nur erstellt, was fehlt, jede Liste einmal.',
  progress: '{made} von {n} fertig',
  state: {
    made: 'erstellt',
    notMade: 'noch nicht erstellt',
    unknown: 'noch nicht bekannt, ob erstellt',
    offered: '{name} angeboten',
    notOffered: '{name} noch nicht angeboten',
    handed: 'erstellt, verantwortlich: {name}',
    notHanded: 'erstellt, noch Ihre: {name} noch nicht übergeben',
    dismissed: 'erstellt, bleibt Ihre: {name} arbeitet nicht mehr hier',
    refused: 'erstellt, bleibt Ihre: {reason}'
  },
  goOn: 'Fortfahren',
  stop: 'Dabei belassen',
  stopAbout: 'Wer auf keiner dieser Listen ist, bleibt ausgewählt.',
  created: '{n} Anrufliste ist erstellt. | {n} Anruflisten sind erstellt.',
  offered: '{n} Liste ist angeboten. | {n} Listen sind angeboten.',
  told: {
    namesRefused: 'Bitrix24 hat die Namen nicht angenommen: {reason}'
  }
}

export default de
