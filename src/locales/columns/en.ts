/** What happened beside each participant: their last call, attempts and local time, and what is filtered by these. */
const en = {
  button: 'Columns',
  lastCall: 'Last call',
  attempts: 'Attempts',
  attemptsAbout: 'Calls to the client since this list was created. A guess: Bitrix24 does not tell which list a call belongs to.',
  noDate: 'Bitrix24 does not tell when this list was created, so attempts are not counted.',
  localTime: 'Local time',
  never: 'never',
  unknown: 'unknown',
  whyUnknown: 'Neither the number nor the address tells where the client is.',
  outside: 'Outside the calling hours, {hours}',
  out: 'Outgoing call',
  in: 'Incoming call',
  minutes: '{n} min',
  seconds: '{n} s',
  failure: {
    'busy': 'busy',
    'no-answer': 'no answer',
    'declined': 'declined',
    'cancelled': 'cancelled by the caller',
    'wrong-number': 'wrong number',
    'not-connected': 'not connected',
    'other': 'failed, code {code}'
  },
  future: 'Bitrix24 dates this call in the future.',
  undated: 'Bitrix24 does not tell when this call was; this is when it was written down.',
  calls: {
    label: 'Calls',
    all: 'Calls: all',
    none: 'No attempt yet',
    several: 'Two and more attempts',
    since: 'Not called since…',
    sinceDay: 'Not called since'
  },
  callable: 'Callable now',
  callableCount: 'Callable now {n}',
  summary: '{callable} callable now · {notNow} not yet · {unknown} unknown',
  reading: 'Calls: {done} of {total}',
  stop: 'Stop',
  incomplete: 'Not all calls were read: some participants may be missing here.',
  goOn: 'Read on',
  nobody: 'No participant fits these filters.',
  hours: {
    title: 'Calling hours',
    about: 'When clients may be called, by their own clock. These hours are kept for everybody.',
    everywhere: 'Everywhere',
    add: 'Add a country',
    remove: 'Remove {country}',
    invalid: 'Hours are written like 9:00–20:00, within one day.',
    readOnly: 'Only administrators can change the calling hours.',
    saved: 'The calling hours are saved.'
  }
}

export type ColumnsMessages = typeof en

export default en
