import type { ComposerMessages } from './en'

const fr: ComposerMessages = {
  title: 'Nouvelle liste',
  addTitle: 'Ajouter des participants',
  back: 'Listes d’appels',
  backToList: 'Revenir à la liste d’appels',
  kind: 'De quoi se compose la liste d’appels',
  contacts: 'Contacts',
  companies: 'Entreprises',
  from: {
    label: 'Ajouter des clients depuis',
    crm: 'CRM',
    deals: 'Transactions',
    callLists: 'Listes d’appels',
    file: 'Fichier ou coller'
  },
  switch: {
    contact: 'Passer aux contacts ?',
    company: 'Passer aux entreprises ?',
    about: 'Une liste d’appels contient soit des contacts, soit des entreprises. Le client sélectionné sera retiré ; le formulaire et le nom restent. | Une liste d’appels contient soit des contacts, soit des entreprises. Les {n} clients sélectionnés seront retirés ; le formulaire et le nom restent. | Une liste d’appels contient soit des contacts, soit des entreprises. Les {n} clients sélectionnés seront retirés ; le formulaire et le nom restent.',
    action: 'Changer',
    cancel: 'Annuler'
  },
  find: {
    label: 'Rechercher des clients',
    placeholder: 'Nom ou téléphone',
    responsible: 'Responsable',
    anyone: 'Tout responsable',
    me: '{name} (moi)',
    employee: 'Rechercher un employé',
    phone: 'Téléphone',
    phoneAny: 'Avec/sans téléphone',
    phoneWith: 'Avec téléphone',
    phoneWithout: 'Sans téléphone',
    clear: 'Effacer la recherche'
  },
  table: {
    label: 'Clients',
    name: 'Nom',
    company: 'Entreprise',
    phone: 'Téléphone',
    responsible: 'Responsable',
    noPhone: 'sans téléphone',
    morePhones: '(+{count})',
    onList: 'déjà sur la liste'
  },
  loading: 'Lecture des clients…',
  selectAllFound: 'Sélectionner les {n} trouvés',
  readingAll: 'Lus : {read} sur {total}',
  stop: 'Arrêter',
  stopped: 'Arrêté. Personne n’a été ajouté.',
  shown: 'Affichage : {shown} sur {total}',
  more: 'Afficher plus',
  empty: {
    title: 'Aucun résultat',
    about: 'Essayez une partie du nom, ou moins de critères à la fois.',
    phone: 'Un téléphone ne se trouve que par son numéro entier. Saisissez tous les chiffres, ou le nom.',
    nobody: { contact: 'Il n’y a pas de contacts ici', company: 'Il n’y a pas d’entreprises ici' },
    nobodyAbout: 'Ici apparaissent les clients que vous pouvez voir dans le CRM. Créez-en un là-bas, puis revenez.'
  },
  picked: {
    panel: 'La liste d’appels',
    count: 'Sélection : {n}',
    who: 'Voir qui',
    details: 'Détails',
    less: 'Moins'
  },
  who: {
    title: 'Clients sélectionnés',
    about: 'Décochez une case pour retirer quelqu’un.',
    find: 'Rechercher parmi eux',
    nobody: 'Personne parmi eux n’a ce nom ou ce numéro.',
    close: 'Terminé'
  },
  order: {
    label: 'Ordre d’appel',
    by: {
      picked: 'Ordre de choix',
      longest: 'Les moins récemment appelés d’abord',
      callable: 'Joignables maintenant d’abord',
      newest: 'Récents d’abord',
      name: 'Par nom',
      responsible: 'Par responsable',
      shuffled: 'Au hasard'
    },
    about: 'Bitrix24 ne garde cet ordre que jusqu’au premier résultat.',
    withoutCalls: 'Ce portail n’indique pas la date du dernier appel : l’ordre de sélection est conservé.',
    notReady: 'L’ordre d’appel n’est pas encore prêt.'
  },
  name: 'Nom',
  namePlaceholder: 'Liste d’appels #…',
  split: {
    option: 'Répartir sur plusieurs listes',
    suggest: 'Plus de {size} sur une liste ralentissent les appels : Bitrix24 réécrit toute la liste à chaque résultat.',
    do: 'Répartir sur {n}'
  },
  create: 'Créer la liste d’appels',
  pickFirst: 'Sélectionnez d’abord au moins un client.',
  userFirst: 'On ne sait pas encore qui vous êtes. Attendez la réponse de Bitrix24.',
  draft: {
    kept: 'Brouillon conservé dans ce navigateur',
    notKept: 'Ce navigateur ne conserve pas de brouillons : créez la liste d’appels avant de partir.',
    discard: 'Abandonner',
    restored: 'Brouillon de votre dernière visite',
    restoredAbout: 'Il contient {n} client. | Il contient {n} clients. | Il contient {n} clients.',
    added: 'Ajouté au brouillon de votre dernière visite',
    startAnew: 'Recommencer',
    discardTitle: 'Abandonner le brouillon ?',
    discardAbout: 'Votre sélection ({n} client), le formulaire et le nom seront oubliés. Rien ne change dans Bitrix24. | Votre sélection ({n} clients), le formulaire et le nom seront oubliés. Rien ne change dans Bitrix24. | Votre sélection ({n} clients), le formulaire et le nom seront oubliés. Rien ne change dans Bitrix24.',
    conflictTitle: 'Abandonner le brouillon de votre dernière visite ?',
    conflictAbout: 'Le brouillon est de l’autre type, et une liste d’appels contient soit des contacts, soit des entreprises. Il contient {n} client. | Le brouillon est de l’autre type, et une liste d’appels contient soit des contacts, soit des entreprises. Il contient {n} clients. | Le brouillon est de l’autre type, et une liste d’appels contient soit des contacts, soit des entreprises. Il contient {n} clients.',
    keep: 'Garder le brouillon',
    looking: 'Vérification : la liste d’appels a-t-elle été créée la dernière fois ?…',
    notMade: 'La liste d’appels n’a pas été créée la dernière fois. Le brouillon est tel que vous l’avez laissé ; vous pouvez la créer maintenant.'
  },
  created: {
    title: '« {name} » est créée',
    found: '« {name} » avait bien été créée',
    open: 'Ouvrir',
    draftKept: 'Elle est telle qu’elle a été envoyée. Ce que vous avez changé depuis est conservé dans un brouillon à part.',
    nameRefused: 'La liste d’appels existe, mais Bitrix24 n’a pas accepté son nom : {reason}',
    failedKept: 'Votre brouillon est conservé. Un nouvel essai vérifie d’abord si la liste d’appels existe déjà ; elle n’est donc créée qu’une fois.'
  },
  add: {
    action: 'Ajouter à la liste',
    onListAlready: 'Déjà sur la liste : {n}',
    returning: '{n} d’entre eux avait déjà été retiré de cette liste. Son statut repart de zéro et son résultat ne revient pas : {names} | {n} d’entre eux avaient déjà été retirés de cette liste. Leurs statuts repartent de zéro et leurs résultats ne reviennent pas : {names} | {n} d’entre eux avaient déjà été retirés de cette liste. Leurs statuts repartent de zéro et leurs résultats ne reviennent pas : {names}',
    done: '{n} participant ajouté à « {name} » | {n} participants ajoutés à « {name} » | {n} participants ajoutés à « {name} »',
    nobodyNew: 'Toute la sélection était déjà sur « {name} »',
    failedKept: 'Votre sélection est conservée.',
    otherType: 'Une liste d’appels de prospects, de transactions ou d’autres éléments peut être consultée ici, mais elle ne se modifie que dans Bitrix24 même.',
    deleted: 'Cette liste d’appels a été supprimée, on ne peut donc plus rien y ajouter.',
    unavailable: 'Cette liste d’appels a été supprimée ou est à une autre personne, on ne peut donc rien y ajouter.'
  }
}

export default fr
