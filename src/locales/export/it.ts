import type { ExportMessages } from './en'

const it: ExportMessages = {
  saved: 'Esportato: {name}',
  rows: 'Righe: {n}',
  part: 'Esportato ciò che è mostrato: {n} di {total}.',
  reading: 'Lettura di ciò che manca: {read} di {total}',
  writing: 'Scrittura del file…',
  failed: 'Non è stato esportato nulla: in un file non devono mancare righe.',
  cannotWrite: 'Impossibile scrivere il file. Riprova.',
  morePhones: 'Altri telefoni',
  createdBy: 'Creato da',
  participants: 'Partecipanti',
  reached: 'Raggiunti'
}

export default it
