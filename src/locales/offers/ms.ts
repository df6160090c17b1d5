import type { OffersMessages } from './en'

const ms: OffersMessages = {
  title: 'Untuk anda',
  from: {
    contact: '{n} kenalan daripada {name}',
    company: '{n} syarikat daripada {name}'
  },
  offered: 'Ditawarkan kepada {name}',
  take: 'Cipta senarai saya',
  decline: 'Tolak',
  takeBack: 'Tarik balik',
  end: {
    taken: '{name} telah mencipta senarai panggilan daripadanya.',
    declined: '{name} menolak.',
    takenBack: '{name} menarik balik tawaran itu.'
  },
  own: 'Anda telah mencipta senarai panggilan daripadanya.',
  began: 'Anda mula mencipta senarai panggilan ini; hasilnya belum diketahui di sini.',
  left: '{name} tidak lagi bekerja di sini.',
  made: 'Senarai panggilan dicipta',
  leftOut: 'Diketepikan, kerana tidak wujud lagi atau tidak boleh anda lihat: {n}.',
  nameRefused: 'Bitrix24 tidak memberinya nama “{name}”.',
  notDone: 'Tiada apa yang dilakukan',
  elsewhere: 'Senarai panggilan ini sedang dicipta dalam tab lain. Lihat semula dalam dua minit.',
  gone: 'Tawaran itu tiada lagi, atau telah diubah sementara itu.',
  spoilt: {
    altered: 'Satu tawaran diubah oleh {name} ({date}), jadi tidak boleh digunakan. Pembuatnya boleh menawarkan pelanggan itu semula.',
    newer: 'Satu tawaran daripada versi aplikasi yang lebih baharu. Muat semula halaman.',
    unreadable: 'Tawaran daripada {name} ({date}) tidak dapat dibaca. Pembuatnya boleh menawarkan pelanggan itu semula.'
  },
  unknown: 'seseorang',
  remove: 'Buang',
  failed: 'Tidak dapat dibaca sama ada sesuatu ditawarkan kepada anda.'
}

export default ms
