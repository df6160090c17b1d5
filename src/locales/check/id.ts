import type { CheckMessages } from './en'

const id: CheckMessages = {
  title: 'Pemeriksaan',
  show: 'Tampilkan',
  leaveOut: 'Jangan sertakan',
  kind: {
    withoutPhone: '{n} tanpa telepon',
    undialable: '{n} bernomor yang tidak dapat dihubungi',
    sharing: '{n} bertelepon sama',
    otherList: '{n} di daftar panggilan terbuka lain',
    stopCalling: '{n} minta tidak ditelepon',
    stopList: '{n} di daftar larangan',
    called: '{n} ditelepon {period}',
    gone: '{n} sudah tidak tersedia'
  },
  period: 'dalam {n} hari terakhir',
  reason: {
    withoutPhone: 'Tanpa telepon',
    undialable: 'Nomor tidak dapat dihubungi',
    sharing: 'Bertelepon sama',
    otherList: 'Di daftar panggilan terbuka lain',
    stopCalling: 'Minta tidak ditelepon',
    stopList: 'Di daftar larangan',
    called: 'Baru ditelepon',
    gone: 'Sudah tidak tersedia'
  },
  number: {
    'no-digits': 'Bukan nomor',
    'formula': 'Rumus, bukan nomor',
    'scientific': 'Lembar kerja kehilangan angka terakhir',
    'too-short': 'Terlalu pendek untuk nomor telepon',
    'too-long': 'Terlalu panjang untuk nomor telepon',
    'unknown-country': 'Negaranya tidak diketahui',
    'invalid': 'Tidak ada nomor seperti itu di negara ini'
  },
  looked: '{n} dari {m} daftar panggilan diperiksa',
  stop: 'Hentikan',
  goOn: 'Lanjutkan',
  stopped: 'Dihentikan: pemeriksaan ini tidak lengkap.',
  failed: 'Tidak lengkap: {n} daftar panggilan tidak dapat dibaca.',
  untold: 'Hanya administrator yang melihat apakah {n} daftar panggilan lain terbuka.',
  notLooked: 'Tidak diperiksa: {what}. {reason}',
  reading: 'Membaca {n} di antaranya…',
  readFailed: 'Sebagian yang dipilih tidak dapat dibaca.',
  daysBack: 'Jumlah hari panggilan dicari',
  about: 'Pilih yang tidak disertakan.',
  sharingAbout: 'Nomor yang sama akan dipanggil lebih dari sekali.',
  firstStays: 'Yang pertama dari tiap nomor tetap ada.',
  leftOut: '{n} tidak disertakan',
  undo: 'Urungkan',
  close: 'Selesai',
  download: 'Unduh yang tidak disertakan',
  downloadAbout: '{n} klien tidak disertakan dalam “{name}”: alasan, waktu, dan oleh siapa.',
  downloadFailed: 'File tidak dapat ditulis.',
  fileName: 'Tidak disertakan dalam',
  column: {
    name: 'Nama',
    phone: 'Telepon',
    why: 'Alasan',
    details: 'Detail',
    by: 'Oleh',
    at: 'Pada'
  }
}

export default id
