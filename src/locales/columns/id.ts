import type { ColumnsMessages } from './en'

const id: ColumnsMessages = {
  button: 'Kolom',
  lastCall: 'Panggilan terakhir',
  attempts: 'Percobaan',
  attemptsAbout: 'Panggilan ke klien sejak daftar ini dibuat. Ini perkiraan: Bitrix24 tidak memberi tahu panggilan termasuk daftar yang mana.',
  noDate: 'Bitrix24 tidak memberi tahu kapan daftar ini dibuat, jadi percobaan tidak dihitung.',
  localTime: 'Waktu setempat',
  never: 'belum pernah',
  unknown: 'tidak diketahui',
  whyUnknown: 'Nomor maupun alamat tidak menunjukkan di mana klien berada.',
  outside: 'Di luar jam panggilan, {hours}',
  out: 'Panggilan keluar',
  in: 'Panggilan masuk',
  minutes: '{n} mnt',
  seconds: '{n} dtk',
  failure: {
    'busy': 'sibuk',
    'no-answer': 'tidak dijawab',
    'declined': 'ditolak',
    'cancelled': 'dibatalkan penelepon',
    'wrong-number': 'nomor salah',
    'not-connected': 'tidak tersambung',
    'other': 'gagal, kode {code}'
  },
  future: 'Bitrix24 memberi panggilan ini tanggal di masa depan.',
  undated: 'Bitrix24 tidak memberi tahu kapan panggilan ini; ini waktu saat dicatat.',
  calls: {
    label: 'Panggilan',
    all: 'Panggilan: semua',
    none: 'Belum ada percobaan',
    several: 'Dua percobaan atau lebih',
    since: 'Tidak dihubungi sejak…',
    sinceDay: 'Tidak dihubungi sejak'
  },
  callable: 'Bisa dihubungi sekarang',
  callableCount: 'Bisa dihubungi sekarang {n}',
  summary: '{callable} bisa dihubungi sekarang · {notNow} belum · {unknown} tidak diketahui',
  reading: 'Panggilan: {done} dari {total}',
  stop: 'Hentikan',
  incomplete: 'Tidak semua panggilan terbaca: sebagian peserta mungkin tidak tampil di sini.',
  goOn: 'Lanjutkan membaca',
  nobody: 'Tidak ada peserta yang cocok dengan filter ini.',
  hours: {
    title: 'Jam panggilan',
    about: 'Kapan klien boleh dihubungi menurut jam mereka sendiri. Jam ini berlaku untuk semua.',
    everywhere: 'Di mana saja',
    add: 'Tambah negara',
    remove: 'Hapus {country}',
    invalid: 'Jam ditulis seperti 9:00–20:00, dalam satu hari.',
    readOnly: 'Hanya administrator yang dapat mengubah jam panggilan.',
    saved: 'Jam panggilan disimpan.'
  }
}

export default id
