/** The directory of the call statuses. */
const en = {
  title: 'Statuses',
  about: 'What a call can come to, in all call lists. The order here is the order of filters and bars.',
  dialler: 'Colours are for this app. The dialler of Bitrix24 paints only the four statuses that come with it, each in a colour of its own.',
  edit: 'Edit',
  onlyAdmins: 'Only an administrator of the CRM can change statuses.',
  refused: 'Bitrix24 refused this change: only an administrator of the CRM can change statuses.',
  none: 'This Bitrix24 has no call statuses.',
  add: 'Add status',
  change: 'Edit status {name}',
  remove: 'Delete status {name}',
  up: 'Move {name} up',
  down: 'Move {name} down',
  drag: 'Drag to another place',
  place: '{name} is now number {place} of {total}',
  orderUnsaved: 'The new order is not saved yet.',
  order: 'Order',
  colour: 'Colour',
  noColour: 'No colour',
  actions: 'Actions',
  usedBy: 'Used by',
  count: 'Count participants',
  inLists: 'in {n} call list | in {n} call lists',
  nobody: 'nobody',
  more: 'There may be more: not every participant could be read.',
  start: 'Every participant begins with this status, and Bitrix24 completes the activity once nobody has it. It can\'t be deleted.',
  save: 'Save',
  saved: 'Saved',
  nameProblem: {
    empty: 'A status needs a name.',
    long: 'A name has at most 100 characters.',
    taken: 'Another status has this name. You can save it all the same.'
  },
  changed: 'Somebody else changed the statuses meanwhile, so nothing was saved. Here is how they are now.',
  notHeld: 'Bitrix24 accepted the change but did not keep all of it. Here is how the statuses are now.',
  deleting: {
    title: 'Delete status “{name}”?',
    about: 'It is deleted for everybody, and this can\'t be undone.',
    kept: 'Participants keep it. Call lists show its code {code} instead of the name then, and Bitrix24 can no longer filter by it.',
    built: 'It came with Bitrix24: the dialler and this app know what it means. A status added later under the same name will not mean the same to them.',
    done: 'Status “{name}” deleted'
  }
}

export type StatusesMessages = typeof en

export default en
