import type { CheckMessages } from './en'

const ms: CheckMessages = {
  title: 'Semakan',
  show: 'Papar',
  leaveOut: 'Ketepikan',
  kind: {
    withoutPhone: '{n} tiada telefon',
    undialable: '{n} bernombor yang tidak boleh didail',
    sharing: '{n} berkongsi telefon',
    otherList: '{n} dalam senarai panggilan terbuka lain',
    stopCalling: '{n} minta tidak dihubungi',
    stopList: '{n} dalam senarai larangan',
    called: '{n} dihubungi {period}',
    gone: '{n} tidak lagi tersedia'
  },
  period: 'dalam {n} hari lepas',
  reason: {
    withoutPhone: 'Tiada telefon',
    undialable: 'Nombor tidak boleh didail',
    sharing: 'Berkongsi telefon',
    otherList: 'Dalam senarai panggilan terbuka lain',
    stopCalling: 'Minta tidak dihubungi',
    stopList: 'Dalam senarai larangan',
    called: 'Baru dihubungi',
    gone: 'Tidak lagi tersedia'
  },
  number: {
    'no-digits': 'Bukan nombor',
    'formula': 'Formula, bukan nombor',
    'scientific': 'Hamparan telah kehilangan digit terakhir',
    'too-short': 'Terlalu pendek untuk nombor telefon',
    'too-long': 'Terlalu panjang untuk nombor telefon',
    'unknown-country': 'Negaranya tidak diketahui',
    'invalid': 'Tiada nombor sebegitu di negara ini'
  },
  looked: '{n} daripada {m} senarai panggilan disemak',
  stop: 'Henti',
  goOn: 'Teruskan',
  stopped: 'Dihentikan: semakan ini tidak lengkap.',
  failed: 'Tidak lengkap: {n} senarai panggilan tidak dapat dibaca.',
  untold: 'Hanya pentadbir melihat sama ada {n} senarai panggilan lain terbuka.',
  notLooked: 'Tidak disemak: {what}. {reason}',
  reading: 'Membaca {n} daripadanya…',
  readFailed: 'Sesetengah yang dipilih tidak dapat dibaca.',
  daysBack: 'Bilangan hari panggilan dicari',
  about: 'Pilih siapa yang diketepikan.',
  sharingAbout: 'Nombor yang sama akan dihubungi lebih daripada sekali.',
  firstStays: 'Yang pertama bagi setiap nombor kekal.',
  leftOut: '{n} diketepikan',
  undo: 'Buat asal',
  close: 'Selesai',
  download: 'Muat turun yang diketepikan',
  downloadAbout: '{n} pelanggan diketepikan daripada “{name}”: sebab, masa dan oleh siapa.',
  downloadFailed: 'Fail tidak dapat ditulis.',
  fileName: 'Diketepikan daripada',
  column: {
    name: 'Nama',
    phone: 'Telefon',
    why: 'Sebab',
    details: 'Butiran',
    by: 'Oleh',
    at: 'Pada'
  }
}

export default ms
