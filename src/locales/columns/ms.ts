import type { ColumnsMessages } from './en'

const ms: ColumnsMessages = {
  button: 'Lajur',
  lastCall: 'Panggilan terakhir',
  attempts: 'Percubaan',
  attemptsAbout: 'Panggilan kepada pelanggan sejak senarai ini dibuat. Ini anggaran: Bitrix24 tidak memberitahu panggilan milik senarai yang mana.',
  noDate: 'Bitrix24 tidak memberitahu bila senarai ini dibuat, jadi percubaan tidak dikira.',
  localTime: 'Waktu tempatan',
  never: 'tidak pernah',
  unknown: 'tidak diketahui',
  whyUnknown: 'Nombor mahupun alamat tidak menunjukkan di mana pelanggan berada.',
  outside: 'Di luar waktu panggilan, {hours}',
  out: 'Panggilan keluar',
  in: 'Panggilan masuk',
  minutes: '{n} min',
  seconds: '{n} s',
  failure: {
    'busy': 'sibuk',
    'no-answer': 'tiada jawapan',
    'declined': 'ditolak',
    'cancelled': 'dibatalkan pemanggil',
    'wrong-number': 'nombor salah',
    'not-connected': 'tidak bersambung',
    'other': 'gagal, kod {code}'
  },
  future: 'Bitrix24 memberi panggilan ini tarikh pada masa hadapan.',
  undated: 'Bitrix24 tidak memberitahu bila panggilan ini; ini masa ia dicatat.',
  calls: {
    label: 'Panggilan',
    all: 'Panggilan: semua',
    none: 'Belum ada percubaan',
    several: 'Dua percubaan atau lebih',
    since: 'Tidak dihubungi sejak…',
    sinceDay: 'Tidak dihubungi sejak'
  },
  callable: 'Boleh dihubungi sekarang',
  callableCount: 'Boleh dihubungi sekarang {n}',
  summary: '{callable} boleh dihubungi sekarang · {notNow} belum · {unknown} tidak diketahui',
  reading: 'Panggilan: {done} daripada {total}',
  stop: 'Henti',
  incomplete: 'Tidak semua panggilan dibaca: sesetengah peserta mungkin tiada di sini.',
  goOn: 'Teruskan membaca',
  nobody: 'Tiada peserta yang sepadan dengan penapis ini.',
  hours: {
    title: 'Waktu panggilan',
    about: 'Bila pelanggan boleh dihubungi mengikut jam mereka sendiri. Waktu ini untuk semua.',
    everywhere: 'Di mana-mana',
    add: 'Tambah negara',
    remove: 'Buang {country}',
    invalid: 'Waktu ditulis seperti 9:00–20:00, dalam satu hari.',
    readOnly: 'Hanya pentadbir boleh mengubah waktu panggilan.',
    saved: 'Waktu panggilan disimpan.'
  }
}

export default ms
