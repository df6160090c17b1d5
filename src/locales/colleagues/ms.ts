import type { ColleaguesMessages } from './en'

const ms: ColleaguesMessages = {
  find: 'Cari pekerja',
  me: '{name} (saya)',
  given: 'Senarai panggilan untuk anda: {list} · {participants}',
  told: {
    notPermitted: 'Tiada sesiapa dimaklumkan: aplikasi tidak diberi kebenaran im.',
    unwanted: 'Tidak dimaklumkan kerana pemberitahuan dimatikan: {names}',
    failed: 'Tidak dapat dimaklumkan: {names}'
  }
}

export default ms
