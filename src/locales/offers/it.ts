import type { OffersMessages } from './en'

const it: OffersMessages = {
  title: 'Per te',
  from: {
    contact: '{n} contatto da {name} | {n} contatti da {name} | {n} contatti da {name}',
    company: '{n} azienda da {name} | {n} aziende da {name} | {n} aziende da {name}'
  },
  offered: 'Offerto a {name}',
  take: 'Crea il mio elenco',
  decline: 'Rifiuta',
  takeBack: 'Riprendi',
  end: {
    taken: '{name} ne ha creato un elenco chiamate.',
    declined: '{name} ha rifiutato.',
    takenBack: '{name} ha ritirato l’offerta.'
  },
  own: 'Ne hai creato un elenco chiamate.',
  began: 'Hai iniziato a creare questo elenco chiamate; che cosa ne è stato qui non si sa ancora.',
  left: '{name} non lavora più qui.',
  made: 'Elenco chiamate creato',
  leftOut: 'Esclusi, perché non esistono più o non puoi vederli: {n}.',
  nameRefused: 'Bitrix24 non gli ha dato il nome «{name}».',
  notDone: 'Non è stato fatto nulla',
  elsewhere: 'Questo elenco chiamate viene creato in un’altra scheda. Guarda di nuovo fra due minuti.',
  gone: 'L’offerta non c’è più o nel frattempo è stata modificata.',
  spoilt: {
    altered: 'Un’offerta è stata modificata da {name} ({date}) e non è utilizzabile. Chi l’ha fatta può offrire di nuovo i clienti.',
    newer: 'Un’offerta viene da una versione più recente dell’app. Ricarica la pagina.',
    unreadable: 'Un’offerta di {name} ({date}) non è leggibile. Chi l’ha fatta può offrire di nuovo i clienti.'
  },
  unknown: 'qualcuno',
  remove: 'Rimuovi',
  failed: 'Non è stato possibile leggere se ti è stato offerto qualcosa.'
}

export default it
