import type { SegmentsMessages } from './en'

const ms: SegmentsMessages = {
  label: 'Segmen',
  none: 'Tiada segmen',
  me: 'Untuk saya',
  everybody: 'Untuk semua',
  save: 'Simpan segmen',
  name: 'Nama segmen',
  keep: 'Simpan',
  cancel: 'Batal',
  who: 'Siapa yang nampak',
  actions: 'Segmen “{name}”: lagi',
  rename: 'Namakan semula',
  overwrite: 'Simpan perubahan',
  delete: 'Padam',
  unnamed: 'Segmen tanpa nama',
  saved: 'Segmen “{name}” disimpan.',
  deleted: 'Segmen “{name}” dipadam.',
  overwriting: {
    title: 'Tulis ganti “{name}”?',
    about: 'Segmen menjadi carian seperti sekarang. Senarai yang dibuat daripadanya kekal seperti sedia ada.'
  },
  deleting: {
    title: 'Padam segmen “{name}”?',
    me: 'Hanya carian tersimpan yang hilang. Senarai yang dibuat daripadanya kekal.',
    everybody: 'Ia hilang untuk semua orang. Hanya carian tersimpan dipadam: senarai yang dibuat daripadanya kekal.'
  },
  refused: {
    'same-name': 'Segmen dengan nama ini sudah ada. Pilih nama lain.',
    'no-name': 'Segmen memerlukan nama.',
    'too-large': 'Carian ini terlalu besar untuk disimpan. Gunakan kurang syarat.',
    gone: 'Segmen ini tiada lagi: ia telah dipadam.',
    changed: 'Seseorang telah mengubah segmen ini, jadi tiada apa dilakukan. Lihat sekali lagi, kemudian cuba lagi.',
    newer: '“{name}” disimpan oleh versi aplikasi yang lebih baharu dan tidak digunakan. Muat semula halaman untuk mendapatkannya.',
    unreadable: '“{name}” diubah di luar aplikasi ini dan tidak dapat dibaca. Tiada isinya digunakan; anda boleh memadamnya.'
  },
  otherType: {
    contact: '“{name}” ialah segmen kenalan. Di sini ia mencari syarikat dengan syarat yang sesuai.',
    company: '“{name}” ialah segmen syarikat. Di sini ia mencari kenalan dengan syarat yang sesuai.'
  },
  inPart: '“{name}” mengandungi lebih daripada yang boleh dicari di sini. Hanya yang ditunjukkan digunakan.',
  unread: 'Segmen tidak dapat dibaca.',
  sharedUnread: 'Segmen untuk semua tidak dapat dibaca.',
  leftOut: 'Ditinggalkan apabila semua dipilih: peserta {names} ({n})',
  leaveNobodyOut: 'Jangan tinggalkan sesiapa',
  problem: {
    list: 'Senarai ini tiada atau tersembunyi daripada anda, jadi tiada sesiapa ditinggalkan kerananya: {names}.',
    listType: 'Senarai ini mengandungi pelanggan jenis lain, jadi tiada sesiapa ditinggalkan kerananya: {names}.'
  },
  newcomers: {
    action: 'Tambah yang baharu',
    from: 'Daripada segmen “{name}”, seperti sekarang.',
    looking: 'Mencari yang baharu… {count}',
    found: 'Baharu: {n}. Mereka ditambah di hujung senarai; yang lain kekal seperti sedia ada.',
    nobody: 'Tiada yang baharu: semua dalam segmen sudah ada dalam senarai.',
    list: 'Yang baharu',
    more: 'dan {n} lagi',
    removed: 'Pernah dibuang daripada senarai ini dan tidak dikembalikan: {n}',
    gone: 'Segmen asal senarai ini tiada lagi, jadi tidak diketahui siapa yang baharu.',
    unusable: 'Segmen asal senarai ini kini tentang pelanggan lain atau tidak dapat dibaca, jadi tidak diketahui siapa yang baharu.',
    add: 'Tambah {n}',
    done: 'Ditambah ke “{name}”: {n}'
  }
}

export default ms
