/** Names of the screens, for `router.push({ name: screen.callList, params: { id } })`. */
export const screen = {
  callLists: 'call-lists',
  callList: 'call-list',
  newCallList: 'new-call-list',
  addParticipants: 'add-participants',
  /** The client of a row's menu, to be put on a list. */
  addClient: 'add-client',
  /** The tab of a client's card. */
  clientLists: 'client-lists',
  /** An activity, whose call list is looked for. */
  activity: 'activity',
  /** The places the app appears in; for administrators. */
  settings: 'settings'
} as const
