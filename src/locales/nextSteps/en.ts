/** What is done next about a client. */
const en = {
  openCard: 'Open the card',
  callBack: {
    action: 'Call back…',
    title: 'Call back',
    plan: 'Plan',
    cancel: 'Cancel',
    date: 'Date',
    time: 'Time',
    text: 'What about',
    theirTime: 'By the client\'s clock, which shows {now} now.',
    forYou: 'For you: {when}',
    zoneUnknown: 'The client\'s local time is not known: this is yours.',
    empty: 'Choose a date and a time.',
    past: 'This moment is over. Choose a later one.',
    skipped: 'Clocks are put forward that night: it will be {time}.',
    twice: 'Clocks are put back that night, and this time comes twice: the first one counts.',
    planned: '{name}: call back {when}',
    noRight: 'You may not change this client, so nothing can be planned here. Ask the client\'s responsible user or an administrator.',
    gone: 'This client was deleted in the CRM, so nothing can be planned.',
    wrongTime: 'Bitrix24 does not accept this date and time. Choose another.'
  }
}

export type NextStepsMessages = typeof en

export default en
