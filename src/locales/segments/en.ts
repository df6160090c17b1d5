/** Segments: searches that are saved, and lists that were made from them. */
const en = {
  label: 'Segments',
  none: 'No segment',
  me: 'For me',
  everybody: 'For everybody',
  save: 'Save segment',
  name: 'Segment name',
  keep: 'Save',
  cancel: 'Cancel',
  who: 'Who sees it',
  actions: 'Segment “{name}”: more',
  rename: 'Rename',
  overwrite: 'Save changes',
  delete: 'Delete',
  unnamed: 'Segment without a name',
  saved: 'The segment “{name}” is saved.',
  deleted: 'The segment “{name}” is deleted.',
  overwriting: {
    title: 'Overwrite “{name}”?',
    about: 'The segment becomes the search as it is now. Call lists made from it stay as they are.'
  },
  deleting: {
    title: 'Delete the segment “{name}”?',
    me: 'Only the saved search goes. Call lists made from it stay.',
    everybody: 'It goes for everybody. Only the saved search is deleted: call lists made from it stay.'
  },
  /** Why a segment is not saved, changed or used. */
  refused: {
    'same-name': 'There is a segment of this name already. Choose another name.',
    'no-name': 'A segment needs a name.',
    'too-large': 'This search is too large to be saved. Use fewer conditions.',
    gone: 'This segment is not there any more: it was deleted.',
    changed: 'Somebody has changed this segment meanwhile, so nothing was done. Look at it once more, then try again.',
    newer: '“{name}” was saved by a newer version of this app and is not used. Reload the page to get that version.',
    unreadable: '“{name}” was changed outside of this app and can’t be read. Nothing of it is used; you can delete it.'
  },
  otherType: {
    contact: '“{name}” is a segment of contacts. Here it finds companies by what fits them.',
    company: '“{name}” is a segment of companies. Here it finds contacts by what fits them.'
  },
  inPart: '“{name}” says more than can be looked for here. Only what is shown is applied.',
  unread: 'The segments could not be read.',
  sharedUnread: 'The segments for everybody could not be read.',
  leftOut: 'Left out when all are selected: those on {names} ({n})',
  leaveNobodyOut: 'Leave nobody out',
  problem: {
    list: 'These call lists are gone or hidden from you, so nobody is left out because of them: {names}.',
    listType: 'These call lists hold clients of another type, so nobody is left out because of them: {names}.'
  },
  /** Those who have come to a segment since a list was made from it. */
  newcomers: {
    action: 'Add newcomers',
    from: 'From the segment “{name}”, as it is now.',
    looking: 'Looking who is new… {count}',
    found: 'Newcomers: {n}. They come to the end of the list; everybody else stays as they are.',
    nobody: 'Nobody is new: everybody of the segment is on the list already.',
    list: 'Newcomers',
    more: 'and {n} more',
    removed: 'Removed from this list before, and not brought back: {n}',
    gone: 'The segment this list was made from is gone, so it can’t tell who is new.',
    unusable: 'The segment this list was made from is now about other clients or can’t be read, so it can’t tell who is new.',
    add: 'Add {n}',
    done: 'Added to “{name}”: {n}'
  }
}

export type SegmentsMessages = typeof en

export default en
