/** The report over some call lists. */
const en = {
  byColleague: 'By colleague',
  byColleagueFile: 'Text file by colleague',
  byList: 'By call list',
  colleague: 'Colleague',
  people: 'Colleagues',
  everybody: 'All colleagues',
  from: 'Created from',
  to: 'Created to',
  reached: 'Reached',
  left: 'Left',
  success: 'Success rate',
  results: 'Results',
  total: 'Total',
  aboutReached: 'Clients who have a result, whichever it is',
  aboutLeft: 'Clients without a result yet, with the status “{status}”',
  aboutSuccess: 'Of the clients who have a result, the share of those with the status “{status}”',
  eachList: 'A client who is on two call lists is counted on each of them.',
  ownOnly: 'Bitrix24 shows you the call lists you are responsible for. Those of your colleagues are not in this report.',
  notTold: 'not told',
  user: 'User #{id}',
  counted: '{read} of {total} counted',
  notRead: 'Not counted',
  denied: 'Not counted, because you may not see their participants ({count}): {names}'
}

export type ReportMessages = typeof en

export default en
