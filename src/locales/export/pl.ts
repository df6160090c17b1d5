import type { ExportMessages } from './en'

const pl: ExportMessages = {
  saved: 'Wyeksportowano: {name}',
  rows: 'Wiersze: {n}',
  part: 'Wyeksportowano to, co widać: {n} z {total}.',
  reading: 'Wczytywanie brakujących: {read} z {total}',
  writing: 'Zapisywanie pliku…',
  failed: 'Niczego nie wyeksportowano: w pliku nie może brakować wierszy.',
  cannotWrite: 'Nie udało się zapisać pliku. Spróbuj ponownie.',
  morePhones: 'Inne telefony',
  createdBy: 'Utworzona przez',
  participants: 'Uczestnicy',
  reached: 'Obsłużono'
}

export default pl
