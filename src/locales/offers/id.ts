import type { OffersMessages } from './en'

const id: OffersMessages = {
  title: 'Untuk Anda',
  from: {
    contact: '{n} kontak dari {name}',
    company: '{n} perusahaan dari {name}'
  },
  offered: 'Ditawarkan kepada {name}',
  take: 'Buat daftar saya',
  decline: 'Tolak',
  takeBack: 'Tarik kembali',
  end: {
    taken: '{name} telah membuat daftar panggilan darinya.',
    declined: '{name} menolak.',
    takenBack: '{name} menarik kembali tawarannya.'
  },
  own: 'Anda telah membuat daftar panggilan darinya.',
  began: 'Anda mulai membuat daftar panggilan ini; hasilnya belum diketahui di sini.',
  left: '{name} tidak bekerja di sini lagi.',
  made: 'Daftar panggilan dibuat',
  leftOut: 'Tidak disertakan, karena tidak ada lagi atau tidak boleh Anda lihat: {n}.',
  nameRefused: 'Bitrix24 tidak memberinya nama “{name}”.',
  notDone: 'Tidak ada yang dilakukan',
  elsewhere: 'Daftar panggilan ini sedang dibuat di tab lain. Lihat lagi dua menit lagi.',
  gone: 'Tawaran sudah tidak ada, atau telah diubah sementara itu.',
  spoilt: {
    altered: 'Sebuah tawaran diubah oleh {name} ({date}), jadi tidak bisa digunakan. Pembuatnya dapat menawarkan klien itu lagi.',
    newer: 'Sebuah tawaran berasal dari versi aplikasi yang lebih baru. Muat ulang halaman.',
    unreadable: 'Tawaran dari {name} ({date}) tidak bisa dibaca. Pembuatnya dapat menawarkan klien itu lagi.'
  },
  unknown: 'seseorang',
  remove: 'Hapus',
  failed: 'Tidak dapat dibaca apakah ada yang ditawarkan kepada Anda.'
}

export default id
