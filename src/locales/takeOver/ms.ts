import type { TakeOverMessages } from './en'

const ms: TakeOverMessages = {
  title: 'Ambil alih {name}',
  about: 'Memulakan senarai panggilan baharu dengan pelanggan berstatus yang dipilih, untuk anda atau rakan sekerja. Tiada sesiapa dikeluarkan daripada senarai ini.',
  who: 'Untuk',
  offered: 'Dalam Bitrix24 hanya pentadbir boleh menyerahkan senarai panggilan kepada orang lain. Jadi pelanggan ditawarkan: {name} menemuinya di atas ringkasan dan mencipta senarai dengan satu klik.',
  onlyMe: 'Dalam Bitrix24 hanya pentadbir boleh menyerahkan senarai panggilan kepada orang lain, dan aplikasi ini tidak boleh menyimpan apa-apa untuk semua orang di sini (kebenaran “entity”). Jadi senarai baharu hanya boleh menjadi milik anda.',
  markDone: 'Tandai {name} selesai apabila senarai baharu sudah ada',
  someHidden: 'Peserta yang tidak boleh anda lihat kekal dalam {name} dan tidak diambil alih.',
  create: 'Cipta senarai panggilan',
  offer: 'Tawarkan',
  assigned: '{name} kini bertanggungjawab.',
  notAssigned: 'Kekal dengan anda, kerana tidak dapat diserahkan kepada {name}: {reason}',
  done: '{name} ditandai selesai.',
  notDone: '{name} tidak dapat ditandai selesai: {reason}',
  earlier: 'Inilah yang dilakukan oleh percubaan anda yang terdahulu, mengikut pilihan ketika itu. Tiada apa-apa lagi dilakukan.'
}

export default ms
