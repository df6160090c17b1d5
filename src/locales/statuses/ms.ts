import type { StatusesMessages } from './en'

const ms: StatusesMessages = {
  title: 'Status',
  about: 'Hasil yang mungkin bagi sesuatu panggilan, untuk semua senarai panggilan. Susunan ini juga digunakan dalam penapis dan bar.',
  dialler: 'Warna adalah untuk aplikasi ini. Tetingkap panggilan Bitrix24 hanya mewarnakan empat status asalnya, setiap satu dengan warnanya sendiri.',
  edit: 'Sunting',
  onlyAdmins: 'Hanya pentadbir CRM boleh mengubah status.',
  refused: 'Bitrix24 menolak perubahan ini: hanya pentadbir CRM boleh mengubah status.',
  none: 'Bitrix24 ini tidak mempunyai status panggilan.',
  add: 'Tambah status',
  change: 'Sunting status {name}',
  remove: 'Padam status {name}',
  up: 'Alihkan {name} ke atas',
  down: 'Alihkan {name} ke bawah',
  drag: 'Seret ke tempat lain',
  place: '{name} kini nombor {place} daripada {total}',
  orderUnsaved: 'Susunan baharu belum disimpan.',
  order: 'Susunan',
  colour: 'Warna',
  noColour: 'Tiada warna',
  actions: 'Tindakan',
  usedBy: 'Digunakan oleh',
  count: 'Kira peserta',
  inLists: 'dalam {n} senarai panggilan',
  nobody: 'tiada sesiapa',
  more: 'Mungkin ada lagi: bukan semua peserta dapat dibaca.',
  start: 'Setiap peserta bermula dengan status ini, dan Bitrix24 melengkapkan aktiviti apabila tiada sesiapa lagi memilikinya. Status ini tidak boleh dipadam.',
  save: 'Simpan',
  saved: 'Disimpan',
  nameProblem: {
    empty: 'Status memerlukan nama.',
    long: 'Nama paling banyak 100 aksara.',
    taken: 'Status lain mempunyai nama ini. Anda masih boleh menyimpannya.'
  },
  changed: 'Orang lain telah mengubah status sementara itu, jadi tiada apa-apa yang disimpan. Beginilah keadaannya sekarang.',
  notHeld: 'Bitrix24 menerima perubahan ini tetapi tidak menyimpan kesemuanya. Beginilah status sekarang.',
  deleting: {
    title: 'Padam status “{name}”?',
    about: 'Status dipadam untuk semua orang, dan ini tidak boleh dibuat asal.',
    kept: 'Peserta mengekalkannya. Senarai panggilan kemudian menunjukkan kod {code} sebagai ganti nama, dan Bitrix24 tidak lagi boleh menapis mengikutnya.',
    built: 'Ini status asal Bitrix24: tetingkap panggilan dan aplikasi ini tahu maksudnya. Status yang ditambah kemudian dengan nama yang sama tidak akan membawa maksud yang sama.',
    done: 'Status “{name}” dipadam'
  }
}

export default ms
