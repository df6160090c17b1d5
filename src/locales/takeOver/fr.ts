import type { TakeOverMessages } from './en'

const fr: TakeOverMessages = {
  title: 'Reprendre {name}',
  about: 'Commence une nouvelle liste d’appels avec les clients des statuts choisis, pour vous ou pour un collègue. Personne n’est retiré de celle-ci.',
  who: 'Pour',
  offered: 'Dans Bitrix24, seuls les administrateurs peuvent confier une liste d’appels à quelqu’un d’autre. Les clients sont donc proposés : {name} les trouve en haut de la liste et crée la liste d’appels en un clic.',
  onlyMe: 'Dans Bitrix24, seuls les administrateurs peuvent confier une liste d’appels à quelqu’un d’autre, et cette application ne peut rien conserver pour tous ici (droit « entity »). La nouvelle liste d’appels ne peut donc être que la vôtre.',
  markDone: 'Marquer {name} comme terminée quand la nouvelle liste d’appels est créée',
  someHidden: 'Les participants que vous ne pouvez pas voir restent dans {name} et ne sont pas repris.',
  create: 'Créer la liste d’appels',
  offer: 'Proposer',
  assigned: '{name} en est responsable.',
  notAssigned: 'Elle reste à vous, car elle n’a pas pu être confiée à {name} : {reason}',
  done: '{name} est marquée comme terminée.',
  notDone: '{name} n’a pas pu être marquée comme terminée : {reason}',
  earlier: 'C’est ce qu’a fait votre tentative précédente, selon vos choix d’alors. Rien d’autre n’a été fait.'
}

export default fr
