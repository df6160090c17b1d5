import type { ListMessages } from './en'

const fr: ListMessages = {
  back: 'Listes d’appels',
  participants: '{n} participant | {n} participants | {n} participants',
  reading: 'Lecture des participants… {n}',
  names: 'Noms : {known} sur {total}',
  createdBy: 'par {name}, {date}',
  responsible: 'responsable : {name}',
  done: 'Terminée',
  user: 'utilisateur #{id}',
  add: 'Ajouter des participants',
  remove: 'Retirer de la liste',
  clear: 'Désélectionner',
  selected: 'Sélection : {n}',
  selectedHidden: 'dont {n} non affiché ici | dont {n} non affichés ici | dont {n} non affichés ici',
  more: 'Plus',
  takeOver: 'Reprendre…',
  rename: 'Renommer',
  refresh: 'Actualiser',
  check: 'Vérification',
  deleteList: 'Supprimer la liste',
  status: 'Statut',
  all: 'Tous {n}',
  count: '{n}',
  plus: '+{n}',
  table: 'Participants',
  search: 'Rechercher des participants',
  shown: 'Affichage : {n} sur {total}',
  incomplete: 'Tous les noms ne sont pas encore connus : il peut y avoir d’autres résultats.',
  sortLabel: 'trier par',
  sortOrder: 'ordre de la liste',
  column: { name: 'Nom', company: 'Entreprise', phone: 'Téléphone', status: 'Statut' },
  noCard: 'Bitrix24 n’a pas pu ouvrir la fiche ici. Cherchez le client dans le CRM.',
  call: 'Appeler le {phone}',
  actionsFor: 'Actions : {name}',
  morePhones: '{n} autre numéro | {n} autres numéros | {n} autres numéros',
  noPhone: 'sans téléphone',
  row: {
    contact: 'Contact #{id}',
    company: 'Entreprise #{id}',
    lead: 'Prospect #{id}',
    deal: 'Transaction #{id}',
    quote: 'Devis #{id}',
    invoice: 'Facture #{id}',
    unknown: 'Élément #{id}',
    deletedContact: 'Contact supprimé #{id}',
    deletedCompany: 'Entreprise supprimée #{id}'
  },
  readOnly: {
    type: 'Contenu de cette liste d’appels : {type}. Vous pouvez consulter ces listes ici ; elles se modifient dans Bitrix24 même.',
    deleted: 'Cette liste d’appels a été supprimée : son activité n’existe plus. Vous pouvez la consulter, mais pas la modifier.',
    unavailable: 'L’activité de cette liste d’appels ne vous est pas accessible : elle a été supprimée, ou une autre personne en est responsable. Vous pouvez consulter la liste, mais pas la modifier.'
  },
  start: {
    action: 'Lancer les appels',
    responsible: 'responsable : {name}, qui peut lancer les appels',
    notTold: 'C’est le responsable qui lance les appels ; Bitrix24 n’indique pas aux autres de qui il s’agit.',
    refused: 'Bitrix24 n’a pas pu ouvrir l’activité ici.',
    silent: 'Rien ne s’est ouvert ?',
    link: 'Ouvrir l’activité dans un nouvel onglet'
  },
  empty: {
    status: 'Personne n’a ce statut.',
    search: 'Personne n’a été trouvé. Essayez un autre mot ou une partie du numéro de téléphone.',
    showAll: 'Afficher tous les participants'
  },
  renaming: {
    title: 'Renommer la liste',
    name: 'Nom',
    empty: 'Une liste d’appels doit avoir un nom.',
    save: 'Enregistrer',
    cancel: 'Annuler',
    saved: 'La liste d’appels a son nouveau nom.'
  },
  removing: {
    title: 'Retirer {n} participant ? | Retirer {n} participants ? | Retirer {n} participants ?',
    lost: '{n} d’entre eux a déjà un résultat. | {n} d’entre eux ont déjà un résultat. | {n} d’entre eux ont déjà un résultat.',
    consequence: 'Les résultats et les liens vers les appels seront perdus. Si vous rajoutez un participant, son statut repart de zéro et son résultat ne revient pas.',
    confirm: 'Retirer',
    done: 'Retirés : {n}',
    undo: 'Annuler',
    undone: 'Remis à la fin de la liste : {n}',
    undoEnd: '« Annuler » remet à la fin de la liste : Bitrix24 ne garde pas la place dans l’ordre d’appel.',
    stuck: '{n} d’entre eux a été supprimé du CRM ; Bitrix24 le garde dans la liste. | {n} d’entre eux ont été supprimés du CRM ; Bitrix24 les garde dans la liste. | {n} d’entre eux ont été supprimés du CRM ; Bitrix24 les garde dans la liste.',
    allTitle: 'Une liste d’appels ne peut pas être vide',
    all: 'Vous retireriez tout le monde. Gardez au moins un participant ou supprimez la liste d’appels.'
  },
  called: {
    title: 'Cette liste est en cours d’appel',
    about: 'Un statut a changé ces dernières minutes. Quand une liste est modifiée, Bitrix24 réécrit tous les statuts : un résultat enregistré au même moment est perdu.',
    confirm: 'Enregistrer quand même'
  },
  lostResults: '{n} résultat qui était ici a disparu : {names}. De deux modifications simultanées, Bitrix24 n’en garde qu’une. | {n} résultats qui étaient ici ont disparu : {names}. De deux modifications simultanées, Bitrix24 n’en garde qu’une. | {n} résultats qui étaient ici ont disparu : {names}. De deux modifications simultanées, Bitrix24 n’en garde qu’une.',
  saved: {
    missingContact: 'Le contact {ids} n’existe plus et a été écarté. | Les contacts {ids} n’existent plus et ont été écartés. | Les contacts {ids} n’existent plus et ont été écartés.',
    missingCompany: 'L’entreprise {ids} n’existe plus et a été écartée. | Les entreprises {ids} n’existent plus et ont été écartées. | Les entreprises {ids} n’existent plus et ont été écartées.',
    others: 'Entre-temps, une autre personne a modifié cette liste ; les deux modifications sont conservées : {changes}.',
    othersAdded: 'ajoutés : {n}',
    othersRemoved: 'retirés : {n}',
    othersForm: 'formulaire modifié'
  },
  was: '{name} (avant : {status})'
}

export default fr
