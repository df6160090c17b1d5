import type { ColleaguesMessages } from './en'

const id: ColleaguesMessages = {
  find: 'Cari karyawan',
  me: '{name} (saya)',
  given: 'Daftar panggilan untuk Anda: {list} · {participants}',
  told: {
    notPermitted: 'Tidak ada yang diberi tahu: aplikasi tidak diberi izin im.',
    unwanted: 'Tidak diberi tahu karena mematikan notifikasi: {names}',
    failed: 'Tidak dapat diberi tahu: {names}'
  }
}

export default id
