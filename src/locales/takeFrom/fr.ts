import type { TakeFromMessages } from './en'

const fr: TakeFromMessages = {
  table: 'Listes d’appels à reprendre',
  hidden: 'Sélectionnées, mais non affichées : {n}',
  statuses: 'Statuts',
  all: 'Tous',
  way: {
    label: 'Que faire de ces clients',
    add: 'Ajouter',
    keep: 'Ne garder qu’eux',
    leaveOut: 'Les écarter'
  },
  clients: '{n} client | {n} clients | {n} clients',
  outcome: { add: 'à ajouter', keep: 'à garder', leaveOut: 'à écarter' },
  takenOut: 'Écartés : {n}',
  staying: 'Gardés : {n}',
  apply: 'Appliquer',
  reading: 'Listes lues : {read} sur {total}',
  stop: 'Arrêter',
  stopped: 'Arrêté. Les listes non lues ne sont pas comptées.',
  failed: 'Non lues et non comptées :',
  checking: 'Recherchés dans le CRM : {known} sur {total}',
  callAgain: {
    title: 'Rappeler',
    about: 'Commence une nouvelle liste d’appels avec les clients des statuts choisis, chacun une fois. Les listes d’origine restent telles quelles.',
    others: 'Non reprises, car une liste d’appels contient des contacts ou des entreprises, jamais les deux : {names}',
    continue: 'Continuer'
  }
}

export default fr
