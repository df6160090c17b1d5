import type { Messages } from './en'

const fr: Messages = {
  outside: {
    title: 'Listes d’appels pour Bitrix24',
    about: 'Composez des listes d’appels à partir de contacts et d’entreprises, voyez qui a été joint, corrigez et supprimez des listes.',
    open: 'Ouvrez l’application depuis le menu CRM de Bitrix24.',
    noAnswer: 'Bitrix24 n’a pas répondu. Rien n’a été modifié. Réessayez ou rechargez la page dans Bitrix24.',
    retry: 'Réessayer',
    builders: 'Vous développez ? Cette commande lance votre propre portail, sans compte Bitrix24 :',
    install: 'Cette page installe l’application. Chargez-la dans Bitrix24 comme application locale, et Bitrix24 ouvrira cette page de lui-même.'
  },
  /** What went wrong, by the kind of the error: what happened and what to do. */
  problem: {
    retry: 'Réessayer',
    details: 'Réponse de Bitrix24 : {text}',
    /** What was kept, put before the sentence of the kind. */
    keptShown: 'L’écran montre ce qui a été lu en dernier.',
    keptUnchanged: 'Rien n’a été modifié dans Bitrix24.',
    keptUnknown: 'Il n’est pas certain que Bitrix24 ait enregistré l’action. Vérifiez avant de réessayer.',
    kind: {
      'no-answer': 'Bitrix24 n’a pas répondu. Vérifiez la connexion, puis réessayez.',
      'portal-failed': 'Une erreur s’est produite dans Bitrix24. Réessayez dans une minute.',
      'unexpected-answer': 'L’application ne comprend pas la réponse de Bitrix24. Réessayez ; si cela persiste, prévenez votre administrateur.',
      'session-lost': 'Votre session Bitrix24 est terminée. Rechargez la page dans Bitrix24 pour continuer.',
      cancelled: 'L’action a été arrêtée avant la fin. Relancez-la.',
      offline: 'Il n’y a pas de connexion, rien n’a donc été envoyé. Réessayez une fois en ligne.',
      'not-sent': 'Rien n’a été envoyé, car l’étape précédente a échoué. Réessayez.',
      'would-be-empty': 'Une liste d’appels ne peut pas rester sans participants. Gardez-en au moins un ou supprimez la liste.',
      'too-many-requests': 'Bitrix24 reçoit trop de requêtes en ce moment. Réessayez dans quelques secondes.',
      'operating-limit': 'Bitrix24 n’accepte plus ce type de requêtes pour l’instant. Réessayez dans dix minutes.',
      'access-denied': 'Bitrix24 ne vous autorise pas à faire cela. Demandez ce droit à un administrateur, ou demandez-lui de le faire pour vous.',
      'scope-missing': 'L’application a été installée sans une autorisation nécessaire. Demandez à un administrateur de la réinstaller avec toutes les autorisations.',
      'method-missing': 'Ce Bitrix24 n’a pas ce qu’il faut pour cela. Demandez à un administrateur si les listes d’appels font partie de votre plan tarifaire.',
      'plan-missing': 'Dans Bitrix24, les applications ne fonctionnent qu’avec les plans commerciaux. Adressez-vous à un administrateur.',
      'app-closed': 'Un administrateur ne vous a pas ouvert cette application. Demandez l’accès.',
      'portal-closed': 'Ce Bitrix24 est fermé pour le moment. Réessayez plus tard.',
      'rest-blocked': 'Bitrix24 a bloqué les applications en raison d’une surcharge. Demandez à un administrateur de contacter l’assistance Bitrix24.',
      'https-required': 'Bitrix24 n’accepte les applications qu’en https. Ouvrez Bitrix24 par son adresse https.',
      'list-not-found': 'Cette liste d’appels n’existe pas ou vous ne pouvez pas la voir. Revenez aux listes d’appels et vérifiez si elle y est encore.',
      'participants-hidden': 'Vous ne pouvez pas voir les participants de cette liste d’appels. Demandez à un administrateur le droit de lecture.',
      'nobody-readable': 'Toutes les personnes de cette liste d’appels ont été supprimées du CRM ou vous sont masquées, et une telle liste ne peut pas être modifiée. Adressez-vous à un administrateur ou créez une nouvelle liste d’appels.',
      'participants-unknown': 'Certains clients n’existent plus ou ne sont pas du type de la liste. Rechargez la liste, écartez-les et réessayez.',
      'participants-denied': 'Vous ne pouvez pas voir ces clients, il est donc impossible de les appeler. Choisissez-en d’autres ou adressez-vous à un administrateur.',
      'participants-missing': 'Aucun client n’a été indiqué. Choisissez-en au moins un.',
      'entity-type': 'Une liste d’appels se compose soit de contacts, soit d’entreprises. Choisissez l’un des deux.',
      'type-mismatch': 'La liste contient des clients de l’autre type. Choisissez des clients du même type que la liste.',
      'form-unknown': 'Ce formulaire CRM n’existe pas. Choisissez-en un autre, ou aucun.',
      'status-unknown': 'Ce statut n’existe plus. Rechargez pour voir les statuts actuels.',
      arguments: 'Bitrix24 n’a pas accepté ce qui a été envoyé. Rechargez et réessayez.',
      'activity-not-found': 'L’activité de cette liste d’appels n’existe plus ou ne vous est pas accessible : quelqu’un l’a peut-être supprimée. Rechargez les listes d’appels pour vérifier.',
      'placement-missing': 'Cet emplacement n’existe pas dans ce Bitrix24. Décochez-le ou réessayez après une mise à jour.',
      refused: 'Bitrix24 a refusé : « {text} »'
    }
  },
  table: {
    selectAll: 'Tout sélectionner',
    select: 'Sélectionner {name}'
  },
  client: {
    unnamed: { contact: 'Contact #{id}', company: 'Entreprise #{id}' },
    gone: { contact: 'Contact #{id}, inaccessible', company: 'Entreprise #{id}, inaccessible' }
  },
  visibility: {
    partial: 'Vos droits ne vous permettent pas de voir certains participants.',
    unknown: 'Il se peut que vos droits ne vous permettent pas de voir certains participants.',
    everybody: 'Vous ne pouvez voir aucun participant de cette liste d’appels. Demandez à un administrateur le droit de lecture.'
  },
  /** The CRM form of a call list. */
  form: {
    label: 'Formulaire CRM',
    none: 'aucun',
    saving: 'Enregistrement…',
    numbered: 'Formulaire #{id}',
    inactive: '{name} (inactif)',
    byNumber: 'Bitrix24 n’indique pas ses formulaires ici. Saisissez le numéro d’un formulaire ou laissez le champ vide.',
    notANumber: 'Saisissez le numéro d’un formulaire, ou rien.',
    namesFailed: 'Impossible de lire les noms des formulaires.',
    attached: 'Le formulaire CRM est joint.',
    detached: 'Le formulaire CRM est retiré.'
  },
  lists: {
    title: 'Listes d’appels',
    new: 'Nouvelle liste',
    unnamed: 'Liste d’appels #{id}',
    search: 'Rechercher des listes',
    searchHint: 'Nom ou numéro',
    clearSearch: 'Effacer la recherche',
    owner: 'À qui sont les listes',
    mine: 'À moi',
    all: 'Tout',
    clients: 'Clients',
    clientsFilter: { all: 'Tous les clients', contact: 'Contacts', company: 'Entreprises', other: 'Autres clients' },
    state: 'État',
    stateFilter: { alive: 'Ouvertes et terminées', open: 'Ouvertes', done: 'Terminées', putAway: 'Mises de côté', deleted: 'Supprimées', unavailable: 'Inaccessibles pour vous' },
    refresh: 'Actualiser, lu {ago}',
    justNow: 'à l’instant',
    reading: 'Lecture des listes d’appels…',
    column: { name: 'Nom', progress: 'Avancement', responsible: 'Responsable', created: 'Créée', state: 'État' },
    open: 'Ouverte',
    done: 'Terminée',
    deleted: 'Supprimée',
    unavailable: 'Inaccessible',
    type: {
      contact: 'contacts',
      company: 'entreprises',
      lead: 'prospects',
      deal: 'transactions',
      quote: 'devis',
      invoice: 'factures',
      unknown: 'autres clients'
    },
    participants: '{n} participant | {n} participants | {n} participants',
    formNumber: 'formulaire #{id}',
    viewOnly: 'lecture seule',
    someHidden: 'certains vous sont masqués',
    whyViewOnly: 'Les listes d’appels de prospects, de transactions, etc. ont été créées dans Bitrix24 même. Vous pouvez les consulter ici, mais pas les modifier : Bitrix24 ne laisse les applications modifier que les listes de contacts et d’entreprises.',
    whyDeleted: 'Les activités de ces listes d’appels sont supprimées, et les listes avec elles : Bitrix24 ne garde que ce qu’il en reste.',
    whyUnavailable: 'Bitrix24 vous montre les activités dont vous êtes responsable. Ces listes d’appels sont à une autre personne, ou supprimées.',
    shown: '{n} liste d’appels affichée | {n} listes d’appels affichées | {n} listes d’appels affichées',
    bar: {
      sentence: '{n} participant : {counts} | {n} participants : {counts} | {n} participants : {counts}',
      count: '{count} {name}',
      nobody: 'Aucun participant visible pour vous',
      reading: 'Lecture de l’avancement…',
      failed: 'Lecture impossible',
      byCode: 'Ce Bitrix24 n’a pas de statuts d’appel, l’avancement est donc indiqué par leurs codes.'
    },
    selected: 'Sélection : {n}',
    hidden: 'dont {n} non affichées',
    selection: 'Listes sélectionnées',
    callAgain: 'Rappeler…',
    putAway: 'Mettre de côté',
    takeOut: 'Ressortir',
    putAwayDone: '{n} liste d’appels mise de côté | {n} listes d’appels mises de côté | {n} listes d’appels mises de côté',
    delete: 'Supprimer…',
    clear: 'Désélectionner',
    none: 'Pas encore de listes',
    noneAbout: 'Réunissez des contacts ou des entreprises, appelez-les l’un après l’autre et suivez ici votre avancement.',
    noMatch: 'Aucune liste d’appels ne correspond',
    noMatchAbout: 'Essayez un autre nom ou affichez toutes les listes ouvertes et terminées.',
    clearFilters: 'Effacer les filtres',
    noDate: 'date inconnue',
    export: 'Exporter',
    menu: { report: 'Rapport', statuses: 'Statuts', stopList: 'Liste d’exclusion' },
    settings: 'Où apparaît l’application'
  },
  deletion: {
    questionOne: 'Supprimer la liste ?',
    question: 'Supprimer {n} liste d’appels ? | Supprimer {n} listes d’appels ? | Supprimer {n} listes d’appels ?',
    what: 'La liste d’appels et son activité sont supprimées dans Bitrix24 pour tout le monde. Les clients restent. | Les listes d’appels et leurs activités sont supprimées dans Bitrix24 pour tout le monde. Les clients restent. | Les listes d’appels et leurs activités sont supprimées dans Bitrix24 pour tout le monde. Les clients restent.',
    reading: 'Lecture des participants de la liste…',
    activity: 'activité « {name} »',
    noActivity: 'son activité n’existe déjà plus',
    reached: 'déjà joints : {n}',
    final: '« Annuler » ne peut pas recréer les listes de prospects, de transactions, etc.',
    cancel: 'Annuler',
    delete: 'Supprimer',
    done: '{n} liste d’appels supprimée | {n} listes d’appels supprimées | {n} listes d’appels supprimées',
    undo: 'Annuler',
    undoing: 'Nouvelle création de la liste d’appels… | Nouvelle création de {n} listes d’appels… | Nouvelle création de {n} listes d’appels…',
    undone: 'La liste d’appels est de retour | {n} listes d’appels sont de retour | {n} listes d’appels sont de retour',
    startedOver: 'Les statuts repartent de zéro.',
    hidden: '« Annuler » ne fait pas revenir les participants que vous ne voyez pas.',
    nameRefused: 'Bitrix24 n’a pas rendu à « {name} » son ancien nom.',
    openList: 'Ouvrir {name}',
    undoFailed: 'Impossible de recréer la liste d’appels | Impossible de recréer {n} listes d’appels | Impossible de recréer {n} listes d’appels',
    retry: 'Réessayer',
    refused: 'Bitrix24 n’a pas supprimé cette liste d’appels | Bitrix24 n’a pas supprimé {n} listes d’appels | Bitrix24 n’a pas supprimé {n} listes d’appels',
    refusedRow: 'Non supprimée : {reason}',
    partly: 'Certaines de ses activités sont supprimées, d’autres sont encore là.',
    dismiss: 'Fermer'
  },
  created: {
    missing: '{n} client n’existe plus et a été écarté : {names} | {n} clients n’existent plus et ont été écartés : {names} | {n} clients n’existent plus et ont été écartés : {names}',
    duplicates: 'Une autre liste d’appels avec les mêmes clients a été créée au même moment ({ids}), peut-être à cause d’une coupure de connexion. Si personne n’en a besoin, supprimez-la ou demandez-le à un administrateur.'
  },
  connection: {
    offline: 'Vous êtes hors ligne. Ce qui est à l’écran reste ; la lecture reprendra au retour de la connexion.',
    operatingLimit: 'Bitrix24 n’accepte plus de requêtes pour l’instant. La lecture reprendra à {time}.',
    tooManyRequests: 'Bitrix24 reçoit beaucoup de requêtes. La lecture reprendra dans un instant.',
    retrying: 'Bitrix24 n’a pas répondu. Nouvel essai…'
  },
  placement: {
    notice: {
      'nothing-told': 'Bitrix24 n’a pas indiqué pour quoi l’application a été ouverte ; voici donc toutes les listes d’appels.',
      unreadable: 'Ce que Bitrix24 a indiqué sur l’emplacement d’ouverture de l’application est incompréhensible ; voici donc toutes les listes d’appels.',
      'not-an-id': 'Bitrix24 a ouvert l’application pour « {about} », qui n’est pas un numéro de fiche ; voici donc toutes les listes d’appels.',
      'unknown-placement': 'Cette version de l’application ne connaît pas l’emplacement où elle a été ouverte ({about}) ; voici donc toutes les listes d’appels.',
      'contact-gone': 'Le contact #{about} a été supprimé, ou vous ne pouvez pas le voir ; voici donc toutes les listes d’appels.',
      'company-gone': 'L’entreprise #{about} a été supprimée, ou vous ne pouvez pas la voir ; voici donc toutes les listes d’appels.',
      'activity-gone': 'L’activité #{about} a été supprimée, ou vous ne pouvez pas la voir ; voici donc toutes les listes d’appels.',
      'not-a-call-list': 'L’activité #{about} n’est pas une liste d’appels ; voici donc toutes les listes d’appels.'
    },
    opening: 'Recherche de la liste d’appels de cette activité…'
  },
  broken: {
    title: 'Impossible d’afficher cet écran',
    about: 'Ce qui est stocké dans Bitrix24 est inchangé. Rechargez pour reprendre là.',
    reload: 'Recharger',
    texts: 'Certains textes n’ont pas pu être chargés et sont donc en anglais. Rechargez pour réessayer.'
  }
}

export default fr
