import type { ReportMessages } from './en'

const fr: ReportMessages = {
  byColleague: 'Par collègue',
  byColleagueFile: 'Fichier texte par collègue',
  byList: 'Par liste d’appels',
  colleague: 'Collègue',
  people: 'Collègues',
  everybody: 'Tous les collègues',
  from: 'Créée du',
  to: 'Créée au',
  reached: 'Joints',
  left: 'Restants',
  success: 'Taux de succès',
  results: 'Résultats',
  total: 'Total',
  aboutReached: 'Clients qui ont un résultat, quel qu’il soit',
  aboutLeft: 'Clients encore sans résultat, au statut « {status} »',
  aboutSuccess: 'Part des clients au statut « {status} » parmi ceux qui ont un résultat',
  eachList: 'Un client qui figure sur deux listes d’appels est compté sur chacune.',
  ownOnly: 'Bitrix24 vous montre les listes d’appels dont vous êtes responsable. Celles de vos collègues ne sont pas dans ce rapport.',
  notTold: 'non indiqué',
  user: 'Utilisateur #{id}',
  counted: '{read} sur {total} comptées',
  notRead: 'Non comptée',
  denied: 'Non comptées, car vous ne pouvez pas voir leurs participants ({count}) : {names}'
}

export default fr
