import type { ColleaguesMessages } from './en'

const de: ColleaguesMessages = {
  find: 'Mitarbeiter finden',
  me: '{name} (ich)',
  given: 'Eine Anrufliste für Sie: {list} · {participants}'
}

export default de
