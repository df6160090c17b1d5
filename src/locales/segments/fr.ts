import type { SegmentsMessages } from './en'

const fr: SegmentsMessages = {
  label: 'Segments',
  none: 'Aucun segment',
  me: 'Pour moi',
  everybody: 'Pour tous',
  save: 'Enregistrer le segment',
  name: 'Nom du segment',
  keep: 'Enregistrer',
  cancel: 'Annuler',
  who: 'Qui le voit',
  actions: 'Segment « {name} » : plus',
  rename: 'Renommer',
  overwrite: 'Enregistrer les changements',
  delete: 'Supprimer',
  unnamed: 'Segment sans nom',
  saved: 'Le segment « {name} » est enregistré.',
  deleted: 'Le segment « {name} » est supprimé.',
  overwriting: {
    title: 'Remplacer « {name} » ?',
    about: 'Le segment devient la recherche telle qu’elle est. Les listes qui en viennent ne changent pas.'
  },
  deleting: {
    title: 'Supprimer le segment « {name} » ?',
    me: 'Seule la recherche enregistrée disparaît. Les listes qui en viennent restent.',
    everybody: 'Il disparaît pour tous. Seule la recherche enregistrée est supprimée : les listes qui en viennent restent.'
  },
  refused: {
    'same-name': 'Un segment porte déjà ce nom. Choisissez-en un autre.',
    'no-name': 'Un segment a besoin d’un nom.',
    'too-large': 'Cette recherche est trop grande pour être enregistrée. Utilisez moins de conditions.',
    gone: 'Ce segment n’existe plus : il a été supprimé.',
    changed: 'Quelqu’un a modifié ce segment entre-temps, rien n’a donc été fait. Regardez-le encore une fois, puis réessayez.',
    newer: '« {name} » a été enregistré par une version plus récente de l’application et n’est pas utilisé. Rechargez la page pour l’obtenir.',
    unreadable: '« {name} » a été modifié hors de cette application et est illisible. Rien n’en est utilisé ; vous pouvez le supprimer.'
  },
  otherType: {
    contact: '« {name} » est un segment de contacts. Ici, il trouve des entreprises par ce qui leur convient.',
    company: '« {name} » est un segment d’entreprises. Ici, il trouve des contacts par ce qui leur convient.'
  },
  inPart: '« {name} » contient plus que ce qui peut être recherché ici. Seul ce qui est affiché est appliqué.',
  unread: 'Les segments n’ont pas pu être lus.',
  sharedUnread: 'Les segments pour tous n’ont pas pu être lus.',
  leftOut: 'Écartés quand tout est sélectionné : les participants de {names} ({n})',
  leaveNobodyOut: 'N’écarter personne',
  problem: {
    list: 'Ces listes ont disparu ou vous sont cachées, personne n’est donc écarté à cause d’elles : {names}.',
    listType: 'Ces listes contiennent des clients d’un autre type, personne n’est donc écarté à cause d’elles : {names}.'
  },
  newcomers: {
    action: 'Ajouter les nouveaux',
    from: 'Du segment « {name} », tel qu’il est.',
    looking: 'Recherche des nouveaux… {count}',
    found: 'Nouveaux : {n}. Ils vont à la fin de la liste ; rien ne change pour les autres.',
    nobody: 'Personne n’est nouveau : tout le segment est déjà sur la liste.',
    list: 'Nouveaux',
    more: 'et {n} de plus',
    removed: 'Retirés de cette liste auparavant, et non remis : {n}',
    gone: 'Le segment dont vient cette liste n’existe plus ; impossible de dire qui est nouveau.',
    unusable: 'Le segment dont vient cette liste porte sur d’autres clients ou est illisible ; impossible de dire qui est nouveau.',
    add: 'Ajouter {n}',
    done: 'Ajoutés à « {name} » : {n}'
  }
}

export default fr
