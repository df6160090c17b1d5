/** Numbers and clients that are never to be called. */
const en = {
  title: 'Stop list',
  about: 'Numbers and clients that are never to be called. Whoever puts a call list together here is told who is on it.',
  onlyMine: 'Kept for you alone: the app was installed without the permission to keep things for everybody (entity).',
  search: 'Search the stop list',
  shown: '{n} entry | {n} entries',
  empty: 'Nobody is on the stop list',
  emptyAbout: 'Add numbers by pasting them or from a file, and clients from the menu beside them on a call list.',
  noMatch: 'Nothing is found',
  unreadable: '{n} part of the stop list cannot be read and has no effect: a later version wrote it, or somebody changed it by hand. | {n} parts of the stop list cannot be read and have no effect: a later version wrote them, or somebody changed them by hand.',
  user: 'user #{id}',
  reason: 'Why',
  cancel: 'Cancel',
  undo: 'Undo',
  undone: 'The stop list is as it was before',
  column: {
    what: 'Number or client',
    at: 'Since',
    by: 'By whom'
  },
  add: {
    action: 'Add',
    title: 'Add to the stop list',
    about: 'Nothing is changed in the CRM.',
    placeholder: 'Phone numbers, one a line, or a table',
    clientAbout: '{name} and all phone numbers of this client are not to be called any more.',
    clientDone: '{name} is on the stop list',
    done: '{n} added to the stop list',
    known: '{n} there already',
    nothing: 'All of this is on the stop list already',
    new: '{n} new',
    unreadable: '{n} row without a phone number: | {n} rows without a phone number:',
    count: 'Add {n}'
  },
  remove: {
    action: 'Take off the stop list: {what}',
    title: 'Take off the stop list?',
    about: '{what} may be called again then.',
    confirm: 'Take off',
    done: 'Taken off the stop list'
  }
}

export type StopListMessages = typeof en

export default en
