/** Putting a call list together, and adding participants to one. */
const en = {
  title: 'New call list',
  addTitle: 'Add participants',
  back: 'Call lists',
  backToList: 'Back to the call list',
  kind: 'What the call list is made of',
  contacts: 'Contacts',
  companies: 'Companies',
  from: {
    label: 'Add clients from',
    crm: 'CRM',
    deals: 'Deals',
    callLists: 'Call lists',
    file: 'File or paste'
  },
  switch: {
    contact: 'Switch to contacts?',
    company: 'Switch to companies?',
    about: 'A call list holds contacts or companies, never both. The client you selected will be taken out; the form and the name stay. | A call list holds contacts or companies, never both. The {n} clients you selected will be taken out; the form and the name stay.',
    action: 'Switch',
    cancel: 'Cancel'
  },
  find: {
    label: 'Find clients',
    placeholder: 'Name or phone',
    responsible: 'Responsible',
    anyone: 'Anyone responsible',
    me: '{name} (me)',
    employee: 'Find an employee',
    phone: 'Phone',
    phoneAny: 'Phone or none',
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
  picked: {
    panel: 'The call list',
    count: '{n} selected',
    who: 'See who',
    details: 'Details',
    less: 'Less'
  },
  who: {
    title: 'Selected clients',
    about: 'Clear a checkbox to take somebody out.',
    find: 'Find among them',
    nobody: 'Nobody of that name or number is among them.',
    close: 'Done'
  },
  order: {
    label: 'Call order',
    by: {
      picked: 'As selected',
      longest: 'Longest not called first',
      callable: 'Callable now first',
      newest: 'Newest first',
      name: 'By name',
      responsible: 'By responsible',
      shuffled: 'Shuffled'
    },
    about: 'Bitrix24 keeps this order only until the first result.',
    withoutCalls: 'This portal does not tell when clients were last called: they stay as selected.',
    notReady: 'The call order is not ready yet.'
  },
  name: 'Name',
  namePlaceholder: 'Call list #…',
  split: {
    option: 'Split into several lists',
    suggest: 'More than {size} on one list make calling slow: Bitrix24 rewrites the whole list with every result.',
    do: 'Split into {n}'
  },
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
    looking: 'Checking whether the call list was created last time…',
    notMade: 'The call list was not created last time. The draft is as you left it; you can create it now.'
  },
  created: {
    title: '“{name}” is created',
    found: '“{name}” had been created after all',
    open: 'Open',
    draftKept: 'It is as it was sent then. What you changed since is kept as a draft of its own.',
    nameRefused: 'The call list is there, but Bitrix24 did not take its name: {reason}',
    failedKept: 'Your draft is kept. Trying again looks first whether the call list is there, so it is created only once.'
  },
  add: {
    action: 'Add to list',
    onListAlready: 'On the list already: {n}',
    returning: 'One of them was removed from this list before. The status starts over; what was reached is not brought back: {names} | {n} of them were removed from this list before. Their statuses start over; what was reached is not brought back: {names}',
    done: 'One participant is added to “{name}” | {n} participants are added to “{name}”',
    nobodyNew: 'Everybody selected was on “{name}” already',
    failedKept: 'Your selection is kept.',
    otherType: 'A call list of leads, deals or other items can be looked at here, but only Bitrix24\'s own screens can change it.',
    deleted: 'This call list was deleted, so nobody can be added to it.',
    unavailable: 'This call list was deleted or belongs to somebody else, so nobody can be added to it.'
  }
}

export type ComposerMessages = typeof en

export default en
