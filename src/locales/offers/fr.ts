import type { OffersMessages } from './en'

const fr: OffersMessages = {
  title: 'Pour vous',
  from: {
    contact: '{n} contact de {name} | {n} contacts de {name} | {n} contacts de {name}',
    company: '{n} entreprise de {name} | {n} entreprises de {name} | {n} entreprises de {name}'
  },
  offered: 'Proposé à {name}',
  take: 'Créer ma liste d’appels',
  decline: 'Décliner',
  takeBack: 'Reprendre',
  end: {
    taken: '{name} en a créé une liste d’appels.',
    declined: '{name} a décliné.',
    takenBack: '{name} a repris sa proposition.'
  },
  own: 'Vous en avez créé une liste d’appels.',
  began: 'Vous avez commencé à créer cette liste d’appels ; le résultat n’est pas encore connu ici.',
  left: '{name} ne travaille plus ici.',
  made: 'Liste d’appels créée',
  leftOut: 'Écartés, car ils n’existent plus ou vous sont invisibles : {n}.',
  nameRefused: 'Bitrix24 ne lui a pas donné le nom « {name} ».',
  notDone: 'Rien n’a été fait',
  elsewhere: 'Cette liste d’appels est en cours de création dans un autre onglet. Regardez à nouveau dans deux minutes.',
  gone: 'La proposition n’existe plus ou a été modifiée entre-temps.',
  spoilt: {
    altered: 'Une proposition a été modifiée par {name} ({date}) et ne peut donc pas servir. Son auteur peut proposer les clients à nouveau.',
    newer: 'Une proposition vient d’une version plus récente de l’application. Rechargez la page.',
    unreadable: 'Une proposition de {name} ({date}) est illisible. Son auteur peut proposer les clients à nouveau.'
  },
  unknown: 'quelqu’un',
  remove: 'Retirer',
  failed: 'Impossible de lire si quelque chose vous est proposé.'
}

export default fr
