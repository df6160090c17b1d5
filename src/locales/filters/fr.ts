import type { FiltersMessages } from './en'

const fr: FiltersMessages = {
  add: 'Ajouter un filtre',
  find: 'Rechercher un champ',
  fields: 'Champs',
  none: 'Aucun champ de ce nom.',
  reading: 'Lecture des champs…',
  group: {
    useful: 'Fréquents',
    more: 'Autres champs',
    own: 'Champs de votre portail'
  },
  firstPhone: 'Premier téléphone',
  firstEmail: 'Premier e-mail',
  city: 'Ville',
  asWritten: 'Seul le premier est examiné, tel qu\'il est écrit dans le CRM.',
  chip: '{field} : {what}',
  remove: 'Retirer le filtre {field}',
  apply: 'Appliquer',
  condition: 'Condition',
  search: 'Rechercher une valeur',
  noValue: 'Rien de ce nom.',
  operator: {
    is: 'est',
    isNot: 'n\'est pas',
    contains: 'contient',
    inLast: 'dans les … derniers jours',
    moreThanAgo: 'il y a plus de … jours',
    inNext: 'dans les … prochains jours',
    between: 'entre',
    empty: 'est vide',
    filled: 'est rempli',
    yes: 'oui',
    no: 'non'
  },
  never: 'jamais',
  ever: 'déjà eu lieu',
  emptyOrZero: 'est vide ou 0',
  said: {
    isNot: 'pas {values}',
    contains: 'contient « {text} »',
    inLast: 'dans le dernier jour | dans les {n} derniers jours | dans les {n} derniers jours',
    moreThanAgo: 'il y a plus de {n} jour | il y a plus de {n} jours | il y a plus de {n} jours',
    inNext: 'dans le prochain jour | dans les {n} prochains jours | dans les {n} prochains jours',
    from: 'à partir de {from}',
    to: 'jusqu\'à {to}'
  },
  days: 'Jours',
  from: 'De',
  to: 'À',
  problem: {
    title: 'Une partie de ce filtre n\'est plus valable. Le reste est appliqué.',
    'field-gone': 'Le champ « {field} » n\'existe pas.',
    'option-gone': 'Certaines valeurs de « {field} » ont été supprimées.',
    'not-understood': '« {field} » n\'a pas été compris.',
    drop: 'Retirer cette partie'
  },
  deals: {
    label: 'Clients d\'après leurs transactions',
    pipeline: 'Pipeline',
    anyPipeline: 'Tous les pipelines',
    stages: 'Étapes',
    anyStage: 'Toutes les étapes',
    state: 'État de la transaction',
    anyState: 'Ouvertes ou fermées',
    open: 'Ouvertes',
    won: 'Gagnées',
    lost: 'Perdues',
    column: 'Transaction',
    more: '(+{count})',
    readingDeals: 'Transactions : {read} sur {total}',
    start: 'Choisissez un pipeline, une étape ou un filtre pour voir à qui sont ces transactions.',
    nobody: 'Aucun client de telles transactions n\'a été trouvé.'
  }
}

export default fr
