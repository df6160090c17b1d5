import type { ColleaguesMessages } from './en'

const hi: ColleaguesMessages = {
  find: 'कर्मचारी खोजें',
  me: '{name} (मैं)',
  given: 'आपके लिए कॉल सूची: {list} · {participants}'
}

export default hi
