/** A draft that becomes several lists, and handing them out. */
const en = {
  how: 'How to split',
  parts: 'Into parts',
  colleagues: 'Among colleagues',
  count: 'Number of lists',
  countWrong: 'Type a whole number from 1 to {most}.',
  who: 'Colleagues',
  way: 'Who gets which clients',
  inTurn: 'In turn',
  byResponsible: 'By responsible',
  reading: 'Reading who is responsible: {n} left…',
  table: 'Lists to create',
  name: 'Name',
  clients: 'Clients',
  nameOf: 'Name of list {i}',
  clientsOf: 'Clients of {name}',
  rest: 'The rest',
  restForMe: '(a list for me)',
  restStays: '(stays selected)',
  empty: 'Lists that would be empty are not created: {n}.',
  numbered: '({i} of {n})',
  base: 'Call list',
  about: {
    handed: 'You are an administrator: each colleague becomes responsible for their list.',
    link: 'They are notified with a link to it, which opens for everybody who has access to this app.',
    offered: 'Each list will be offered to its colleague: they create it with one click. They need access to this app.',
    noOffers: 'Only administrators can hand call lists over, and offering them needs the permission entity, which the app was not given. All lists are created for you.'
  },
  obstacle: {
    count: 'The number of lists has to be a whole number.',
    colleagues: 'Choose at least one colleague.',
    size: 'The numbers of clients have to be whole numbers.',
    tooMany: 'Together that is more than the {n} selected.',
    reading: 'It is still being read who is responsible.',
    nobody: 'There is nobody to put on these lists.'
  },
  create: 'Create {n} call list | Create {n} call lists',
  kept: 'What is there is kept. Going on makes only what is missing, each list once.',
  progress: '{made} of {n} done',
  state: {
    made: 'created',
    notMade: 'not created yet',
    unknown: 'not known yet whether it was created',
    offered: 'offered to {name}',
    notOffered: 'not offered to {name} yet',
    handed: 'created, {name} is responsible',
    notHanded: 'created, still yours: not handed to {name} yet',
    dismissed: 'created, stays yours: {name} no longer works here',
    refused: 'created, stays yours: {reason}'
  },
  goOn: 'Go on',
  stop: 'Leave it at that',
  stopAbout: 'Whoever is on none of these lists stays selected.',
  created: '{n} call list is created. | {n} call lists are created.',
  offered: '{n} list is offered. | {n} lists are offered.',
  told: {
    namesRefused: 'Bitrix24 did not take the names: {reason}'
  }
}

export type SplitMessages = typeof en

export default en
