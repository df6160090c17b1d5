import type { ComposerMessages } from './en'

const ms: ComposerMessages = {
  title: 'Senarai baharu',
  addTitle: 'Tambah peserta',
  back: 'Semua senarai',
  backToList: 'Kembali ke senarai panggilan',
  kind: 'Senarai panggilan terdiri daripada',
  contacts: 'Kenalan',
  companies: 'Syarikat',
  from: {
    label: 'Tambah pelanggan daripada',
    crm: 'CRM',
    deals: 'Urus niaga',
    callLists: 'Senarai panggilan',
    file: 'Fail atau tampal'
  },
  switch: {
    contact: 'Tukar kepada kenalan?',
    company: 'Tukar kepada syarikat?',
    about: 'Senarai panggilan mengandungi kenalan atau syarikat, bukan kedua-duanya. {n} pelanggan yang anda pilih akan dikeluarkan; borang dan nama kekal.',
    action: 'Tukar',
    cancel: 'Batal'
  },
  find: {
    label: 'Cari pelanggan',
    placeholder: 'Nama atau telefon',
    responsible: 'Penanggungjawab',
    anyone: 'Sesiapa sahaja',
    me: '{name} (saya)',
    employee: 'Cari pekerja',
    phone: 'Telefon',
    phoneAny: 'Telefon: semua',
    phoneWith: 'Ada telefon',
    phoneWithout: 'Tiada telefon',
    clear: 'Kosongkan carian'
  },
  table: {
    label: 'Pelanggan',
    name: 'Nama',
    company: 'Syarikat',
    phone: 'Telefon',
    responsible: 'Penanggungjawab',
    noPhone: 'tiada telefon',
    morePhones: '(+{count})',
    onList: 'dalam senarai'
  },
  loading: 'Membaca pelanggan…',
  selectAllFound: 'Pilih semua {n} yang ditemui',
  readingAll: 'Membaca {read} daripada {total}',
  stop: 'Henti',
  stopped: 'Dihentikan. Tiada sesiapa ditambah.',
  shown: '{shown} daripada {total} dipaparkan',
  more: 'Papar lagi',
  empty: {
    title: 'Tiada yang ditemui',
    about: 'Cuba sebahagian nama, atau kurangkan syarat carian.',
    phone: 'Telefon hanya ditemui dengan nombor penuh. Cuba semua digitnya, atau nama.',
    nobody: { contact: 'Tiada kenalan di sini', company: 'Tiada syarikat di sini' },
    nobodyAbout: 'Pelanggan yang boleh anda baca dalam CRM muncul di sini. Cipta di sana, kemudian kembali.'
  },
  picked: {
    panel: 'Senarai panggilan',
    count: '{n} dipilih',
    who: 'Lihat siapa',
    details: 'Butiran',
    less: 'Kurang'
  },
  who: {
    title: 'Pelanggan yang dipilih',
    about: 'Kosongkan kotak semak untuk mengeluarkan seseorang.',
    find: 'Cari antara mereka',
    nobody: 'Tiada nama atau nombor itu antara mereka.',
    close: 'Selesai'
  },
  order: {
    label: 'Susunan panggilan',
    by: {
      picked: 'Seperti dipilih',
      longest: 'Paling lama tidak dihubungi dahulu',
      callable: 'Yang boleh dihubungi sekarang dahulu',
      newest: 'Terbaharu dahulu',
      name: 'Ikut nama',
      responsible: 'Mengikut penanggungjawab',
      shuffled: 'Rawak'
    },
    about: 'Bitrix24 mengekalkan susunan ini hanya sehingga hasil pertama.',
    withoutCalls: 'Portal ini tidak memberitahu bila pelanggan terakhir dihubungi: susunan pemilihan dikekalkan.',
    notReady: 'Susunan panggilan belum sedia.'
  },
  name: 'Nama',
  namePlaceholder: 'Senarai panggilan #…',
  split: {
    option: 'Bahagi kepada beberapa senarai',
    suggest: 'Lebih {size} dalam satu senarai melambatkan panggilan: Bitrix24 menulis semula seluruh senarai bagi setiap hasil.',
    do: 'Bahagi kepada {n}'
  },
  create: 'Cipta senarai',
  pickFirst: 'Pilih sekurang-kurangnya satu pelanggan dahulu.',
  userFirst: 'Belum diketahui siapa anda. Tunggu Bitrix24 menjawab.',
  draft: {
    kept: 'Draf disimpan dalam pelayar ini',
    notKept: 'Pelayar ini tidak menyimpan draf: cipta senarai panggilan sebelum anda keluar.',
    discard: 'Buang',
    restored: 'Draf daripada lawatan terakhir anda',
    restoredAbout: 'Ada {n} pelanggan.',
    added: 'Ditambah pada draf daripada lawatan terakhir anda',
    startAnew: 'Mula semula',
    discardTitle: 'Buang draf?',
    discardAbout: 'Pilihan anda ({n} pelanggan), borang dan nama akan dilupakan. Tiada apa-apa berubah dalam Bitrix24.',
    conflictTitle: 'Buang draf daripada lawatan terakhir anda?',
    conflictAbout: 'Draf ini daripada jenis lain, sedangkan senarai panggilan mengandungi kenalan atau syarikat, bukan kedua-duanya. Ia mengandungi {n} pelanggan.',
    keep: 'Simpan draf',
    looking: 'Menyemak sama ada senarai panggilan telah dicipta kali terakhir…',
    notMade: 'Senarai panggilan tidak dicipta kali terakhir. Draf masih seperti yang anda tinggalkan; anda boleh menciptanya sekarang.'
  },
  created: {
    title: '“{name}” telah dicipta',
    found: '“{name}” rupanya sudah dicipta',
    open: 'Buka',
    draftKept: 'Ia seperti semasa dihantar. Apa yang anda ubah selepas itu disimpan sebagai draf berasingan.',
    nameRefused: 'Senarai panggilan telah dicipta, tetapi Bitrix24 tidak menerima namanya: {reason}',
    failedKept: 'Draf anda disimpan. Percubaan semula akan menyemak dahulu sama ada senarai panggilan sudah ada, jadi ia hanya dicipta sekali.'
  },
  add: {
    action: 'Tambah ke senarai',
    onListAlready: 'Sudah dalam senarai: {n}',
    returning: '{n} daripadanya pernah dikeluarkan dari senarai ini. Statusnya bermula dari awal; hasil terdahulu tidak dikembalikan: {names}',
    done: '{n} peserta ditambah ke “{name}”',
    nobodyNew: 'Semua yang dipilih sudah ada dalam “{name}”',
    failedKept: 'Pilihan anda disimpan.',
    otherType: 'Senarai panggilan prospek, urus niaga atau elemen lain boleh dilihat di sini, tetapi hanya boleh diubah pada skrin Bitrix24 sendiri.',
    deleted: 'Senarai panggilan ini telah dipadam, jadi tiada sesiapa boleh ditambah.',
    unavailable: 'Senarai panggilan ini telah dipadam atau milik orang lain, jadi tiada sesiapa boleh ditambah.'
  }
}

export default ms
