/** A call list that is open. */
const en = {
  back: 'Call lists',
  participants: '{n} participant | {n} participants',
  reading: 'Reading participants… {n}',
  names: 'Names {known} of {total}',
  createdBy: 'by {name}, {date}',
  responsible: 'responsible {name}',
  done: 'Done',
  user: 'user #{id}',
  add: 'Add participants',
  remove: 'Remove from list',
  clear: 'Clear',
  selected: '{n} selected',
  selectedHidden: '{n} of them not shown here | {n} of them not shown here',
  more: 'More',
  takeOver: 'Take over…',
  rename: 'Rename',
  refresh: 'Refresh',
  check: 'Check',
  deleteList: 'Delete call list',
  status: 'Status',
  all: 'All {n}',
  count: '{n}',
  plus: '+{n}',
  table: 'Participants',
  search: 'Search participants',
  shown: '{n} of {total} shown',
  incomplete: 'Not all names are known yet: more may be found.',
  sortLabel: 'sorted by',
  sortOrder: 'list order',
  column: { name: 'Name', company: 'Company', phone: 'Phone', status: 'Status' },
  noCard: 'Bitrix24 could not open the card here. Look for the client in the CRM.',
  call: 'Call {phone}',
  actionsFor: 'Actions for {name}',
  morePhones: '{n} more phone number | {n} more phone numbers',
  noPhone: 'no phone',
  row: {
    contact: 'Contact #{id}',
    company: 'Company #{id}',
    lead: 'Lead #{id}',
    deal: 'Deal #{id}',
    quote: 'Estimate #{id}',
    invoice: 'Invoice #{id}',
    unknown: 'Item #{id}',
    deletedContact: 'Deleted contact #{id}',
    deletedCompany: 'Deleted company #{id}'
  },
  readOnly: {
    type: 'This call list was made of {type}. Such lists can be looked at here; they are changed in Bitrix24 itself.',
    deleted: 'This call list has been deleted: its activity is gone. It can be looked at, not changed.',
    unavailable: 'The activity of this call list is not available to you: it was deleted, or somebody else is responsible for it. The list can be looked at, not changed.'
  },
  start: {
    action: 'Start calling',
    responsible: 'responsible {name}, who can start calling',
    notTold: 'Calling is started by the user responsible for it; Bitrix24 does not tell others who that is.',
    refused: 'Bitrix24 could not open the activity here.',
    silent: 'Has nothing opened?',
    link: 'Open the activity in a new tab'
  },
  empty: {
    status: 'Nobody has this status.',
    search: 'Nobody is found. Try another word, or a part of a phone number.',
    showAll: 'Show all participants'
  },
  renaming: {
    title: 'Rename call list',
    name: 'Name',
    empty: 'A call list needs a name.',
    save: 'Save',
    cancel: 'Cancel',
    saved: 'The call list has its new name.'
  },
  removing: {
    title: 'Remove {n} participant? | Remove {n} participants?',
    lost: '{n} of them has a result already. | {n} of them have a result already.',
    consequence: 'The results and the links to the calls are lost. Adding a participant back starts their status over and does not bring them back.',
    confirm: 'Remove',
    done: '{n} removed',
    undo: 'Undo',
    undone: '{n} added back, at the end of the list',
    undoEnd: 'Undo adds at the end of the list: Bitrix24 does not keep the place in the calling order.',
    stuck: '{n} of these was deleted in the CRM; Bitrix24 keeps it on the list. | {n} of these were deleted in the CRM; Bitrix24 keeps them on the list.',
    allTitle: 'A call list cannot be empty',
    all: 'This would remove everybody. Keep at least one participant, or delete the call list.'
  },
  called: {
    title: 'This list is being called right now',
    about: 'A status has changed within the last minutes. Bitrix24 writes all statuses back when a list is changed, so a result that is saved at the same moment is lost.',
    confirm: 'Save anyway'
  },
  lostResults: '{n} result that was here is gone: {names}. Of two changes at the same moment Bitrix24 keeps only one. | {n} results that were here are gone: {names}. Of two changes at the same moment Bitrix24 keeps only one.',
  saved: {
    missingContact: 'Contact {ids} no longer exists and was left out. | Contacts {ids} no longer exist and were left out.',
    missingCompany: 'Company {ids} no longer exists and was left out. | Companies {ids} no longer exist and were left out.',
    others: 'Somebody else changed this list meanwhile; both changes are kept: {changes}.',
    othersAdded: '{n} added',
    othersRemoved: '{n} removed',
    othersForm: 'the form changed'
  },
  was: '{name} (was: {status})'
}

export type ListMessages = typeof en

export default en
