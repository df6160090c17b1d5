/** Names of the screens, for `router.push({ name: screen.callList, params: { id } })`. */
export const screen = {
  callLists: 'call-lists',
  callList: 'call-list',
  newCallList: 'new-call-list',
  addParticipants: 'add-participants',
  /** Puts a client on a list; opened from the menu of a client's row. */
  addClient: 'add-client',
  /** The tab of a client's card. */
  clientLists: 'client-lists',
  /** Finds the call list of an activity. */
  activity: 'activity',
  /** How far some lists are, by colleague and by list. */
  report: 'report',
  /** Numbers and clients that are never to be called. */
  stopList: 'stop-list',
  /** The placements of the app; for administrators. */
  settings: 'settings',
  /** The directory of the call statuses. */
  statuses: 'statuses'
} as const
