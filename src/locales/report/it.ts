import type { ReportMessages } from './en'

const it: ReportMessages = {
  byColleague: 'Per collega',
  byColleagueFile: 'File di testo per collega',
  byList: 'Per elenco chiamate',
  colleague: 'Collega',
  people: 'Colleghi',
  everybody: 'Tutti i colleghi',
  from: 'Creato dal',
  to: 'Creato al',
  reached: 'Raggiunti',
  left: 'Rimasti',
  success: 'Tasso di successo',
  results: 'Risultati',
  total: 'Totale',
  aboutReached: 'Clienti che hanno un risultato, qualunque sia',
  aboutLeft: 'Clienti ancora senza risultato, con lo stato “{status}”',
  aboutSuccess: 'Quota dei clienti con lo stato “{status}” tra quelli che hanno un risultato',
  eachList: 'Un cliente presente in due elenchi chiamate è contato in ciascuno.',
  ownOnly: 'Bitrix24 ti mostra gli elenchi chiamate di cui sei responsabile. Quelli dei colleghi non sono in questo rapporto.',
  notTold: 'non indicato',
  user: 'Utente #{id}',
  counted: 'contati {read} di {total}',
  notRead: 'Non contato',
  denied: 'Non contati, perché non puoi vederne i partecipanti ({count}): {names}'
}

export default it
