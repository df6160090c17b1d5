import type { ReportMessages } from './en'

const de: ReportMessages = {
  byColleague: 'Nach Kollegen',
  byColleagueFile: 'Textdatei nach Kollegen',
  byList: 'Nach Anruflisten',
  colleague: 'Kollege',
  people: 'Kollegen',
  everybody: 'Alle Kollegen',
  from: 'Erstellt von',
  to: 'Erstellt bis',
  reached: 'Erreicht',
  left: 'Übrig',
  success: 'Erfolgsquote',
  results: 'Ergebnisse',
  total: 'Gesamt',
  aboutReached: 'Kunden mit einem Ergebnis, gleich welchem',
  aboutLeft: 'Kunden noch ohne Ergebnis, mit dem Status „{status}“',
  aboutSuccess: 'Anteil der Kunden mit dem Status „{status}“ an allen, die ein Ergebnis haben',
  eachList: 'Wer auf zwei Anruflisten steht, zählt auf jeder von ihnen.',
  ownOnly: 'Bitrix24 zeigt Ihnen die Anruflisten, für die Sie verantwortlich sind. Die Ihrer Kollegen stehen nicht in diesem Bericht.',
  notTold: 'unbekannt',
  user: 'Nutzer #{id}',
  counted: '{read} von {total} mitgezählt',
  notRead: 'Nicht mitgezählt',
  denied: 'Nicht mitgezählt, weil Sie ihre Teilnehmer nicht sehen dürfen ({count}): {names}'
}

export default de
