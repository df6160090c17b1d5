import type { ColleaguesMessages } from './en'

const de: ColleaguesMessages = {
  find: 'Mitarbeiter finden',
  me: '{name} (ich)',
  given: 'Eine Anrufliste für Sie: {list} · {participants}',
  told: {
    notPermitted: 'Niemand wird benachrichtigt: Die App hat das Recht im nicht.',
    unwanted: 'Nicht benachrichtigt, weil Benachrichtigungen ausgeschaltet sind: {names}',
    failed: 'Konnten nicht benachrichtigt werden: {names}'
  }
}

export default de
