import type { ClientListsMessages } from './en'

const fr: ClientListsMessages = {
  title: 'Listes d’appels : {name}',
  loading: 'Listes d’appels',
  add: 'Ajouter à une liste',
  looked: '{looked} sur {n} liste parcourue | {looked} sur {n} listes parcourues | {looked} sur {n} listes parcourues',
  stop: 'Arrêter',
  goOn: 'Continuer',
  table: 'Listes d’appels de ce client',
  list: 'Liste d’appels',
  status: 'Statut',
  created: 'Créée',
  noneYet: 'Rien de trouvé jusqu’ici.',
  none: 'Ce client n’est encore sur aucune liste d’appels.',
  onlyYours: 'Seules les listes d’appels dont vous êtes responsable sont parcourues.',
  unread: '{n} liste d’appels n’a pas pu être lue. | {n} listes d’appels n’ont pas pu être lues. | {n} listes d’appels n’ont pas pu être lues.',
  retry: 'Réessayer',
  addTitle: 'Ajouter {name} à une liste d’appels',
  addHeading: 'Ajouter à une liste d’appels',
  search: 'Rechercher une liste',
  searchHint: 'Nom ou numéro',
  newList: 'Nouvelle liste',
  lists: 'Listes d’appels au choix',
  addTo: 'Ajouter à {name}',
  addShort: 'Ajouter',
  done: 'terminée',
  noLists: 'Il n’y a pas de liste d’appels de ce type que vous puissiez modifier. Créez-en une.',
  noMatch: 'Aucune liste d’appels ne correspond.',
  added: '{client} est maintenant sur « {list} ».',
  already: '{client} était déjà sur « {list} ».',
  openList: 'Ouvrir la liste d’appels',
  another: 'Ajouter à une autre liste',
  close: 'Fermer',
  cancel: 'Annuler'
}

export default fr
