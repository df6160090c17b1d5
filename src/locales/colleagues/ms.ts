import type { ColleaguesMessages } from './en'

const ms: ColleaguesMessages = {
  find: 'Cari pekerja',
  me: '{name} (saya)',
  given: 'Senarai panggilan untuk anda: {list} · {participants}'
}

export default ms
