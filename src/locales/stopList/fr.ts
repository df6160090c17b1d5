import type { StopListMessages } from './en'

const fr: StopListMessages = {
  title: 'Liste d’exclusion',
  about: 'Numéros et clients à ne plus jamais appeler. Quiconque compose une liste d’appels ici voit qui y figure.',
  onlyMine: 'Enregistrée pour vous seul : l’application a été installée sans l’autorisation de garder quelque chose pour tous (entity).',
  search: 'Rechercher dans la liste',
  shown: 'Entrées : {n}',
  empty: 'La liste d’exclusion est vide',
  emptyAbout: 'Collez des numéros ou prenez-les d’un fichier ; ajoutez des clients depuis le menu à côté d’eux dans une liste d’appels.',
  noMatch: 'Rien n’a été trouvé',
  unreadable: 'Parties illisibles et sans effet : {n}. Une version plus récente les a écrites, ou quelqu’un les a modifiées à la main.',
  user: 'utilisateur #{id}',
  reason: 'Raison',
  cancel: 'Annuler',
  undo: 'Rétablir',
  undone: 'La liste d’exclusion est comme avant',
  column: {
    what: 'Numéro ou client',
    at: 'Depuis',
    by: 'Par qui'
  },
  add: {
    action: 'Ajouter',
    title: 'Ajouter à la liste d’exclusion',
    about: 'Rien n’est modifié dans le CRM.',
    placeholder: 'Numéros de téléphone, un par ligne, ou un tableau',
    clientAbout: '{name} et tous les numéros de ce client ne doivent plus être appelés.',
    clientDone: '{name} est sur la liste d’exclusion',
    done: 'Ajoutés à la liste d’exclusion : {n}',
    known: 'Déjà présents : {n}',
    nothing: 'Tout cela est déjà sur la liste d’exclusion',
    new: 'Nouveaux : {n}',
    unreadable: 'Lignes sans numéro de téléphone : {n} :',
    count: 'Ajouter {n}'
  },
  remove: {
    action: 'Retirer de la liste d’exclusion : {what}',
    title: 'Retirer de la liste d’exclusion ?',
    about: '{what} pourra de nouveau être appelé.',
    confirm: 'Retirer',
    done: 'Retiré de la liste d’exclusion'
  }
}

export default fr
