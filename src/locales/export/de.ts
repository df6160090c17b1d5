import type { ExportMessages } from './en'

const de: ExportMessages = {
  saved: 'Exportiert: {name}',
  rows: 'Zeilen: {n}',
  part: 'Exportiert ist, was zu sehen ist: {n} von {total}.',
  reading: 'Was fehlt, wird geladen: {read} von {total}',
  writing: 'Datei wird geschrieben…',
  failed: 'Nichts wurde exportiert, denn in einer Datei sollen keine Zeilen fehlen.',
  cannotWrite: 'Die Datei konnte nicht geschrieben werden. Versuchen Sie es noch einmal.',
  morePhones: 'Weitere Telefone',
  createdBy: 'Erstellt von',
  participants: 'Teilnehmer',
  reached: 'Erreicht'
}

export default de
