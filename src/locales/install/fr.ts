import type { InstallMessages } from './en'

const fr: InstallMessages = {
  title: 'Installer Listes d’appels',
  settingsTitle: 'Où apparaît l’application',
  back: 'Listes d’appels',
  checking: 'Vérification : ce Bitrix24 a-t-il tout ce qu’il faut à l’application ?…',
  about: 'Choisissez où les employés trouveront les listes d’appels. Vous pourrez le changer plus tard.',
  settingsAbout: 'L’application apparaît aux endroits cochés. Les changements valent pour tout le monde dans ce Bitrix24.',
  places: 'Endroits',
  shownAs: 'comme « {title} »',
  bound: 'ajoutée',
  install: 'Installer',
  save: 'Enregistrer',
  working: 'Ajout de l’application aux endroits choisis…',
  placed: 'L’application apparaît à {n} endroit. | L’application apparaît à {n} endroits. | L’application apparaît à {n} endroits.',
  nowhere: 'L’application n’apparaît nulle part. Elle s’ouvre toujours depuis la liste des applications.',
  failed: '{n} endroit n’a pas pu être modifié. | {n} endroits n’ont pas pu être modifiés. | {n} endroits n’ont pas pu être modifiés.',
  failedAbout: 'Tous les autres sont tels que vous les avez cochés.',
  retry: 'Réessayer',
  finishAnyway: 'Terminer sans eux',
  finished: 'L’application est installée. Bitrix24 l’ouvre maintenant.',
  obstacle: {
    'not-admin': 'Seul un administrateur peut choisir où l’application apparaît. Demandez à un administrateur de ce Bitrix24 d’ouvrir cette page.',
    permissions: 'L’application n’a pas reçu toutes les autorisations nécessaires. Il manque : {names}. Ouvrez l’application dans « Ressources pour les développeurs », cochez-les, enregistrez et rouvrez cette page.',
    'no-call-lists': 'Ce Bitrix24 n’a pas de listes d’appels : son REST ne les connaît pas. Elles font partie du CRM dans les plans commerciaux et dans les versions On-Premise récentes. Rien n’a été installé.'
  },
  optional: {
    title: 'Autorisations facultatives',
    entity: 'entity : les segments peuvent être enregistrés pour tous',
    im: 'im : les collègues sont prévenus d’une liste d’appels qui leur est confiée',
    telephony: 'telephony : la fin d’un appel est dite avec des mots',
    given: 'accordée',
    missing: 'non accordée ; tout le reste fonctionne sans elle'
  },
  again: 'Vérifier à nouveau',
  /** What the app is called in its places. */
  titles: { add: 'Ajouter à une liste d’appels', new: 'Nouvelle liste d’appels', lists: 'Listes d’appels', open: 'Ouvrir la liste d’appels' },
  /** The placements themselves. */
  placements: {
    LEFT_MENU: 'Menu de gauche',
    CRM_ANALYTICS_MENU: 'Analytique CRM, menu',
    CRM_CONTACT_LIST_MENU: 'Contacts, menu d’une ligne',
    CRM_CONTACT_LIST_TOOLBAR: 'Contacts, bouton au-dessus de la liste',
    CRM_CONTACT_DETAIL_TAB: 'Fiche du contact, onglet',
    CRM_COMPANY_LIST_MENU: 'Entreprises, menu d’une ligne',
    CRM_COMPANY_LIST_TOOLBAR: 'Entreprises, bouton au-dessus de la liste',
    CRM_COMPANY_DETAIL_TAB: 'Fiche d’entreprise, onglet',
    CRM_ACTIVITY_LIST_MENU: 'Activités, menu d’une ligne',
    REST_APP_URI: 'Liens vers une liste d’appels, dans les notifications'
  }
}

export default fr
