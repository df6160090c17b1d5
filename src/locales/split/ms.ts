import type { SplitMessages } from './en'

const ms: SplitMessages = {
  how: 'Cara membahagi',
  parts: 'Kepada bahagian',
  colleagues: 'Antara rakan sekerja',
  count: 'Bilangan senarai',
  countWrong: 'Taip nombor bulat dari 1 hingga {most}.',
  who: 'Rakan sekerja',
  way: 'Siapa mendapat pelanggan mana',
  inTurn: 'Bergilir-gilir',
  byResponsible: 'Mengikut penanggungjawab',
  reading: 'Membaca penanggungjawab: tinggal {n}…',
  table: 'Senarai untuk dicipta',
  name: 'Nama',
  clients: 'Pelanggan',
  nameOf: 'Nama senarai {i}',
  clientsOf: 'Pelanggan {name}',
  rest: 'Selebihnya',
  restForMe: '(senarai untuk saya)',
  restStays: '(kekal dipilih)',
  empty: 'Senarai kosong tidak dicipta: {n}.',
  numbered: '({i} daripada {n})',
  base: 'Senarai panggilan',
  about: {
    handed: 'Anda pentadbir: setiap rakan menjadi penanggungjawab senarainya.',
    link: 'Mereka dimaklumkan dengan pautan, yang terbuka bagi sesiapa yang mempunyai akses kepada aplikasi ini.',
    offered: 'Setiap senarai akan ditawarkan kepada rakannya, yang menciptanya dengan satu klik. Mereka memerlukan akses kepada aplikasi ini.',
    noOffers: 'Hanya pentadbir boleh menyerahkan senarai panggilan, dan menawarkannya memerlukan kebenaran entity yang tidak diberi. Semua senarai dicipta untuk anda.'
  },
  obstacle: {
    count: 'Bilangan senarai mesti nombor bulat.',
    colleagues: 'Pilih sekurang-kurangnya seorang rakan sekerja.',
    size: 'Bilangan pelanggan mesti nombor bulat.',
    tooMany: 'Jumlahnya melebihi {n} yang dipilih.',
    reading: 'Penanggungjawab masih dibaca.',
    nobody: 'Tiada sesiapa untuk senarai ini.'
  },
  create: 'Cipta {n} senarai panggilan',
  kept: 'Yang ada disimpan. Meneruskan hanya mencipta yang kurang, setiap senarai sekali.',
  progress: '{made} daripada {n} siap',
  state: {
    made: 'dicipta',
    notMade: 'belum dicipta',
    unknown: 'belum diketahui sama ada dicipta',
    offered: 'ditawarkan kepada {name}',
    notOffered: 'belum ditawarkan kepada {name}',
    handed: 'dicipta, penanggungjawab: {name}',
    notHanded: 'dicipta, masih milik anda: belum diserahkan kepada {name}',
    dismissed: 'dicipta, kekal milik anda: {name} tidak lagi bekerja di sini',
    refused: 'dicipta, kekal milik anda: {reason}'
  },
  goOn: 'Teruskan',
  stop: 'Biarkan begini',
  stopAbout: 'Sesiapa yang tiada dalam senarai ini kekal dipilih.',
  created: '{n} senarai panggilan dicipta.',
  offered: '{n} senarai ditawarkan.',
  told: {
    namesRefused: 'Bitrix24 tidak menerima nama: {reason}'
  }
}

export default ms
