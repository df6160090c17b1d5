import type { TakeOverMessages } from './en'

const it: TakeOverMessages = {
  title: 'Prendi in carico {name}',
  about: 'Inizia un nuovo elenco chiamate con i clienti degli stati scelti, per te o per un collega. Nessuno viene tolto da questo.',
  who: 'Per',
  offered: 'In Bitrix24 solo gli amministratori possono affidare un elenco chiamate ad altri. I clienti vengono quindi offerti: {name} li trova in cima alla panoramica e crea l’elenco con un clic.',
  onlyMe: 'In Bitrix24 solo gli amministratori possono affidare un elenco chiamate ad altri, e questa app qui non può conservare nulla per tutti (permesso «entity»). Il nuovo elenco può quindi essere solo tuo.',
  markDone: 'Segna {name} come completato quando il nuovo elenco è pronto',
  someHidden: 'I partecipanti che non puoi vedere restano in {name} e non vengono presi in carico.',
  create: 'Crea elenco chiamate',
  offer: 'Offri',
  assigned: 'Ora ne è responsabile {name}.',
  notAssigned: 'Resta a te, perché non è stato possibile affidarlo a {name}: {reason}',
  done: '{name} è segnato come completato.',
  notDone: 'Non è stato possibile segnare {name} come completato: {reason}',
  earlier: 'È ciò che ha fatto il tuo tentativo precedente, con le scelte di allora. Non è stato fatto altro.'
}

export default it
