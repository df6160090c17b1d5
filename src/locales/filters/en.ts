/** Filters on fields of clients and deals. */
const en = {
  add: 'Add filter',
  find: 'Find a field',
  fields: 'Fields',
  none: 'No field of that name.',
  reading: 'Reading the fields…',
  group: {
    useful: 'Most used',
    more: 'More fields',
    own: 'Fields of your portal'
  },
  firstPhone: 'First phone',
  firstEmail: 'First e-mail',
  city: 'City',
  asWritten: 'Only the first one is looked at, as it is written in the CRM.',
  chip: '{field}: {what}',
  remove: 'Remove filter {field}',
  apply: 'Apply',
  condition: 'Condition',
  search: 'Find a value',
  noValue: 'Nothing of that name.',
  operator: {
    is: 'is',
    isNot: 'is not',
    contains: 'contains',
    inLast: 'in the last … days',
    moreThanAgo: 'more than … days ago',
    inNext: 'in the next … days',
    between: 'between',
    empty: 'is empty',
    filled: 'is not empty',
    yes: 'yes',
    no: 'no'
  },
  never: 'never',
  ever: 'at any time',
  emptyOrZero: 'is empty or 0',
  said: {
    isNot: 'not {values}',
    contains: 'contains “{text}”',
    inLast: 'in the last {n} day | in the last {n} days',
    moreThanAgo: 'more than {n} day ago | more than {n} days ago',
    inNext: 'in the next {n} day | in the next {n} days',
    from: 'from {from}',
    to: 'up to {to}'
  },
  days: 'Days',
  from: 'From',
  to: 'To',
  problem: {
    title: 'A part of this filter does not hold any more. The rest is applied.',
    'field-gone': 'The field “{field}” is not there.',
    'option-gone': 'Some values of “{field}” were deleted.',
    'not-understood': '“{field}” was not understood.',
    drop: 'Leave that part out'
  },
  deals: {
    label: 'Clients by their deals',
    pipeline: 'Pipeline',
    anyPipeline: 'Any pipeline',
    stages: 'Stages',
    anyStage: 'Any stage',
    state: 'Deal state',
    anyState: 'Open or closed',
    open: 'Open',
    won: 'Won',
    lost: 'Lost',
    column: 'Deal',
    more: '(+{count})',
    readingDeals: 'Deals: {read} of {total}',
    start: 'Choose a pipeline, a stage or a filter to see whose deals these are.',
    nobody: 'No clients of such deals were found.'
  }
}

export type FiltersMessages = typeof en

export default en
