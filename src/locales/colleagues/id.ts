import type { ColleaguesMessages } from './en'

const id: ColleaguesMessages = {
  find: 'Cari karyawan',
  me: '{name} (saya)',
  given: 'Daftar panggilan untuk Anda: {list} · {participants}'
}

export default id
