import type { TakeFromMessages } from './en'

const ms: TakeFromMessages = {
  table: 'Senarai panggilan sumber',
  hidden: 'Dipilih, tetapi tidak dipaparkan: {n}',
  statuses: 'Status',
  all: 'Semua',
  way: {
    label: 'Tindakan untuk pelanggan ini',
    add: 'Tambah',
    keep: 'Kekalkan ini sahaja',
    leaveOut: 'Ketepikan ini'
  },
  clients: '{n} pelanggan',
  outcome: { add: 'akan ditambah', keep: 'akan kekal', leaveOut: 'akan diketepikan' },
  takenOut: 'Diketepikan: {n}',
  staying: 'Kekal: {n}',
  apply: 'Guna',
  reading: 'Senarai dibaca: {read} daripada {total}',
  stop: 'Henti',
  stopped: 'Dihentikan. Senarai yang tidak dibaca tidak dikira.',
  failed: 'Tidak dibaca dan tidak dikira:',
  checking: 'Dicari dalam CRM: {known} daripada {total}',
  callAgain: {
    title: 'Panggil semula',
    about: 'Memulakan senarai panggilan baharu dengan pelanggan berstatus yang dipilih, setiap seorang sekali. Senarai asal kekal seperti sedia ada.',
    others: 'Tidak diambil, kerana senarai panggilan mengandungi kenalan atau syarikat, bukan kedua-duanya: {names}',
    continue: 'Teruskan'
  }
}

export default ms
