import type { ColumnsMessages } from './en'

const fr: ColumnsMessages = {
  button: 'Colonnes',
  lastCall: 'Dernier appel',
  attempts: 'Tentatives',
  attemptsAbout: 'Appels au client depuis la création de cette liste. C’est une estimation : Bitrix24 n’indique pas à quelle liste un appel appartient.',
  noDate: 'Bitrix24 n’indique pas quand cette liste a été créée : les tentatives ne sont pas comptées.',
  localTime: 'Heure locale',
  never: 'jamais',
  unknown: 'inconnue',
  whyUnknown: 'Ni le numéro ni l’adresse n’indiquent où se trouve le client.',
  outside: 'En dehors des heures d’appel, {hours}',
  out: 'Appel sortant',
  in: 'Appel entrant',
  minutes: '{n} min',
  seconds: '{n} s',
  failure: {
    'busy': 'occupé',
    'no-answer': 'sans réponse',
    'declined': 'refusé',
    'cancelled': 'annulé par l’appelant',
    'wrong-number': 'mauvais numéro',
    'not-connected': 'pas de connexion',
    'other': 'échec, code {code}'
  },
  future: 'Bitrix24 date cet appel dans le futur.',
  undated: 'Bitrix24 n’indique pas quand cet appel a eu lieu ; ceci est l’heure à laquelle il a été noté.',
  calls: {
    label: 'Appels',
    all: 'Appels : tous',
    none: 'Aucune tentative',
    several: 'Deux tentatives et plus',
    since: 'Pas appelés depuis…',
    sinceDay: 'Pas appelés depuis'
  },
  callable: 'Joignables maintenant',
  callableCount: 'Joignables maintenant : {n}',
  summary: '{callable} joignables maintenant · {notNow} pas encore · {unknown} inconnus',
  reading: 'Appels : {done} sur {total}',
  stop: 'Arrêter',
  incomplete: 'Tous les appels n’ont pas été lus : des participants peuvent manquer ici.',
  goOn: 'Continuer',
  nobody: 'Aucun participant ne correspond à ces filtres.',
  hours: {
    title: 'Heures d’appel',
    about: 'Quand les clients peuvent être appelés, selon leur propre heure. Ces heures valent pour tous.',
    everywhere: 'Partout',
    add: 'Ajouter un pays',
    remove: 'Retirer {country}',
    invalid: 'Les heures s’écrivent comme 9:00–20:00, dans une même journée.',
    readOnly: 'Seuls les administrateurs peuvent modifier les heures d’appel.',
    saved: 'Les heures d’appel sont enregistrées.'
  }
}

export default fr
