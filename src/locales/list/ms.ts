import type { ListMessages } from './en'

const ms: ListMessages = {
  back: 'Semua senarai',
  participants: '{n} peserta',
  reading: 'Membaca peserta… {n}',
  names: 'Nama {known} daripada {total}',
  createdBy: 'oleh {name}, {date}',
  responsible: 'penanggungjawab {name}',
  done: 'Selesai',
  user: 'pengguna #{id}',
  add: 'Tambah peserta',
  remove: 'Keluarkan',
  clear: 'Nyahpilih',
  selected: '{n} dipilih',
  selectedHidden: '{n} daripadanya tidak dipaparkan di sini',
  more: 'Lagi',
  takeOver: 'Ambil alih…',
  rename: 'Namakan semula',
  refresh: 'Muat semula',
  check: 'Semakan',
  deleteList: 'Padam senarai',
  status: 'Status',
  all: 'Semua {n}',
  count: '{n}',
  plus: '+{n}',
  table: 'Peserta',
  search: 'Cari peserta',
  shown: '{n} daripada {total} dipaparkan',
  incomplete: 'Belum semua nama diketahui: mungkin lebih banyak akan ditemui.',
  sortLabel: 'isih ikut',
  sortOrder: 'susunan senarai',
  column: { name: 'Nama', company: 'Syarikat', phone: 'Telefon', status: 'Status' },
  noCard: 'Bitrix24 tidak dapat membuka kad di sini. Cari pelanggan itu dalam CRM.',
  call: 'Hubungi {phone}',
  actionsFor: 'Tindakan: {name}',
  morePhones: '{n} nombor telefon lagi',
  noPhone: 'tiada telefon',
  row: {
    contact: 'Kenalan #{id}',
    company: 'Syarikat #{id}',
    lead: 'Prospek #{id}',
    deal: 'Urus niaga #{id}',
    quote: 'Sebut harga #{id}',
    invoice: 'Invois #{id}',
    unknown: 'Elemen #{id}',
    deletedContact: 'Kenalan dipadam #{id}',
    deletedCompany: 'Syarikat dipadam #{id}'
  },
  readOnly: {
    type: 'Senarai panggilan ini terdiri daripada {type}. Senarai sebegini boleh dilihat di sini; ia diubah dalam Bitrix24 sendiri.',
    deleted: 'Senarai panggilan ini telah dipadam: aktivitinya sudah tiada. Ia boleh dilihat, tetapi tidak boleh diubah.',
    unavailable: 'Aktiviti senarai panggilan ini tidak tersedia untuk anda: ia telah dipadam, atau orang lain bertanggungjawab ke atasnya. Senarai boleh dilihat, tetapi tidak boleh diubah.'
  },
  start: {
    action: 'Mula memanggil',
    responsible: 'penanggungjawab {name}, yang boleh mula memanggil',
    notTold: 'Panggilan dimulakan oleh orang yang bertanggungjawab; Bitrix24 tidak memberitahu orang lain siapa dia.',
    refused: 'Bitrix24 tidak dapat membuka aktiviti di sini.',
    silent: 'Tiada apa-apa yang terbuka?',
    link: 'Buka aktiviti dalam tab baharu'
  },
  empty: {
    status: 'Tiada sesiapa dengan status ini.',
    search: 'Tiada yang ditemui. Cuba perkataan lain, atau sebahagian nombor telefon.',
    showAll: 'Papar semua peserta'
  },
  renaming: {
    title: 'Namakan semula senarai',
    name: 'Nama',
    empty: 'Senarai panggilan memerlukan nama.',
    save: 'Simpan',
    cancel: 'Batal',
    saved: 'Senarai panggilan telah dinamakan semula.'
  },
  removing: {
    title: 'Keluarkan {n} peserta?',
    lost: '{n} daripadanya sudah mempunyai hasil.',
    consequence: 'Hasil dan pautan ke panggilan akan hilang. Jika peserta ditambah semula, statusnya bermula dari awal dan hasilnya tidak kembali.',
    confirm: 'Keluarkan',
    done: '{n} dikeluarkan',
    undo: 'Buat asal',
    undone: '{n} ditambah semula, di hujung senarai',
    undoEnd: '“Buat asal” menambah di hujung senarai: Bitrix24 tidak mengekalkan tempat dalam urutan panggilan.',
    stuck: '{n} daripadanya telah dipadam daripada CRM; Bitrix24 mengekalkannya dalam senarai.',
    allTitle: 'Senarai panggilan tidak boleh kosong',
    all: 'Ini akan mengeluarkan semua peserta. Kekalkan sekurang-kurangnya satu, atau padam senarai panggilan.'
  },
  called: {
    title: 'Senarai ini sedang dihubungi sekarang',
    about: 'Satu status telah berubah dalam beberapa minit yang lalu. Apabila senarai diubah, Bitrix24 menulis semula semua status, jadi hasil yang disimpan pada saat yang sama akan hilang.',
    confirm: 'Simpan juga'
  },
  lostResults: '{n} hasil yang ada di sini telah hilang: {names}. Daripada dua perubahan pada saat yang sama, Bitrix24 menyimpan satu sahaja.',
  saved: {
    missingContact: 'Kenalan {ids} tidak lagi wujud dan diketepikan.',
    missingCompany: 'Syarikat {ids} tidak lagi wujud dan diketepikan.',
    others: 'Sementara itu, orang lain telah mengubah senarai ini; kedua-dua perubahan disimpan: {changes}.',
    othersAdded: '{n} ditambah',
    othersRemoved: '{n} dikeluarkan',
    othersForm: 'borang diubah'
  },
  was: '{name} (dahulu: {status})'
}

export default ms
