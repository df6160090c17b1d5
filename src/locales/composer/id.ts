import type { ComposerMessages } from './en'

const id: ComposerMessages = {
  title: 'Daftar panggilan baru',
  addTitle: 'Tambah peserta',
  back: 'Daftar panggilan',
  backToList: 'Kembali ke daftar panggilan',
  kind: 'Isi daftar panggilan',
  contacts: 'Kontak',
  companies: 'Perusahaan',
  from: {
    label: 'Tambahkan klien dari',
    crm: 'CRM',
    deals: 'Transaksi',
    callLists: 'Daftar panggilan',
    file: 'File atau tempel'
  },
  switch: {
    contact: 'Beralih ke kontak?',
    company: 'Beralih ke perusahaan?',
    about: 'Daftar panggilan berisi kontak atau perusahaan, tidak pernah keduanya. {n} klien yang Anda pilih akan dikeluarkan; formulir dan nama tetap ada.',
    action: 'Beralih',
    cancel: 'Batal'
  },
  find: {
    label: 'Cari klien',
    placeholder: 'Nama atau telepon',
    responsible: 'Penanggung jawab',
    anyone: 'Semua penanggung jawab',
    me: '{name} (saya)',
    employee: 'Cari karyawan',
    phone: 'Telepon',
    phoneAny: 'Dengan atau tanpa telepon',
    phoneWith: 'Dengan telepon',
    phoneWithout: 'Tanpa telepon',
    clear: 'Hapus pencarian'
  },
  table: {
    label: 'Klien',
    name: 'Nama',
    company: 'Perusahaan',
    phone: 'Telepon',
    responsible: 'Penanggung jawab',
    noPhone: 'tanpa telepon',
    morePhones: '(+{count})',
    onList: 'dalam daftar'
  },
  loading: 'Membaca klien…',
  selectAllFound: 'Pilih semua {n} hasil',
  readingAll: 'Membaca {read} dari {total}',
  stop: 'Hentikan',
  stopped: 'Dihentikan. Tidak ada yang ditambahkan.',
  shown: '{shown} dari {total} ditampilkan',
  more: 'Tampilkan lagi',
  empty: {
    title: 'Tidak ada yang ditemukan',
    about: 'Coba sebagian nama, atau cari dengan lebih sedikit syarat sekaligus.',
    phone: 'Telepon hanya ditemukan dengan nomor lengkap. Coba semua digitnya, atau namanya.',
    nobody: { contact: 'Tidak ada kontak di sini', company: 'Tidak ada perusahaan di sini' },
    nobodyAbout: 'Klien yang boleh Anda baca di CRM muncul di sini. Buat di sana, lalu kembali.'
  },
  picked: {
    panel: 'Daftar panggilan',
    count: '{n} dipilih',
    who: 'Lihat siapa',
    details: 'Detail',
    less: 'Ciutkan'
  },
  who: {
    title: 'Klien terpilih',
    about: 'Hapus centang untuk mengeluarkan seseorang.',
    find: 'Cari di antara mereka',
    nobody: 'Tidak ada yang bernama atau bernomor itu di antara mereka.',
    close: 'Selesai'
  },
  order: {
    label: 'Urutan panggilan',
    by: {
      picked: 'Sesuai pilihan',
      longest: 'Paling lama tidak dihubungi lebih dulu',
      callable: 'Yang bisa dihubungi sekarang lebih dulu',
      newest: 'Terbaru lebih dulu',
      name: 'Menurut nama',
      responsible: 'Menurut penanggung jawab',
      shuffled: 'Acak'
    },
    about: 'Bitrix24 hanya menyimpan urutan ini sampai hasil pertama.',
    withoutCalls: 'Portal ini tidak memberi tahu kapan klien terakhir dihubungi: urutan pemilihan dipakai.',
    notReady: 'Urutan panggilan belum siap.'
  },
  name: 'Nama',
  namePlaceholder: 'Daftar panggilan #…',
  split: {
    option: 'Bagi menjadi beberapa daftar',
    suggest: 'Lebih dari {size} dalam satu daftar memperlambat panggilan: Bitrix24 menulis ulang seluruh daftar pada setiap hasil.',
    do: 'Bagi menjadi {n}'
  },
  create: 'Buat daftar panggilan',
  pickFirst: 'Pilih minimal satu klien terlebih dahulu.',
  userFirst: 'Belum diketahui siapa Anda. Tunggu jawaban Bitrix24.',
  draft: {
    kept: 'Draf disimpan di peramban ini',
    notKept: 'Peramban ini tidak menyimpan draf: buat daftar panggilan sebelum Anda pergi.',
    discard: 'Buang draf',
    restored: 'Draf dari kunjungan terakhir Anda',
    restoredAbout: 'Berisi {n} klien.',
    added: 'Ditambahkan ke draf dari kunjungan terakhir Anda',
    startAnew: 'Mulai dari awal',
    discardTitle: 'Buang draf?',
    discardAbout: 'Pilihan Anda ({n} klien), formulir, dan nama akan dilupakan. Tidak ada yang berubah di Bitrix24.',
    conflictTitle: 'Buang draf dari kunjungan terakhir Anda?',
    conflictAbout: 'Draf ini berjenis lain, sedangkan daftar panggilan berisi kontak atau perusahaan, tidak pernah keduanya. Isinya {n} klien.',
    keep: 'Simpan draf',
    looking: 'Memeriksa apakah daftar panggilan sudah dibuat waktu itu…',
    notMade: 'Daftar panggilan belum dibuat waktu itu. Draf masih seperti semula; Anda dapat membuatnya sekarang.'
  },
  created: {
    title: '“{name}” telah dibuat',
    found: '“{name}” ternyata sudah dibuat',
    open: 'Buka',
    draftKept: 'Daftar itu seperti saat dikirim. Yang Anda ubah setelahnya disimpan sebagai draf tersendiri.',
    nameRefused: 'Daftar panggilan sudah ada, tetapi Bitrix24 tidak menerima namanya: {reason}',
    failedKept: 'Draf Anda disimpan. Saat dicoba lagi, diperiksa dulu apakah daftar panggilan sudah ada, jadi hanya dibuat satu kali.'
  },
  add: {
    action: 'Tambah ke daftar',
    onListAlready: 'Sudah dalam daftar: {n}',
    returning: '{n} di antaranya pernah dikeluarkan dari daftar ini. Statusnya dimulai dari awal; hasil sebelumnya tidak kembali: {names}',
    done: '{n} peserta ditambahkan ke “{name}”',
    nobodyNew: 'Semua yang dipilih sudah ada di “{name}”',
    failedKept: 'Pilihan Anda disimpan.',
    otherType: 'Daftar panggilan prospek, transaksi, atau elemen lain dapat dilihat di sini, tetapi hanya dapat diubah di layar Bitrix24 sendiri.',
    deleted: 'Daftar panggilan ini telah dihapus, jadi tidak ada yang dapat ditambahkan.',
    unavailable: 'Daftar panggilan ini telah dihapus atau milik orang lain, jadi tidak ada yang dapat ditambahkan.'
  }
}

export default id
