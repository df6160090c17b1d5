import type { NextStepsMessages } from './en'

const ms: NextStepsMessages = {
  openCard: 'Buka kad',
  callBack: {
    action: 'Panggil semula…',
    title: 'Panggil semula',
    plan: 'Rancang',
    cancel: 'Batal',
    date: 'Tarikh',
    time: 'Masa',
    text: 'Tentang apa',
    theirTime: 'Mengikut jam pelanggan: di sana sekarang {now}.',
    forYou: 'Bagi anda: {when}',
    zoneUnknown: 'Waktu tempatan pelanggan tidak diketahui: ini waktu anda.',
    empty: 'Pilih tarikh dan masa.',
    past: 'Masa ini sudah berlalu. Pilih yang lebih lewat.',
    skipped: 'Malam itu jam dianjak ke hadapan: menjadi {time}.',
    twice: 'Malam itu jam dianjak ke belakang dan masa ini berlaku dua kali: yang pertama dikira.',
    planned: '{name}: panggil semula {when}',
    noRight: 'Anda tidak boleh mengubah pelanggan ini, jadi tiada apa boleh dirancang di sini. Hubungi orang yang bertanggungjawab atau pentadbir.',
    gone: 'Pelanggan ini telah dipadam dalam CRM, tiada apa boleh dirancang.',
    wrongTime: 'Bitrix24 tidak menerima tarikh dan masa ini. Pilih yang lain.'
  }
}

export default ms
