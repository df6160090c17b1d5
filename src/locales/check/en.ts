/** What spoils calling some clients, and the record of those who were left out because of it. */
const en = {
  title: 'Check',
  show: 'Show',
  leaveOut: 'Leave out',
  kind: {
    withoutPhone: '{n} without a phone',
    undialable: '{n} with a number that cannot be dialled',
    sharing: '{n} share a phone',
    otherList: '{n} on another open call list',
    stopCalling: '{n} asked not to be called',
    stopList: '{n} on the stop list',
    called: '{n} called {period}',
    gone: '{n} not available any more'
  },
  /** In place of {period} above; n is the number of days. */
  period: 'in the last day | in the last {n} days',
  /** The same without a number: why somebody was left out. */
  reason: {
    withoutPhone: 'Without a phone',
    undialable: 'Number cannot be dialled',
    sharing: 'Shares a phone',
    otherList: 'On another open call list',
    stopCalling: 'Asked not to be called',
    stopList: 'On the stop list',
    called: 'Called recently',
    gone: 'Not available any more'
  },
  /** Why a number cannot be dialled. */
  number: {
    'no-digits': 'Not a number',
    'formula': 'A formula, not a number',
    'scientific': 'The spreadsheet has lost the last digits',
    'too-short': 'Too short for a phone number',
    'too-long': 'Too long for a phone number',
    'unknown-country': 'Of which country is not known',
    'invalid': 'No such phone number exists in the country'
  },
  looked: 'looked through {n} of {m} call lists',
  stop: 'Stop',
  goOn: 'Go on',
  stopped: 'Stopped: this check is not complete.',
  failed: 'Not complete: {n} call list could not be read. | Not complete: {n} call lists could not be read.',
  untold: 'Whether {n} more call list is open is shown to administrators only. | Whether {n} more call lists are open is shown to administrators only.',
  notLooked: 'Not checked: {what}. {reason}',
  reading: 'Reading {n} of them…',
  readFailed: 'Some of the selected could not be read.',
  daysBack: 'Days to look back for calls',
  about: 'Select those to be left out.',
  sharingAbout: 'The same number would be called more than once.',
  firstStays: 'The first one of each number stays.',
  leftOut: '{n} left out',
  undo: 'Undo',
  close: 'Done',
  download: 'Download what was left out',
  downloadAbout: '{n} client left out of “{name}”: why, when and by which user. | {n} clients left out of “{name}”: why, when and by which user.',
  downloadFailed: 'The file could not be written.',
  fileName: 'Left out of',
  column: {
    name: 'Name',
    phone: 'Phone',
    why: 'Reason',
    details: 'Details',
    by: 'Left out by',
    at: 'Left out on'
  }
}

export type CheckMessages = typeof en

export default en
