import type { SplitMessages } from './en'

const it: SplitMessages = {
  how: 'Come dividere',
  parts: 'In parti',
  colleagues: 'Tra colleghi',
  count: 'Numero di elenchi',
  countWrong: 'Scrivi un numero intero da 1 a {most}.',
  who: 'Colleghi',
  way: 'A chi vanno i clienti',
  inTurn: 'A turno',
  byResponsible: 'Per responsabile',
  reading: 'Lettura dei responsabili: ancora {n}…',
  table: 'Elenchi da creare',
  name: 'Nome',
  clients: 'Clienti',
  nameOf: 'Nome dell’elenco {i}',
  clientsOf: 'Clienti di {name}',
  rest: 'Il resto',
  restForMe: '(un elenco per me)',
  restStays: '(resta selezionato)',
  empty: 'Gli elenchi vuoti non vengono creati: {n}.',
  numbered: '({i} di {n})',
  base: 'Elenco chiamate',
  about: {
    handed: 'Sei amministratore: ogni collega diventa responsabile del suo elenco.',
    link: 'Ricevono una notifica con un link, che si apre per chi ha accesso a questa app.',
    offered: 'Ogni elenco verrà proposto al suo collega, che lo crea con un clic. I colleghi devono avere accesso a questa app.',
    noOffers: 'Solo gli amministratori possono affidare elenchi chiamate, e per proporli serve il permesso entity, che l’app non ha. Tutti gli elenchi vengono creati per te.'
  },
  obstacle: {
    count: 'Il numero di elenchi deve essere intero.',
    colleagues: 'Scegli almeno un collega.',
    size: 'I numeri di clienti devono essere interi.',
    tooMany: 'Insieme sono più dei {n} selezionati.',
    reading: 'La lettura dei responsabili è ancora in corso.',
    nobody: 'Non c’è nessuno da mettere in questi elenchi.'
  },
  create: 'Crea {n} elenco chiamate | Crea {n} elenchi chiamate | Crea {n} elenchi chiamate',
  kept: 'Ciò che c’è resta. Continuando si crea solo ciò che manca, ogni elenco una volta.',
  progress: '{made} di {n} pronti',
  state: {
    made: 'creato',
    notMade: 'non ancora creato',
    unknown: 'non si sa ancora se è stato creato',
    offered: 'proposto a {name}',
    notOffered: 'non ancora proposto a {name}',
    handed: 'creato, responsabile: {name}',
    notHanded: 'creato, ancora tuo: non ancora affidato a {name}',
    dismissed: 'creato, resta tuo: {name} non lavora più qui',
    refused: 'creato, resta tuo: {reason}'
  },
  goOn: 'Continua',
  stop: 'Lascia così',
  stopAbout: 'Chi non è in nessuno di questi elenchi resta selezionato.',
  created: '{n} elenco chiamate creato. | {n} elenchi chiamate creati. | {n} elenchi chiamate creati.',
  offered: '{n} elenco proposto. | {n} elenchi proposti. | {n} elenchi proposti.',
  told: {
    namesRefused: 'Bitrix24 non ha accettato i nomi: {reason}'
  }
}

export default it
