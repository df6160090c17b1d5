/** Moving what is left of a call list to somebody. */
const en = {
  title: 'Take over {name}',
  about: 'Starts a new call list with the clients of the chosen statuses, for you or for a colleague. Nobody is taken off this one.',
  who: 'For',
  offered: 'Bitrix24 lets only administrators hand a call list to somebody else. So the clients are offered: {name} finds them on top of the overview, and creates the call list with one click.',
  onlyMe: 'Bitrix24 lets only administrators hand a call list to somebody else, and this app may not keep anything for everybody here (permission “entity”). So the new call list can only be yours.',
  markDone: 'Mark {name} as done when the new call list is there',
  someHidden: 'Participants you may not see stay on {name} and are not taken over.',
  create: 'Create call list',
  offer: 'Offer',
  assigned: '{name} is responsible for it.',
  notAssigned: 'It stays with you, for it could not be handed to {name}: {reason}',
  done: '{name} is marked as done.',
  notDone: '{name} could not be marked as done: {reason}',
  earlier: 'This is what your earlier try did, as you had chosen then. Nothing else was done.'
}

export type TakeOverMessages = typeof en

export default en
