import type { StatusesMessages } from './en'

const fr: StatusesMessages = {
  title: 'Statuts',
  about: 'Le résultat possible d’un appel, pour toutes les listes d’appels. C’est aussi l’ordre des filtres et des barres.',
  dialler: 'Les couleurs valent dans cette application. La fenêtre d’appel de Bitrix24 ne colore que ses quatre statuts, chacun à sa façon.',
  edit: 'Modifier',
  onlyAdmins: 'Seul un administrateur du CRM peut modifier les statuts.',
  refused: 'Bitrix24 a refusé cette modification : seul un administrateur du CRM peut modifier les statuts.',
  none: 'Ce Bitrix24 n’a pas de statuts d’appel.',
  add: 'Ajouter un statut',
  change: 'Modifier le statut {name}',
  remove: 'Supprimer le statut {name}',
  up: 'Monter {name}',
  down: 'Descendre {name}',
  drag: 'Faire glisser vers une autre place',
  place: '{name} est maintenant au rang {place} sur {total}',
  orderUnsaved: 'Le nouvel ordre n’est pas encore enregistré.',
  order: 'Ordre',
  colour: 'Couleur',
  noColour: 'Aucune couleur',
  actions: 'Actions',
  usedBy: 'Utilisé par',
  count: 'Compter les participants',
  inLists: 'dans {n} liste d’appels | dans {n} listes d’appels | dans {n} listes d’appels',
  nobody: 'personne',
  more: 'Il peut y en avoir plus : tous les participants n’ont pas pu être lus.',
  start: 'Chaque participant commence avec ce statut, et Bitrix24 termine l’activité dès que plus personne ne l’a. Il ne peut pas être supprimé.',
  save: 'Enregistrer',
  saved: 'Enregistré',
  nameProblem: {
    empty: 'Un statut doit avoir un nom.',
    long: 'Un nom compte au plus 100 caractères.',
    taken: 'Un autre statut porte ce nom. Vous pouvez l’enregistrer quand même.'
  },
  changed: 'Quelqu’un d’autre a modifié les statuts entre-temps, rien n’a donc été enregistré. Les voici tels qu’ils sont maintenant.',
  notHeld: 'Bitrix24 a accepté la modification mais ne l’a pas gardée en entier. Voici les statuts tels qu’ils sont maintenant.',
  deleting: {
    title: 'Supprimer le statut « {name} » ?',
    about: 'Il sera supprimé pour tout le monde, sans retour possible.',
    kept: 'Les participants le gardent. Les listes d’appels affichent alors son code {code} à la place du nom, et Bitrix24 ne peut plus filtrer par ce statut.',
    built: 'Il fait partie de Bitrix24 : la fenêtre d’appel et cette application savent ce qu’il signifie. Un statut ajouté plus tard sous le même nom n’aura pas ce sens pour elles.',
    done: 'Statut « {name} » supprimé'
  }
}

export default fr
