import type { NextStepsMessages } from './en'

const id: NextStepsMessages = {
  openCard: 'Buka kartu',
  callBack: {
    action: 'Telepon kembali…',
    title: 'Telepon kembali',
    plan: 'Rencanakan',
    cancel: 'Batal',
    date: 'Tanggal',
    time: 'Waktu',
    text: 'Tentang apa',
    theirTime: 'Menurut jam klien: di sana sekarang {now}.',
    forYou: 'Bagi Anda: {when}',
    zoneUnknown: 'Waktu setempat klien tidak diketahui: ini waktu Anda.',
    empty: 'Pilih tanggal dan waktu.',
    past: 'Waktu ini sudah lewat. Pilih yang lebih nanti.',
    skipped: 'Malam itu jam dimajukan: menjadi {time}.',
    twice: 'Malam itu jam dimundurkan dan waktu ini terjadi dua kali: yang pertama berlaku.',
    planned: '{name}: telepon kembali {when}',
    noRight: 'Anda tidak boleh mengubah klien ini, jadi tidak ada yang bisa direncanakan di sini. Hubungi penanggung jawabnya atau administrator.',
    gone: 'Klien ini sudah dihapus di CRM, tidak ada yang bisa direncanakan.',
    wrongTime: 'Bitrix24 tidak menerima tanggal dan waktu ini. Pilih yang lain.'
  }
}

export default id
