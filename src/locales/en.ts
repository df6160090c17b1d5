/**
 * English, and the schema of every other language: what stands here has to stand there, the compiler checks it.
 * Plural forms are separated by `|`, in the order of the language's own plural categories (see plural.ts).
 */
const en = {
  outside: {
    title: 'Call lists for Bitrix24',
    about: 'Put together call lists from contacts and companies, see who has been reached, correct and delete lists.',
    open: 'Open it from the CRM menu in Bitrix24.',
    noAnswer: 'Bitrix24 did not answer. Nothing was changed. Try again, or reload the page in Bitrix24.',
    retry: 'Try again',
    builders: 'Building it? This starts a portal of your own, without a Bitrix24 account:',
    install: 'This page installs the app. Upload the app to Bitrix24 as a local application, and Bitrix24 opens this page by itself.'
  },
  /** What went wrong, by the kind of the error: what happened and what to do. */
  problem: {
    retry: 'Try again',
    details: 'What Bitrix24 said: {text}',
    /** What was kept, put before the sentence of the kind. */
    keptShown: 'What is on the screen is as it was read last.',
    keptUnchanged: 'Nothing was changed in Bitrix24.',
    keptUnknown: 'Bitrix24 may or may not have saved this. Check before you try again.',
    kind: {
      'no-answer': 'Bitrix24 did not answer. Check the connection, then try again.',
      'portal-failed': 'Bitrix24 ran into an error of its own. Try again in a minute.',
      'unexpected-answer': 'Bitrix24 answered something this app does not understand. Try again; if it happens again, tell your administrator.',
      'session-lost': 'Your session with Bitrix24 has ended. Reload the page in Bitrix24 to go on.',
      cancelled: 'This was stopped before it was finished. Start it again.',
      offline: 'There is no connection, so nothing was sent. Try again when you are online.',
      'not-sent': 'This was not sent, because what came before it failed. Try again.',
      'would-be-empty': 'A call list cannot be left without participants. Keep at least one, or delete the call list.',
      'too-many-requests': 'Bitrix24 gets too many requests at the moment. Try again in a few seconds.',
      'operating-limit': 'The limit of these requests to Bitrix24 is reached. Try again in ten minutes.',
      'access-denied': 'Bitrix24 does not let you do this. Ask an administrator for the right, or to do it for you.',
      'scope-missing': 'The app was installed without a permission it needs. Ask an administrator to install it again with all permissions.',
      'method-missing': 'This Bitrix24 does not have what is needed for this. Ask an administrator whether call lists are part of your plan.',
      'plan-missing': 'Apps work in Bitrix24 on commercial plans only. Ask an administrator.',
      'app-closed': 'You do not have access to this app. Ask an administrator for it.',
      'portal-closed': 'This Bitrix24 is closed at the moment. Try again later.',
      'rest-blocked': 'Bitrix24 has blocked apps because of overload. Ask an administrator to contact Bitrix24 support.',
      'https-required': 'Bitrix24 accepts apps over https only. Open Bitrix24 by its https address.',
      'list-not-found': 'There is no such call list, or you may not see it. Go back to the call lists and check whether it is still there.',
      'participants-hidden': 'You may not see the participants of this call list. Ask an administrator for the right to read them.',
      'nobody-readable': 'Everybody on this call list was deleted in the CRM or is hidden from you, and such a list cannot be changed. Ask an administrator, or make a new call list.',
      'participants-unknown': 'Some of the clients no longer exist, or are not of the list\'s type. Reload the list, leave them out and try again.',
      'participants-denied': 'You may not see these clients, so they cannot be called. Choose others, or ask an administrator.',
      'participants-missing': 'No clients were named. Choose at least one.',
      'entity-type': 'Call lists are made of contacts or companies only. Choose one of the two.',
      'type-mismatch': 'The list holds clients of the other type. Choose clients of the list\'s own type.',
      'form-unknown': 'There is no such CRM form. Choose another one, or none.',
      'status-unknown': 'There is no such status any more. Reload to see the statuses there are.',
      arguments: 'Bitrix24 did not accept what was sent. Reload and try again.',
      'activity-not-found': 'The activity of this call list is gone or not available to you: somebody may have deleted it. Reload the call lists to see.',
      'placement-missing': 'This Bitrix24 does not have this place. Clear its tick, or try again after an update.',
      refused: 'Bitrix24 refused: “{text}”'
    }
  },
  table: {
    selectAll: 'Select all',
    select: 'Select {name}'
  },
  /** A client without a name, and one that cannot be read. */
  client: {
    unnamed: { contact: 'Contact #{id}', company: 'Company #{id}' },
    gone: { contact: 'Contact #{id}, not available', company: 'Company #{id}, not available' }
  },
  /** How much of a call list its reader sees. */
  visibility: {
    partial: 'Some participants are hidden from you by your rights.',
    unknown: 'Some participants may be hidden from you by your rights.',
    everybody: 'You may not see any participant of this call list. Ask an administrator for the right to read them.'
  },
  /** The CRM form of a call list. */
  form: {
    label: 'CRM form',
    none: 'none',
    saving: 'Saving…',
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
    stateFilter: { alive: 'Open and done', open: 'Open', done: 'Done', putAway: 'Put away', deleted: 'Deleted', unavailable: 'Not available to you' },
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
    someHidden: 'some hidden from you',
    whyViewOnly: 'Call lists of leads, deals and so on were made in Bitrix24 itself. They can be looked at here, not edited: Bitrix24 lets apps edit lists of contacts and companies only.',
    whyDeleted: 'The activities of these call lists are deleted, and so are the lists: Bitrix24 only keeps what is left of them.',
    whyUnavailable: 'Bitrix24 shows you the activities you are responsible for. These call lists are somebody else\'s, or deleted.',
    shown: '{n} call list shown | {n} call lists shown',
    bar: {
      sentence: '{n} participant: {counts} | {n} participants: {counts}',
      count: '{count} {name}',
      nobody: 'No participants visible to you',
      reading: 'Reading the progress…',
      failed: 'Could not be read',
      byCode: 'This Bitrix24 has no call statuses, so the progress is shown by their codes.'
    },
    selected: '{n} selected',
    hidden: '{n} of them not shown',
    selection: 'Selected call lists',
    callAgain: 'Call again…',
    putAway: 'Put away',
    takeOut: 'Take back out',
    putAwayDone: '{n} call list put away | {n} call lists put away',
    delete: 'Delete…',
    clear: 'Clear',
    none: 'No call lists yet',
    noneAbout: 'Put contacts or companies together, call them one after the other, and see here how far you are.',
    noMatch: 'No call list matches',
    noMatchAbout: 'Try another name, or show all lists that are open or done.',
    clearFilters: 'Clear filters',
    noDate: 'date unknown',
    export: 'Export',
    menu: { report: 'Report', statuses: 'Statuses', stopList: 'Stop list' },
    settings: 'Where the app appears'
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
    hidden: 'Undo does not bring back participants who are hidden from you.',
    nameRefused: 'Bitrix24 did not give “{name}” its old name back.',
    openList: 'Open {name}',
    undoFailed: 'The call list could not be made again | {n} call lists could not be made again',
    retry: 'Try again',
    refused: 'Bitrix24 did not delete this call list | Bitrix24 did not delete {n} call lists',
    refusedRow: 'Not deleted: {reason}',
    partly: 'Some of its activities are deleted, others are still there.',
    dismiss: 'Dismiss'
  },
  /** What came of creating a call list, or making it again. */
  created: {
    missing: 'One client no longer exists and was left out: {names} | {n} clients no longer exist and were left out: {names}',
    duplicates: 'Another call list of the same clients was made at the same moment ({ids}), perhaps by a broken connection. If nobody needs it, delete it or ask an administrator to.'
  },
  connection: {
    offline: 'You are offline. What is on the screen stays; reading goes on when the connection is back.',
    operatingLimit: 'The limit of requests to Bitrix24 is reached. Reading goes on at {time}.',
    tooManyRequests: 'Bitrix24 gets many requests. Reading goes on in a moment.',
    retrying: 'Bitrix24 did not answer. Trying again…'
  },
  /** What is said when the app was opened from a placement. */
  placement: {
    /** Why the overview is shown instead of what was clicked. */
    notice: {
      'nothing-told': 'Bitrix24 did not say what the app was opened on, so here are all call lists.',
      unreadable: 'What Bitrix24 said about the place the app was opened in cannot be understood, so here are all call lists.',
      'not-an-id': 'Bitrix24 opened the app on “{about}”, which is no number of a record, so here are all call lists.',
      'unknown-placement': 'This version of the app does not know the place it was opened in ({about}), so here are all call lists.',
      'contact-gone': 'Contact #{about} was deleted, or you may not see it, so here are all call lists.',
      'company-gone': 'Company #{about} was deleted, or you may not see it, so here are all call lists.',
      'activity-gone': 'Activity #{about} was deleted, or you may not see it, so here are all call lists.',
      'not-a-call-list': 'Activity #{about} is not a call list, so here are all call lists.'
    },
    opening: 'Looking for the call list of this activity…'
  },
  broken: {
    title: 'This screen could not be shown',
    about: 'What is stored in Bitrix24 is unchanged. Reload to go on from there.',
    reload: 'Reload',
    texts: 'Some texts could not be loaded, so they are in English. Reload to try again.'
  }
}

/** The texts that every screen may need, and those of the overview; src/locales/sections.ts has the others. */
export type Messages = typeof en

export default en
