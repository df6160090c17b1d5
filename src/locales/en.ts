/**
 * English, and the schema of every other language: what stands here has to stand there, the compiler checks it.
 * Plural forms are separated by `|`, in the order of the language's own plural categories (see plural.ts).
 */
const en = {
  app: {
    name: 'Call lists',
    opening: 'Opening call lists…'
  },
  outside: {
    title: 'Call lists for Bitrix24',
    about: 'Put together call lists from contacts and companies, see who has been reached, correct and delete lists.',
    open: 'Open it from the CRM menu in Bitrix24.',
    noAnswer: 'Bitrix24 did not answer. Nothing was changed. Try again, or reload the page in Bitrix24.',
    retry: 'Try again',
    builders: 'Building it? This starts a portal of your own, without a Bitrix24 account:'
  },
  /** What went wrong, by the kind of the error: what happened and what to do. */
  problem: {
    retry: 'Try again',
    details: 'What Bitrix24 said: {text}',
    /** What was kept, put before the sentence of the kind. */
    keptShown: 'What is on the screen is as it was read last.',
    keptUnchanged: 'Nothing was changed in Bitrix24.',
    keptUnknown: 'It is not certain whether Bitrix24 saved this. Look before you try again.',
    kind: {
      'no-answer': 'Bitrix24 did not answer. Check the connection, then try again.',
      'portal-failed': 'Bitrix24 ran into an error of its own. Try again in a minute.',
      'unexpected-answer': 'Bitrix24 answered something this app does not understand. Try again; if it stays, tell your administrator.',
      'session-lost': 'Your session with Bitrix24 has ended. Reload the page in Bitrix24 to go on.',
      cancelled: 'This was stopped before it was finished. Start it again.',
      offline: 'There is no connection, so nothing was sent. Try again when you are online.',
      'not-sent': 'This was not sent, because what came before it failed. Try again.',
      'would-be-empty': 'A call list cannot be left without participants. Keep at least one, or delete the call list.',
      'too-many-requests': 'Bitrix24 gets too many requests at the moment. Try again in a few seconds.',
      'operating-limit': 'Bitrix24 has had enough of these requests for now. Try again in ten minutes.',
      'access-denied': 'Bitrix24 does not let you do this. Ask an administrator for the right, or to do it for you.',
      'scope-missing': 'The app was installed without a permission it needs. Ask an administrator to install it again with all permissions.',
      'method-missing': 'This Bitrix24 does not have what is needed for this. Ask an administrator whether call lists are part of your plan.',
      'plan-missing': 'Apps work in Bitrix24 on commercial plans only. Ask an administrator.',
      'app-closed': 'An administrator has not opened this app to you. Ask for access.',
      'portal-closed': 'This Bitrix24 is closed at the moment. Try again later.',
      'rest-blocked': 'Bitrix24 has blocked apps because of overload. Ask an administrator to turn to Bitrix24 support.',
      'https-required': 'Bitrix24 accepts apps over https only. Open Bitrix24 by its https address.',
      'list-not-found': 'There is no such call list, or you may not see it. Go back to the call lists and look whether it is still there.',
      'participants-hidden': 'You may not see the participants of this call list. Ask an administrator for the right to read them.',
      'participants-unknown': 'Some of the clients no longer exist, or are not of the list\'s type. Reload the list, leave them out and try again.',
      'participants-denied': 'You may not see these clients, so they cannot be called. Choose others, or ask an administrator.',
      'participants-missing': 'No clients were named. Choose at least one.',
      'entity-type': 'Call lists are made of contacts or companies only. Choose one of the two.',
      'type-mismatch': 'The list holds clients of the other type. Choose clients of the list\'s own type.',
      'form-unknown': 'There is no such CRM form. Choose another one, or none.',
      'status-unknown': 'There is no such status any more. Reload to see the statuses there are.',
      arguments: 'Bitrix24 did not accept what was sent. Reload and try again.',
      'activity-not-found': 'The activity of this call list is gone or not available to you: somebody may have deleted it. Reload the call lists to see.',
      refused: 'Bitrix24 refused: “{text}”'
    }
  },
  table: {
    selectAll: 'Select all',
    select: 'Select {name}'
  },
  /** A call list. */
  list: {
    back: 'Call lists',
    participants: '{n} participant | {n} participants',
    participantsShown: '{n} participant shown. | {n} participants shown.',
    reading: 'Reading participants… {n}',
    names: 'Names {known} of {total}',
    type: {
      contact: 'contacts',
      company: 'companies',
      lead: 'leads',
      deal: 'deals',
      quote: 'quotes',
      invoice: 'invoices',
      unknown: 'other elements of the CRM'
    },
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
    rename: 'Rename',
    refresh: 'Refresh',
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
    openCard: 'Open the card of {name}',
    noCard: 'Bitrix24 could not open the card here. Look for the client in the CRM.',
    call: 'Call {phone}',
    morePhones: '{n} more phone number | {n} more phone numbers',
    noPhone: 'no phone',
    row: {
      contact: 'Contact #{id}',
      company: 'Company #{id}',
      lead: 'Lead #{id}',
      deal: 'Deal #{id}',
      quote: 'Quote #{id}',
      invoice: 'Invoice #{id}',
      unknown: 'Element #{id}',
      deletedContact: 'Deleted contact #{id}',
      deletedCompany: 'Deleted company #{id}'
    },
    hidden: {
      partial: 'Some participants are hidden from you by your rights.',
      unknown: 'Some may be hidden from you by your rights.',
      everybody: 'You may not see any participant of this call list. Ask an administrator for the right to read them.'
    },
    readOnly: {
      type: 'This call list was made of {type}. Such lists can be looked at here; they are changed in Bitrix24 itself.',
      deleted: 'This call list has been deleted: its activity is gone. It can be looked at, not changed.',
      unavailable: 'The activity of this call list is not available to you: it was deleted, or somebody else is responsible for it. The list can be looked at, not changed.'
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
      consequence: 'The results and the links to the calls are lost. Adding a participant back starts his status over and does not bring them back.',
      confirm: 'Remove',
      done: '{n} removed',
      undo: 'Undo',
      undone: '{n} added back, at the end of the list',
      allTitle: 'A call list cannot be empty',
      all: 'This would remove everybody. Keep at least one participant, or delete the call list.'
    },
    saved: {
      missingContact: 'Contact {ids} no longer exists and was left out. | Contacts {ids} no longer exist and were left out.',
      missingCompany: 'Company {ids} no longer exists and was left out. | Companies {ids} no longer exist and were left out.',
      others: 'Somebody else changed this list meanwhile; both changes are kept: {changes}.',
      othersAdded: '{n} added',
      othersRemoved: '{n} removed',
      othersForm: 'the form changed'
    }
  },
  /** The CRM form of a call list. */
  form: {
    label: 'CRM form',
    none: 'none',
    numbered: 'Form #{id}',
    inactive: '{name} (inactive)',
    byNumber: 'Bitrix24 does not tell its forms here. Type the number of one, or leave it empty.',
    notANumber: 'Type the number of a form, or nothing.',
    namesFailed: 'The names of the forms could not be read.',
    attached: 'The CRM form is attached.',
    detached: 'The CRM form is detached.'
  },
  lists: {
    title: 'Call lists',
    new: 'New call list',
    unnamed: 'Call list #{id}',
    search: 'Search call lists',
    searchHint: 'Name or number',
    clearSearch: 'Clear the search',
    owner: 'Whose call lists',
    mine: 'Mine',
    all: 'All',
    clients: 'Clients',
    clientsFilter: { all: 'All clients', contact: 'Contacts', company: 'Companies', other: 'Other clients' },
    state: 'State',
    stateFilter: { alive: 'Open and done', open: 'Open', done: 'Done', deleted: 'Deleted', unavailable: 'Not available to you' },
    refresh: 'Refresh, read {ago}',
    justNow: 'just now',
    reading: 'Reading call lists…',
    column: { name: 'Name', progress: 'Progress', responsible: 'Responsible', created: 'Created', state: 'State' },
    open: 'Open',
    done: 'Done',
    deleted: 'Deleted',
    unavailable: 'Not available',
    type: {
      contact: 'contacts',
      company: 'companies',
      lead: 'leads',
      deal: 'deals',
      quote: 'estimates',
      invoice: 'invoices',
      unknown: 'other clients'
    },
    participants: '{n} participant | {n} participants',
    formNumber: 'form #{id}',
    viewOnly: 'view only',
    whyViewOnly: 'Call lists of leads, deals and so on were made in Bitrix24 itself. They can be looked at here, not edited: Bitrix24 lets apps edit lists of contacts and companies only.',
    whyDeleted: 'The activities of these call lists are deleted, and so are the lists: Bitrix24 only keeps what is left of them.',
    whyUnavailable: 'Bitrix24 shows you the activities you are responsible for. These call lists are somebody else\'s, or deleted.',
    createdBy: '{date}, {name}',
    shown: '{n} call list shown | {n} call lists shown',
    bar: {
      sentence: '{n} participant: {counts} | {n} participants: {counts}',
      count: '{count} {name}',
      nobody: 'No participants',
      reading: 'Reading the progress…',
      failed: 'Could not be read',
      byCode: 'This Bitrix24 has no call statuses, so the progress is shown by their codes.'
    },
    selected: '{n} selected',
    hidden: '{n} of them not shown',
    selection: 'Selected call lists',
    delete: 'Delete…',
    clear: 'Clear',
    none: 'No call lists yet',
    noneAbout: 'Put contacts or companies together, call them one after the other, and see here how far you are.',
    noMatch: 'No call list matches',
    noMatchAbout: 'Try another name, or show all lists that are open or done.',
    clearFilters: 'Clear filters'
  },
  deletion: {
    questionOne: 'Delete call list?',
    question: 'Delete {n} call list? | Delete {n} call lists?',
    what: 'The call list and its activity are deleted in Bitrix24 for everyone. Clients stay. | The call lists and their activities are deleted in Bitrix24 for everyone. Clients stay.',
    reading: 'Reading who is on the list…',
    activity: 'activity “{name}”',
    noActivity: 'its activity is gone already',
    reached: '{n} already reached',
    final: 'Lists of leads, deals and so on can\'t be made again by Undo.',
    cancel: 'Cancel',
    delete: 'Delete',
    done: '{n} call list deleted | {n} call lists deleted',
    undo: 'Undo',
    undoing: 'Making the call list again… | Making {n} call lists again…',
    undone: 'The call list is back | {n} call lists are back',
    startedOver: 'Statuses started over.',
    missing: '{n} client no longer exists and was left out. | {n} clients no longer exist and were left out.',
    nameRefused: 'Bitrix24 did not give “{name}” its old name back.',
    openList: 'Open {name}',
    undoFailed: 'The call list could not be made again | {n} call lists could not be made again',
    retry: 'Try again',
    refused: 'Bitrix24 did not delete this call list | Bitrix24 did not delete {n} call lists',
    refusedRow: 'Not deleted: {reason}',
    dismiss: 'Dismiss'
  },
  connection: {
    offline: 'You are offline. What is on the screen stays; reading goes on when the connection is back.',
    operatingLimit: 'Bitrix24 has had enough requests for now. Reading goes on at {time}.',
    tooManyRequests: 'Bitrix24 gets many requests. Reading goes on in a moment.',
    retrying: 'Bitrix24 did not answer. Trying again…'
  },
  composer: {
    title: 'New call list',
    addTitle: 'Add participants',
    back: 'Call lists',
    backToList: 'Back to the call list',
    kind: 'What the call list is made of',
    contacts: 'Contacts',
    companies: 'Companies',
    switch: {
      contact: 'Switch to contacts?',
      company: 'Switch to companies?',
      about: 'A call list holds contacts or companies, never both. The client you selected will be taken out; the form and the name stay. | A call list holds contacts or companies, never both. The {n} clients you selected will be taken out; the form and the name stay.',
      action: 'Switch',
      cancel: 'Cancel'
    },
    find: {
      label: 'Find clients',
      placeholder: 'Name, part of a name, or phone',
      responsible: 'Responsible',
      anyone: 'Anyone responsible',
      me: '{name} (me)',
      employee: 'Find an employee',
      phone: 'Phone',
      phoneAny: 'With or without a phone',
      phoneWith: 'With a phone',
      phoneWithout: 'Without a phone',
      clear: 'Clear the search'
    },
    table: {
      label: 'Clients',
      name: 'Name',
      company: 'Company',
      phone: 'Phone',
      responsible: 'Responsible',
      noPhone: 'no phone',
      morePhones: '(+{count})',
      onList: 'on the list'
    },
    unnamed: { contact: 'Contact #{id}', company: 'Company #{id}' },
    gone: { contact: 'Contact #{id}, not available', company: 'Company #{id}, not available' },
    loading: 'Reading clients…',
    selectAllFound: 'Select all {n} found',
    readingAll: 'Reading {read} of {total}',
    stop: 'Stop',
    stopped: 'Stopped. Nobody was added.',
    shown: '{shown} of {total} shown',
    more: 'Show more',
    empty: {
      title: 'Nobody found',
      about: 'Try a part of the name, or search for fewer things at once.',
      phone: 'A phone is found by its whole number only. Try all of its digits, or the name.',
      nobody: { contact: 'There are no contacts here', company: 'There are no companies here' },
      nobodyAbout: 'Clients that you may read in the CRM appear here. Create one there, then come back.'
    },
    denied: {
      contact: 'You may not read contacts in this Bitrix24. Ask an administrator for the right, or make the call list of companies.',
      company: 'You may not read companies in this Bitrix24. Ask an administrator for the right, or make the call list of contacts.'
    },
    picked: {
      panel: 'The call list',
      count: '{n} selected',
      who: 'See who',
      details: 'Details',
      less: 'Less',
      withoutPhone: '{n} without a phone',
      leaveOut: 'leave out',
      leftOut: '{n} left out',
      undo: 'Undo',
      sharing: '{n} share a phone',
      show: 'show',
      gone: '{n} no longer available',
      reading: 'Reading {n} of them…',
      readFailed: 'Some of the selected could not be read.',
      again: 'Try again'
    },
    who: {
      title: 'Selected clients',
      about: 'Clear a checkbox to take somebody out. The order is the one they were selected in.',
      sharingTitle: 'Clients who share a phone',
      sharingAbout: 'The same number would be called more than once.',
      keepOne: 'Keep one of each',
      find: 'Find among them',
      nobody: 'Nobody of that name or number is among them.',
      close: 'Done'
    },
    name: 'Name',
    namePlaceholder: 'Call list #…',
    create: 'Create call list',
    pickFirst: 'Select at least one client first.',
    userFirst: 'It is not known yet who you are. Wait for Bitrix24 to answer.',
    draft: {
      kept: 'Draft kept in this browser',
      notKept: 'This browser keeps no drafts: create the call list before you leave.',
      discard: 'Discard',
      restored: 'Draft from your last visit',
      restoredAbout: 'It has {n} client. | It has {n} clients.',
      added: 'Added to the draft from your last visit',
      startAnew: 'Start anew',
      discardTitle: 'Discard the draft?',
      discardAbout: 'What you selected ({n} client), the form and the name are forgotten. Nothing changes in Bitrix24. | What you selected ({n} clients), the form and the name are forgotten. Nothing changes in Bitrix24.',
      conflictTitle: 'Discard the draft from your last visit?',
      conflictAbout: 'The draft is of the other kind, and a call list holds contacts or companies, never both. It has {n} client. | The draft is of the other kind, and a call list holds contacts or companies, never both. It has {n} clients.',
      keep: 'Keep the draft',
      looking: 'Looking whether the call list was created last time…',
      notMade: 'The call list was not created last time. The draft is as you left it; you can create it now.'
    },
    created: {
      title: '“{name}” is created',
      found: '“{name}” had been created after all',
      unnamed: 'Call list #{id}',
      open: 'Open',
      missing: 'One client no longer exists and was left out: {names} | {n} clients no longer exist and were left out: {names}',
      nameRefused: 'The call list is there, but Bitrix24 did not take its name: {reason}',
      failedKept: 'Your draft is kept. Trying again looks first whether the call list is there, so it is created only once.'
    },
    add: {
      action: 'Add to list',
      toList: 'to {name}',
      onListAlready: 'On the list already: {n}',
      returning: 'One of them was removed from this list before. The status starts over; what was reached is not brought back: {names} | {n} of them were removed from this list before. Their statuses start over; what was reached is not brought back: {names}',
      was: '{name} (was: {status})',
      done: 'One participant is added to “{name}” | {n} participants are added to “{name}”',
      nobodyNew: 'Everybody selected was on “{name}” already',
      others: 'Somebody else changed the call list at the same time. Both changes are in it.',
      failedKept: 'Your selection is kept.',
      otherType: 'A call list of leads, deals or other items can be looked at here, but only Bitrix24\'s own screens can change it.',
      deleted: 'This call list was deleted, so nobody can be added to it.',
      unavailable: 'This call list was deleted or belongs to somebody else, so nobody can be added to it.'
    }
  },
  broken: {
    title: 'This screen could not be shown',
    about: 'What is stored in Bitrix24 is unchanged. Reload to go on from there.',
    reload: 'Reload'
  }
}

/** Every text of the app, by screen. */
export type Messages = typeof en

export default en
