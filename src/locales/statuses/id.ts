import type { StatusesMessages } from './en'

const id: StatusesMessages = {
  title: 'Status',
  about: 'Hasil yang mungkin dari sebuah panggilan, untuk semua daftar panggilan. Urutan ini juga dipakai di filter dan bilah.',
  dialler: 'Warna berlaku di aplikasi ini. Jendela panggilan Bitrix24 hanya mewarnai empat status bawaannya, masing-masing dengan warnanya sendiri.',
  edit: 'Edit',
  onlyAdmins: 'Hanya administrator CRM yang dapat mengubah status.',
  refused: 'Bitrix24 menolak perubahan ini: hanya administrator CRM yang dapat mengubah status.',
  none: 'Bitrix24 ini tidak memiliki status panggilan.',
  add: 'Tambah status',
  change: 'Edit status {name}',
  remove: 'Hapus status {name}',
  up: 'Pindahkan {name} ke atas',
  down: 'Pindahkan {name} ke bawah',
  drag: 'Seret ke tempat lain',
  place: '{name} sekarang nomor {place} dari {total}',
  orderUnsaved: 'Urutan baru belum disimpan.',
  order: 'Urutan',
  colour: 'Warna',
  noColour: 'Tanpa warna',
  actions: 'Tindakan',
  usedBy: 'Dipakai oleh',
  count: 'Hitung peserta',
  inLists: 'di {n} daftar panggilan',
  nobody: 'tidak seorang pun',
  more: 'Mungkin lebih banyak: tidak semua peserta dapat dibaca.',
  start: 'Setiap peserta mulai dengan status ini, dan Bitrix24 menyelesaikan aktivitas setelah tidak ada lagi yang memilikinya. Status ini tidak dapat dihapus.',
  save: 'Simpan',
  saved: 'Tersimpan',
  nameProblem: {
    empty: 'Status perlu nama.',
    long: 'Nama paling banyak 100 karakter.',
    taken: 'Status lain memakai nama ini. Anda tetap dapat menyimpannya.'
  },
  changed: 'Orang lain mengubah status sementara itu, jadi tidak ada yang disimpan. Beginilah keadaannya sekarang.',
  notHeld: 'Bitrix24 menerima perubahan ini, tetapi tidak menyimpan semuanya. Beginilah status sekarang.',
  deleting: {
    title: 'Hapus status “{name}”?',
    about: 'Status dihapus untuk semua orang, dan ini tidak dapat dibatalkan.',
    kept: 'Peserta tetap memilikinya. Daftar panggilan lalu menampilkan kode {code} sebagai ganti nama, dan Bitrix24 tidak dapat lagi memfilter dengannya.',
    built: 'Ini status bawaan Bitrix24: jendela panggilan dan aplikasi ini tahu artinya. Status yang ditambahkan kelak dengan nama yang sama tidak akan berarti sama.',
    done: 'Status “{name}” dihapus'
  }
}

export default id
