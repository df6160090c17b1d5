/** Clients that users offer to each other. */
const en = {
  title: 'For you',
  from: {
    contact: '{n} contact from {name} | {n} contacts from {name}',
    company: '{n} company from {name} | {n} companies from {name}'
  },
  offered: 'Offered to {name}',
  take: 'Create my call list',
  decline: 'Decline',
  takeBack: 'Take back',
  end: {
    taken: '{name} has created a call list of them.',
    declined: '{name} has declined.',
    takenBack: '{name} has taken them back.'
  },
  own: 'You have created a call list of them.',
  began: 'You have begun to create this call list; what came of it is not known here yet.',
  left: '{name} no longer works here.',
  made: 'Call list created',
  leftOut: 'Left out, because they no longer exist or you may not see them: {n}.',
  nameRefused: 'Bitrix24 did not give it the name “{name}”.',
  notDone: 'Nothing was done',
  elsewhere: 'This call list is being created in another tab. Look again in two minutes.',
  gone: 'The offer is gone, or was changed meanwhile.',
  spoilt: {
    altered: 'An offer was changed by {name} ({date}), so it can\'t be used. Whoever made it can offer the clients again.',
    newer: 'An offer was made by a newer version of this app. Reload the page.',
    unreadable: 'An offer by {name} ({date}) can\'t be read. Whoever made it can offer the clients again.'
  },
  unknown: 'somebody',
  remove: 'Remove',
  failed: 'Whether something is offered to you could not be read.'
}

export type OffersMessages = typeof en

export default en
