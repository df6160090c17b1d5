/** Taking clients from other call lists, and calling those of some lists again. */
const en = {
  table: 'Call lists to take from',
  hidden: 'Selected, but not shown: {n}',
  statuses: 'Statuses',
  all: 'All',
  way: {
    label: 'What to do with these clients',
    add: 'Add',
    keep: 'Keep only these',
    leaveOut: 'Leave these out'
  },
  clients: '{n} client | {n} clients',
  /** Beside the number of clients. */
  outcome: { add: 'to be added', keep: 'to stay', leaveOut: 'to be taken out' },
  takenOut: 'Taken out: {n}',
  staying: 'Staying: {n}',
  apply: 'Apply',
  reading: 'Call lists read: {read} of {total}',
  stop: 'Stop',
  stopped: 'Stopped. Call lists that were not read are not counted.',
  failed: 'Not read, and not counted:',
  checking: 'Looked for in the CRM: {known} of {total}',
  callAgain: {
    title: 'Call again',
    about: 'Starts a new call list with the clients of the chosen statuses, each once. The lists they are taken from stay as they are.',
    others: 'Not taken, because a call list holds contacts or companies, never both: {names}',
    continue: 'Continue'
  }
}

export type TakeFromMessages = typeof en

export default en
