import type { CheckMessages } from './en'

const fr: CheckMessages = {
  title: 'Vérification',
  show: 'Afficher',
  leaveOut: 'Écarter',
  kind: {
    withoutPhone: '{n} sans téléphone',
    undialable: '{n} avec un numéro impossible à composer',
    sharing: '{n} au même téléphone',
    otherList: '{n} sur une autre liste d’appels ouverte',
    stopCalling: 'Ne veulent pas être appelés : {n}',
    stopList: '{n} sur la liste d’exclusion',
    called: 'Appels {period} : {n}',
    gone: 'Plus accessibles : {n}'
  },
  period: 'du dernier jour | des {n} derniers jours | des {n} derniers jours',
  reason: {
    withoutPhone: 'Sans téléphone',
    undialable: 'Numéro impossible à composer',
    sharing: 'Téléphone en commun',
    otherList: 'Sur une autre liste d’appels ouverte',
    stopCalling: 'Ne veut pas être appelé',
    stopList: 'Sur la liste d’exclusion',
    called: 'Appelé récemment',
    gone: 'Plus accessible'
  },
  number: {
    'no-digits': 'Pas un numéro',
    'formula': 'Une formule, pas un numéro',
    'scientific': 'Le tableur a perdu les derniers chiffres',
    'too-short': 'Trop court pour un téléphone',
    'too-long': 'Trop long pour un téléphone',
    'unknown-country': 'On ne sait pas de quel pays',
    'invalid': 'Ce numéro n’existe pas dans le pays'
  },
  looked: 'listes d’appels parcourues : {n} sur {m}',
  stop: 'Arrêter',
  goOn: 'Continuer',
  stopped: 'Arrêté : la vérification n’est pas complète.',
  failed: 'Vérification incomplète : {n} liste d’appels n’a pas pu être lue. | Vérification incomplète : {n} listes d’appels n’ont pas pu être lues. | Vérification incomplète : {n} listes d’appels n’ont pas pu être lues.',
  untold: 'Seuls les administrateurs voient si {n} autre liste d’appels est ouverte. | Seuls les administrateurs voient si {n} autres listes d’appels sont ouvertes. | Seuls les administrateurs voient si {n} autres listes d’appels sont ouvertes.',
  notLooked: 'Non vérifié : {what}. {reason}',
  reading: 'Lecture de {n} d’entre eux…',
  readFailed: 'Impossible de lire une partie de la sélection.',
  daysBack: 'Jours d’appels à regarder',
  about: 'Sélectionnez qui écarter.',
  sharingAbout: 'Le même numéro serait appelé plusieurs fois.',
  firstStays: 'Le premier de chaque numéro reste.',
  leftOut: 'Écartés : {n}',
  undo: 'Annuler',
  close: 'Terminé',
  download: 'Télécharger les clients écartés',
  downloadAbout: '{n} client écarté de « {name} » : pourquoi, quand et par qui. | {n} clients écartés de « {name} » : pourquoi, quand et par qui. | {n} clients écartés de « {name} » : pourquoi, quand et par qui.',
  downloadFailed: 'Le fichier n’a pas pu être écrit.',
  fileName: 'Écartés de',
  column: {
    name: 'Nom',
    phone: 'Téléphone',
    why: 'Raison',
    details: 'Détails',
    by: 'Écarté par',
    at: 'Écarté le'
  }
}

export default fr
