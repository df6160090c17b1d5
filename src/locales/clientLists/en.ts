/** The tab of a client's card, and adding the client to a list. */
const en = {
  title: 'Call lists of {name}',
  loading: 'Call lists',
  add: 'Add to a list',
  looked: 'looked through {looked} of {n} list | looked through {looked} of {n} lists',
  stop: 'Stop',
  goOn: 'Go on',
  table: 'Call lists of this client',
  list: 'Call list',
  status: 'Status',
  created: 'Created',
  noneYet: 'Nothing found so far.',
  none: 'This client is on no call list yet.',
  onlyYours: 'Only call lists you are responsible for are looked through.',
  unread: '{n} call list could not be read. | {n} call lists could not be read.',
  retry: 'Try again',
  addTitle: 'Add {name} to a call list',
  addHeading: 'Add to a call list',
  search: 'Search call lists',
  searchHint: 'Name or number',
  newList: 'New call list',
  lists: 'Call lists to choose from',
  addTo: 'Add to {name}',
  addShort: 'Add',
  done: 'done',
  noLists: 'There is no call list of this kind that you can change. Make a new one.',
  noMatch: 'No call list matches.',
  added: '{client} is on “{list}” now.',
  already: '{client} was on “{list}” already.',
  openList: 'Open the call list',
  another: 'Add to another list',
  close: 'Close',
  cancel: 'Cancel'
}

export type ClientListsMessages = typeof en

export default en
