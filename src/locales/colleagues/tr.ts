import type { ColleaguesMessages } from './en'

const tr: ColleaguesMessages = {
  find: 'Çalışan bul',
  me: '{name} (ben)',
  given: 'Sizin için bir çağrı listesi: {list} · {participants}'
}

export default tr
