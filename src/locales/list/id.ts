import type { ListMessages } from './en'

const id: ListMessages = {
  back: 'Daftar panggilan',
  participants: '{n} peserta',
  reading: 'Membaca peserta… {n}',
  names: 'Nama {known} dari {total}',
  createdBy: 'oleh {name}, {date}',
  responsible: 'penanggung jawab: {name}',
  done: 'Selesai',
  user: 'pengguna #{id}',
  add: 'Tambah peserta',
  remove: 'Keluarkan dari daftar',
  clear: 'Batal pilih',
  selected: '{n} dipilih',
  selectedHidden: '{n} di antaranya tidak ditampilkan di sini',
  more: 'Lainnya',
  takeOver: 'Ambil alih…',
  rename: 'Ganti nama',
  refresh: 'Segarkan',
  check: 'Pemeriksaan',
  deleteList: 'Hapus daftar panggilan',
  status: 'Status',
  all: 'Semua {n}',
  count: '{n}',
  plus: '+{n}',
  table: 'Peserta',
  search: 'Cari peserta',
  shown: '{n} dari {total} ditampilkan',
  incomplete: 'Belum semua nama diketahui: mungkin masih ada yang akan ditemukan.',
  sortLabel: 'urut menurut',
  sortOrder: 'urutan daftar',
  column: { name: 'Nama', company: 'Perusahaan', phone: 'Telepon', status: 'Status' },
  noCard: 'Bitrix24 tidak dapat membuka kartu di sini. Cari klien tersebut di CRM.',
  call: 'Panggil {phone}',
  actionsFor: 'Tindakan: {name}',
  morePhones: '{n} nomor telepon lagi',
  noPhone: 'tanpa telepon',
  row: {
    contact: 'Kontak #{id}',
    company: 'Perusahaan #{id}',
    lead: 'Prospek #{id}',
    deal: 'Transaksi #{id}',
    quote: 'Penawaran #{id}',
    invoice: 'Faktur #{id}',
    unknown: 'Elemen #{id}',
    deletedContact: 'Kontak terhapus #{id}',
    deletedCompany: 'Perusahaan terhapus #{id}'
  },
  readOnly: {
    type: 'Daftar panggilan ini terdiri dari {type}. Di sini daftar seperti ini hanya dapat dilihat; mengubahnya dilakukan di Bitrix24 sendiri.',
    deleted: 'Daftar panggilan ini telah dihapus: aktivitasnya sudah tidak ada. Daftar dapat dilihat, tetapi tidak dapat diubah.',
    unavailable: 'Aktivitas daftar panggilan ini tidak tersedia bagi Anda: sudah dihapus, atau penanggung jawabnya orang lain. Daftar dapat dilihat, tetapi tidak dapat diubah.'
  },
  start: {
    action: 'Mulai menelepon',
    responsible: 'penanggung jawab: {name}, yang dapat mulai menelepon',
    notTold: 'Yang mulai menelepon adalah penanggung jawabnya; Bitrix24 tidak memberi tahu orang lain siapa dia.',
    refused: 'Bitrix24 tidak dapat membuka aktivitas di sini.',
    silent: 'Tidak ada yang terbuka?',
    link: 'Buka aktivitas di tab baru'
  },
  empty: {
    status: 'Tidak ada yang berstatus ini.',
    search: 'Tidak ada yang ditemukan. Coba kata lain, atau sebagian nomor telepon.',
    showAll: 'Tampilkan semua peserta'
  },
  renaming: {
    title: 'Ganti nama daftar panggilan',
    name: 'Nama',
    empty: 'Daftar panggilan harus memiliki nama.',
    save: 'Simpan',
    cancel: 'Batal',
    saved: 'Nama daftar panggilan telah diganti.'
  },
  removing: {
    title: 'Keluarkan {n} peserta?',
    lost: '{n} di antaranya sudah memiliki hasil.',
    consequence: 'Hasil dan tautan ke panggilan akan hilang. Jika peserta ditambahkan kembali, statusnya dimulai dari awal dan hasilnya tidak kembali.',
    confirm: 'Keluarkan',
    done: '{n} dikeluarkan',
    undo: 'Urungkan',
    undone: '{n} ditambahkan kembali di akhir daftar',
    undoEnd: '“Urungkan” menambahkan di akhir daftar: Bitrix24 tidak menyimpan tempat dalam urutan panggilan.',
    stuck: '{n} di antaranya sudah dihapus dari CRM; Bitrix24 mempertahankannya di daftar.',
    allTitle: 'Daftar panggilan tidak boleh kosong',
    all: 'Tindakan ini akan mengeluarkan semua peserta. Sisakan minimal satu, atau hapus daftar panggilan.'
  },
  called: {
    title: 'Daftar ini sedang ditelepon sekarang',
    about: 'Sebuah status berubah dalam beberapa menit terakhir. Saat daftar diubah, Bitrix24 menulis ulang semua status, sehingga hasil yang disimpan pada saat yang sama akan hilang.',
    confirm: 'Tetap simpan'
  },
  lostResults: '{n} hasil yang tadinya ada di sini hilang: {names}. Dari dua perubahan pada saat yang sama, Bitrix24 hanya menyimpan satu.',
  saved: {
    missingContact: 'Kontak {ids} sudah tidak ada dan tidak disertakan.',
    missingCompany: 'Perusahaan {ids} sudah tidak ada dan tidak disertakan.',
    others: 'Sementara itu orang lain juga mengubah daftar ini; kedua perubahan disimpan: {changes}.',
    othersAdded: '{n} ditambahkan',
    othersRemoved: '{n} dikeluarkan',
    othersForm: 'formulir diganti'
  },
  was: '{name} (sebelumnya: {status})'
}

export default id
