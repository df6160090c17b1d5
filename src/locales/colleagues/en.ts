/** Choosing colleagues, and what they are told of a call list they are given. */
const en = {
  find: 'Find an employee',
  me: '{name} (me)',
  given: 'A call list for you: {list} · {participants}',
  told: {
    notPermitted: 'Nobody is notified: the app was not given the permission im.',
    unwanted: 'Not notified, because they switched notifications off: {names}',
    failed: 'Could not be notified: {names}'
  }
}

export type ColleaguesMessages = typeof en

export default en
