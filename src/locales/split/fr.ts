import type { SplitMessages } from './en'

const fr: SplitMessages = {
  how: 'Comment répartir',
  parts: 'En parties',
  colleagues: 'Entre collègues',
  count: 'Nombre de listes',
  countWrong: 'Saisissez un nombre entier de 1 à {most}.',
  who: 'Collègues',
  way: 'Qui reçoit quels clients',
  inTurn: 'À tour de rôle',
  byResponsible: 'Par responsable',
  reading: 'Lecture des responsables : encore {n}…',
  table: 'Listes à créer',
  name: 'Nom',
  clients: 'Clients',
  nameOf: 'Nom de la liste {i}',
  clientsOf: 'Clients de {name}',
  rest: 'Le reste',
  restForMe: '(une liste pour moi)',
  restStays: '(reste sélectionné)',
  empty: 'Les listes vides ne sont pas créées : {n}.',
  numbered: '({i} sur {n})',
  base: 'Liste d’appels',
  about: {
    handed: 'Vous êtes administrateur : chaque collègue devient responsable de sa liste.',
    link: 'Ils reçoivent une notification avec un lien, qui s’ouvre pour tous ceux qui ont accès à cette application.',
    offered: 'Chaque liste sera proposée à son collègue, qui la crée en un clic. Les collègues ont besoin d’un accès à cette application.',
    noOffers: 'Seuls les administrateurs peuvent confier des listes d’appels, et les proposer demande l’autorisation entity, que l’application n’a pas. Toutes les listes sont créées pour vous.'
  },
  obstacle: {
    count: 'Le nombre de listes doit être un nombre entier.',
    colleagues: 'Choisissez au moins un collègue.',
    size: 'Les nombres de clients doivent être entiers.',
    tooMany: 'Ensemble, c’est plus que les {n} sélectionnés.',
    reading: 'Les responsables sont encore en cours de lecture.',
    nobody: 'Il n’y a personne à mettre sur ces listes.'
  },
  create: 'Créer {n} liste d’appels | Créer {n} listes d’appels | Créer {n} listes d’appels',
  kept: 'Ce qui est créé est conservé. Continuer crée seulement ce qui manque, chaque liste une fois.',
  progress: '{made} sur {n} terminées',
  state: {
    made: 'créée',
    notMade: 'pas encore créée',
    unknown: 'on ne sait pas encore si elle est créée',
    offered: 'proposée à {name}',
    notOffered: 'pas encore proposée à {name}',
    handed: 'créée, responsable : {name}',
    notHanded: 'créée, encore à vous : pas encore confiée à {name}',
    dismissed: 'créée, reste à vous : {name} ne travaille plus ici',
    refused: 'créée, reste à vous : {reason}'
  },
  goOn: 'Continuer',
  stop: 'En rester là',
  stopAbout: 'Qui n’est sur aucune de ces listes reste sélectionné.',
  created: '{n} liste d’appels est créée. | {n} listes d’appels sont créées. | {n} listes d’appels sont créées.',
  offered: '{n} liste est proposée. | {n} listes sont proposées. | {n} listes sont proposées.',
  told: {
    namesRefused: 'Bitrix24 n’a pas accepté les noms : {reason}'
  }
}

export default fr
