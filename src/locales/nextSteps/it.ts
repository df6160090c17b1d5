import type { NextStepsMessages } from './en'

const it: NextStepsMessages = {
  openCard: 'Apri la scheda',
  callBack: {
    action: 'Richiamare…',
    title: 'Richiamare',
    plan: 'Pianifica',
    cancel: 'Annulla',
    date: 'Data',
    time: 'Ora',
    text: 'Di che cosa si tratta',
    theirTime: 'Secondo l’orologio del cliente: là ora sono le {now}.',
    forYou: 'Per lei: {when}',
    zoneUnknown: 'L’ora locale del cliente non è nota: questa è la sua.',
    empty: 'Scelga una data e un’ora.',
    past: 'Questo momento è passato. Ne scelga uno successivo.',
    skipped: 'Quella notte gli orologi vanno avanti: saranno le {time}.',
    twice: 'Quella notte gli orologi tornano indietro e quest’ora viene due volte: vale la prima.',
    planned: '{name}: richiamare {when}',
    noRight: 'Non può modificare questo cliente, quindi qui non si può pianificare nulla. Chieda al responsabile del cliente o a un amministratore.',
    gone: 'Questo cliente è stato eliminato dal CRM: non si può pianificare nulla.',
    wrongTime: 'Bitrix24 non accetta questa data e ora. Ne scelga altre.'
  }
}

export default it
