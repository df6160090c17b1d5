import type { SplitMessages } from './en'

const id: SplitMessages = {
  how: 'Cara membagi',
  parts: 'Menjadi bagian',
  colleagues: 'Di antara rekan kerja',
  count: 'Jumlah daftar',
  countWrong: 'Ketik bilangan bulat dari 1 sampai {most}.',
  who: 'Rekan kerja',
  way: 'Siapa mendapat klien mana',
  inTurn: 'Bergiliran',
  byResponsible: 'Menurut penanggung jawab',
  reading: 'Membaca penanggung jawab: tersisa {n}…',
  table: 'Daftar yang akan dibuat',
  name: 'Nama',
  clients: 'Klien',
  nameOf: 'Nama daftar {i}',
  clientsOf: 'Klien {name}',
  rest: 'Sisanya',
  restForMe: '(daftar untuk saya)',
  restStays: '(tetap dipilih)',
  empty: 'Daftar kosong tidak dibuat: {n}.',
  numbered: '({i} dari {n})',
  base: 'Daftar panggilan',
  about: {
    handed: 'Anda administrator: setiap rekan menjadi penanggung jawab daftarnya.',
    link: 'Mereka diberi tahu dengan tautan, yang terbuka bagi siapa pun yang memiliki akses ke aplikasi ini.',
    offered: 'Setiap daftar akan ditawarkan kepada rekannya, yang membuatnya dengan sekali klik. Mereka memerlukan akses ke aplikasi ini.',
    noOffers: 'Hanya administrator yang dapat menyerahkan daftar panggilan, dan menawarkannya memerlukan izin entity yang tidak diberikan. Semua daftar dibuat untuk Anda.'
  },
  obstacle: {
    count: 'Jumlah daftar harus bilangan bulat.',
    colleagues: 'Pilih minimal satu rekan kerja.',
    size: 'Jumlah klien harus bilangan bulat.',
    tooMany: 'Totalnya lebih dari {n} yang dipilih.',
    reading: 'Penanggung jawab masih dibaca.',
    nobody: 'Tidak ada yang dapat dimasukkan ke daftar ini.'
  },
  create: 'Buat {n} daftar panggilan',
  kept: 'Yang sudah ada disimpan. Melanjutkan hanya membuat yang kurang, setiap daftar satu kali.',
  progress: '{made} dari {n} selesai',
  state: {
    made: 'dibuat',
    notMade: 'belum dibuat',
    unknown: 'belum diketahui apakah sudah dibuat',
    offered: 'ditawarkan kepada {name}',
    notOffered: 'belum ditawarkan kepada {name}',
    handed: 'dibuat, penanggung jawab: {name}',
    notHanded: 'dibuat, masih milik Anda: belum diserahkan kepada {name}',
    dismissed: 'dibuat, tetap milik Anda: {name} tidak lagi bekerja di sini',
    refused: 'dibuat, tetap milik Anda: {reason}'
  },
  goOn: 'Lanjutkan',
  stop: 'Biarkan begini',
  stopAbout: 'Yang tidak ada di daftar mana pun tetap dipilih.',
  created: '{n} daftar panggilan dibuat.',
  offered: '{n} daftar ditawarkan.',
  told: {
    namesRefused: 'Bitrix24 tidak menerima nama: {reason}'
  }
}

export default id
