import type { SegmentsMessages } from './en'

const id: SegmentsMessages = {
  label: 'Segmen',
  none: 'Tanpa segmen',
  me: 'Untuk saya',
  everybody: 'Untuk semua',
  save: 'Simpan segmen',
  name: 'Nama segmen',
  keep: 'Simpan',
  cancel: 'Batal',
  who: 'Siapa yang melihat',
  actions: 'Segmen “{name}”: lainnya',
  rename: 'Ganti nama',
  overwrite: 'Simpan perubahan',
  delete: 'Hapus',
  unnamed: 'Segmen tanpa nama',
  saved: 'Segmen “{name}” disimpan.',
  deleted: 'Segmen “{name}” dihapus.',
  overwriting: {
    title: 'Timpa “{name}”?',
    about: 'Segmen menjadi pencarian seperti sekarang. Daftar yang dibuat darinya tetap seperti adanya.'
  },
  deleting: {
    title: 'Hapus segmen “{name}”?',
    me: 'Hanya pencarian tersimpan yang hilang. Daftar yang dibuat darinya tetap ada.',
    everybody: 'Hilang untuk semua orang. Hanya pencarian tersimpan yang dihapus: daftar yang dibuat darinya tetap ada.'
  },
  refused: {
    'same-name': 'Segmen dengan nama ini sudah ada. Pilih nama lain.',
    'no-name': 'Segmen perlu nama.',
    'too-large': 'Pencarian ini terlalu besar untuk disimpan. Gunakan lebih sedikit syarat.',
    gone: 'Segmen ini sudah tidak ada: telah dihapus.',
    changed: 'Seseorang telah mengubah segmen ini, jadi tidak ada yang dilakukan. Lihat sekali lagi, lalu coba lagi.',
    newer: '“{name}” disimpan oleh versi aplikasi yang lebih baru dan tidak dipakai. Muat ulang halaman untuk mendapatkannya.',
    unreadable: '“{name}” diubah di luar aplikasi ini dan tidak dapat dibaca. Tidak ada isinya yang dipakai; Anda dapat menghapusnya.'
  },
  otherType: {
    contact: '“{name}” adalah segmen kontak. Di sini segmen itu mencari perusahaan dengan syarat yang cocok.',
    company: '“{name}” adalah segmen perusahaan. Di sini segmen itu mencari kontak dengan syarat yang cocok.'
  },
  inPart: '“{name}” memuat lebih banyak dari yang dapat dicari di sini. Hanya yang ditampilkan yang diterapkan.',
  unread: 'Segmen tidak dapat dibaca.',
  sharedUnread: 'Segmen untuk semua tidak dapat dibaca.',
  leftOut: 'Tidak disertakan saat semua dipilih: peserta {names} ({n})',
  leaveNobodyOut: 'Sertakan semua',
  problem: {
    list: 'Daftar ini tidak ada atau tersembunyi bagi Anda, jadi tidak ada yang dikecualikan karenanya: {names}.',
    listType: 'Daftar ini berisi klien jenis lain, jadi tidak ada yang dikecualikan karenanya: {names}.'
  },
  newcomers: {
    action: 'Tambah yang baru',
    from: 'Dari segmen “{name}”, seperti sekarang.',
    looking: 'Mencari yang baru… {count}',
    found: 'Baru: {n}. Mereka ditambahkan di akhir daftar; yang lain tetap seperti adanya.',
    nobody: 'Tidak ada yang baru: semua dari segmen sudah ada di daftar.',
    list: 'Yang baru',
    more: 'dan {n} lagi',
    removed: 'Pernah dikeluarkan dari daftar ini dan tidak dikembalikan: {n}',
    gone: 'Segmen asal daftar ini sudah tidak ada, jadi tidak diketahui siapa yang baru.',
    unusable: 'Segmen asal daftar ini kini tentang klien lain atau tidak dapat dibaca, jadi tidak diketahui siapa yang baru.',
    add: 'Tambah {n}',
    done: 'Ditambahkan ke “{name}”: {n}'
  }
}

export default id
