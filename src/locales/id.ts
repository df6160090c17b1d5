import type { Messages } from './en'

const id: Messages = {
  outside: {
    title: 'Daftar panggilan untuk Bitrix24',
    about: 'Susun daftar panggilan dari kontak dan perusahaan, lihat siapa yang sudah dihubungi, perbaiki dan hapus daftar.',
    open: 'Buka aplikasi ini dari menu CRM di Bitrix24.',
    noAnswer: 'Bitrix24 tidak menjawab. Tidak ada yang diubah. Coba lagi, atau muat ulang halaman di Bitrix24.',
    retry: 'Coba lagi',
    builders: 'Sedang mengembangkannya? Perintah ini menjalankan portal Anda sendiri, tanpa akun Bitrix24:',
    install: 'Halaman ini memasang aplikasi. Unggah aplikasi ke Bitrix24 sebagai aplikasi lokal, dan Bitrix24 akan membuka halaman ini sendiri.'
  },
  /** What went wrong, by the kind of the error: what happened and what to do. */
  problem: {
    retry: 'Coba lagi',
    details: 'Jawaban Bitrix24: {text}',
    /** What was kept, put before the sentence of the kind. */
    keptShown: 'Yang tampil di layar adalah data yang terakhir dibaca.',
    keptUnchanged: 'Tidak ada yang diubah di Bitrix24.',
    keptUnknown: 'Belum pasti apakah Bitrix24 sudah menyimpannya. Periksa dulu sebelum mencoba lagi.',
    kind: {
      'no-answer': 'Bitrix24 tidak menjawab. Periksa koneksi, lalu coba lagi.',
      'portal-failed': 'Terjadi kesalahan di Bitrix24. Coba lagi dalam satu menit.',
      'unexpected-answer': 'Jawaban Bitrix24 tidak dipahami aplikasi ini. Coba lagi; jika tetap terjadi, beri tahu administrator Anda.',
      'session-lost': 'Sesi Anda di Bitrix24 telah berakhir. Muat ulang halaman di Bitrix24 untuk melanjutkan.',
      cancelled: 'Tindakan ini dihentikan sebelum selesai. Mulai lagi.',
      offline: 'Tidak ada koneksi, jadi tidak ada yang dikirim. Coba lagi saat Anda online.',
      'not-sent': 'Ini tidak dikirim karena tindakan sebelumnya gagal. Coba lagi.',
      'would-be-empty': 'Daftar panggilan tidak boleh tanpa peserta. Sisakan minimal satu, atau hapus daftar panggilan.',
      'too-many-requests': 'Bitrix24 sedang menerima terlalu banyak permintaan. Coba lagi dalam beberapa detik.',
      'operating-limit': 'Untuk sementara Bitrix24 tidak menerima permintaan seperti ini. Coba lagi dalam sepuluh menit.',
      'access-denied': 'Bitrix24 tidak mengizinkan Anda melakukan ini. Minta hak akses atau bantuan dari administrator.',
      'scope-missing': 'Aplikasi dipasang tanpa izin yang diperlukan. Minta administrator memasangnya kembali dengan semua izin.',
      'method-missing': 'Bitrix24 ini tidak memiliki fitur yang diperlukan. Tanyakan kepada administrator apakah daftar panggilan termasuk dalam paket Anda.',
      'plan-missing': 'Aplikasi hanya berfungsi di Bitrix24 dengan paket komersial. Hubungi administrator.',
      'app-closed': 'Administrator belum membuka aplikasi ini untuk Anda. Minta akses.',
      'portal-closed': 'Bitrix24 ini sedang ditutup. Coba lagi nanti.',
      'rest-blocked': 'Bitrix24 memblokir aplikasi karena kelebihan beban. Minta administrator menghubungi dukungan Bitrix24.',
      'https-required': 'Bitrix24 hanya menerima aplikasi melalui https. Buka Bitrix24 dengan alamat https.',
      'list-not-found': 'Daftar panggilan ini tidak ada, atau Anda tidak boleh melihatnya. Kembali ke daftar panggilan dan periksa apakah masih ada.',
      'participants-hidden': 'Anda tidak boleh melihat peserta daftar panggilan ini. Minta hak baca kepada administrator.',
      'nobody-readable': 'Semua peserta daftar panggilan ini sudah dihapus dari CRM atau disembunyikan dari Anda, dan daftar seperti itu tidak dapat diubah. Hubungi administrator, atau buat daftar panggilan baru.',
      'participants-unknown': 'Sebagian klien sudah tidak ada, atau jenisnya tidak sesuai dengan daftar. Muat ulang daftar, keluarkan mereka, lalu coba lagi.',
      'participants-denied': 'Anda tidak boleh melihat klien ini, jadi mereka tidak dapat dipanggil. Pilih yang lain, atau hubungi administrator.',
      'participants-missing': 'Tidak ada klien yang disebutkan. Pilih minimal satu.',
      'entity-type': 'Daftar panggilan hanya terdiri dari kontak atau perusahaan. Pilih salah satu.',
      'type-mismatch': 'Daftar ini berisi klien dari jenis lain. Pilih klien dari jenis yang sama dengan daftar.',
      'form-unknown': 'Formulir CRM ini tidak ada. Pilih yang lain, atau tanpa formulir.',
      'status-unknown': 'Status ini sudah tidak ada. Muat ulang untuk melihat status yang tersedia.',
      arguments: 'Bitrix24 tidak menerima data yang dikirim. Muat ulang dan coba lagi.',
      'activity-not-found': 'Aktivitas daftar panggilan ini sudah tidak ada atau tidak tersedia bagi Anda: mungkin telah dihapus. Muat ulang daftar panggilan untuk memeriksa.',
      'placement-missing': 'Bitrix24 ini tidak memiliki tempat tersebut. Hapus centangnya, atau coba lagi setelah pembaruan.',
      refused: 'Bitrix24 menolak: “{text}”'
    }
  },
  table: {
    selectAll: 'Pilih semua',
    select: 'Pilih {name}'
  },
  client: {
    unnamed: { contact: 'Kontak #{id}', company: 'Perusahaan #{id}' },
    gone: { contact: 'Kontak #{id}, tidak tersedia', company: 'Perusahaan #{id}, tidak tersedia' }
  },
  visibility: {
    partial: 'Sebagian peserta tersembunyi karena hak akses Anda.',
    unknown: 'Sebagian peserta mungkin tersembunyi karena hak akses Anda.',
    everybody: 'Anda tidak boleh melihat satu pun peserta daftar panggilan ini. Minta hak baca kepada administrator.'
  },
  /** The CRM form of a call list. */
  form: {
    label: 'Formulir CRM',
    none: 'tanpa',
    saving: 'Menyimpan…',
    numbered: 'Formulir #{id}',
    inactive: '{name} (nonaktif)',
    byNumber: 'Bitrix24 tidak memberitahukan formulirnya di sini. Ketik nomor formulir, atau kosongkan.',
    notANumber: 'Ketik nomor formulir, atau kosongkan.',
    namesFailed: 'Nama formulir tidak dapat dibaca.',
    attached: 'Formulir CRM dilampirkan.',
    detached: 'Formulir CRM dilepas.'
  },
  lists: {
    title: 'Daftar panggilan',
    new: 'Daftar baru',
    unnamed: 'Daftar panggilan #{id}',
    search: 'Cari daftar panggilan',
    searchHint: 'Nama atau nomor',
    clearSearch: 'Hapus pencarian',
    owner: 'Daftar panggilan siapa',
    mine: 'Saya',
    all: 'Semua',
    clients: 'Klien',
    clientsFilter: { all: 'Semua klien', contact: 'Kontak', company: 'Perusahaan', other: 'Klien lain' },
    state: 'Keadaan',
    stateFilter: { alive: 'Terbuka dan selesai', open: 'Terbuka', done: 'Selesai', putAway: 'Disimpan', deleted: 'Dihapus', unavailable: 'Tidak tersedia bagi Anda' },
    refresh: 'Segarkan, dibaca {ago}',
    justNow: 'baru saja',
    reading: 'Membaca daftar panggilan…',
    column: { name: 'Nama', progress: 'Kemajuan', responsible: 'Penanggung jawab', created: 'Dibuat', state: 'Keadaan' },
    open: 'Terbuka',
    done: 'Selesai',
    deleted: 'Dihapus',
    unavailable: 'Tidak tersedia',
    type: {
      contact: 'kontak',
      company: 'perusahaan',
      lead: 'prospek',
      deal: 'transaksi',
      quote: 'penawaran',
      invoice: 'faktur',
      unknown: 'klien lain'
    },
    participants: '{n} peserta',
    formNumber: 'formulir #{id}',
    viewOnly: 'hanya lihat',
    someHidden: 'sebagian disembunyikan dari Anda',
    whyViewOnly: 'Daftar panggilan prospek, transaksi, dan sebagainya dibuat di Bitrix24 sendiri. Di sini daftar tersebut dapat dilihat, tetapi tidak dapat diedit: Bitrix24 hanya mengizinkan aplikasi mengedit daftar kontak dan perusahaan.',
    whyDeleted: 'Aktivitas daftar panggilan ini sudah dihapus, begitu pula daftarnya: Bitrix24 hanya menyimpan sisanya.',
    whyUnavailable: 'Bitrix24 menampilkan aktivitas yang menjadi tanggung jawab Anda. Daftar panggilan ini milik orang lain, atau sudah dihapus.',
    shown: '{n} daftar panggilan ditampilkan',
    bar: {
      sentence: '{n} peserta: {counts}',
      count: '{count} {name}',
      nobody: 'Tidak ada peserta yang terlihat oleh Anda',
      reading: 'Membaca kemajuan…',
      failed: 'Tidak dapat dibaca',
      byCode: 'Bitrix24 ini tidak memiliki status panggilan, jadi kemajuan ditampilkan menurut kodenya.'
    },
    selected: '{n} dipilih',
    hidden: '{n} tidak ditampilkan',
    selection: 'Daftar panggilan terpilih',
    callAgain: 'Telepon lagi…',
    putAway: 'Simpan dulu',
    takeOut: 'Keluarkan lagi',
    putAwayDone: '{n} daftar panggilan disimpan',
    delete: 'Hapus…',
    clear: 'Batal pilih',
    none: 'Belum ada daftar panggilan',
    noneAbout: 'Kumpulkan kontak atau perusahaan, panggil satu per satu, dan lihat kemajuannya di sini.',
    noMatch: 'Tidak ada daftar yang cocok',
    noMatchAbout: 'Coba nama lain, atau tampilkan semua daftar yang terbuka atau selesai.',
    clearFilters: 'Hapus filter',
    noDate: 'tanggal tidak diketahui',
    export: 'Ekspor',
    menu: { report: 'Laporan', statuses: 'Status', stopList: 'Daftar jangan dihubungi' },
    settings: 'Tempat aplikasi muncul'
  },
  deletion: {
    questionOne: 'Hapus daftar panggilan?',
    question: 'Hapus {n} daftar panggilan?',
    what: 'Daftar panggilan beserta aktivitasnya akan dihapus di Bitrix24 untuk semua orang. Klien tetap ada.',
    reading: 'Membaca siapa saja dalam daftar…',
    activity: 'aktivitas “{name}”',
    noActivity: 'aktivitasnya sudah tidak ada',
    reached: '{n} sudah dihubungi',
    final: 'Daftar prospek, transaksi, dan sebagainya tidak dapat dibuat kembali dengan Urungkan.',
    cancel: 'Batal',
    delete: 'Hapus',
    done: '{n} daftar panggilan dihapus',
    undo: 'Urungkan',
    undoing: 'Membuat kembali {n} daftar panggilan…',
    undone: '{n} daftar panggilan telah kembali',
    startedOver: 'Status dimulai dari awal.',
    hidden: 'Urungkan tidak mengembalikan peserta yang tersembunyi dari Anda.',
    nameRefused: 'Bitrix24 tidak mengembalikan nama lama “{name}”.',
    openList: 'Buka {name}',
    undoFailed: '{n} daftar panggilan tidak dapat dibuat kembali',
    retry: 'Coba lagi',
    refused: 'Bitrix24 tidak menghapus {n} daftar panggilan',
    refusedRow: 'Tidak dihapus: {reason}',
    partly: 'Sebagian aktivitasnya telah dihapus, sebagian lagi masih ada.',
    dismiss: 'Tutup'
  },
  created: {
    missing: '{n} klien sudah tidak ada dan tidak disertakan: {names}',
    duplicates: 'Pada saat yang sama dibuat daftar panggilan lain dengan klien yang sama ({ids}), mungkin karena koneksi terputus. Jika tidak ada yang membutuhkannya, hapus atau minta administrator menghapusnya.'
  },
  connection: {
    offline: 'Anda sedang offline. Yang tampil di layar tetap ada; pembacaan berlanjut saat koneksi pulih.',
    operatingLimit: 'Untuk sementara Bitrix24 tidak menerima permintaan. Pembacaan berlanjut pukul {time}.',
    tooManyRequests: 'Bitrix24 menerima banyak permintaan. Pembacaan segera berlanjut.',
    retrying: 'Bitrix24 tidak menjawab. Mencoba lagi…'
  },
  placement: {
    notice: {
      'nothing-told': 'Bitrix24 tidak memberi tahu untuk apa aplikasi dibuka, jadi inilah semua daftar panggilan.',
      unreadable: 'Informasi Bitrix24 tentang tempat aplikasi dibuka tidak dapat dipahami, jadi inilah semua daftar panggilan.',
      'not-an-id': 'Bitrix24 membuka aplikasi untuk “{about}”, yang bukan nomor data, jadi inilah semua daftar panggilan.',
      'unknown-placement': 'Versi aplikasi ini tidak mengenal tempat ia dibuka ({about}), jadi inilah semua daftar panggilan.',
      'contact-gone': 'Kontak #{about} telah dihapus, atau Anda tidak boleh melihatnya, jadi inilah semua daftar panggilan.',
      'company-gone': 'Perusahaan #{about} telah dihapus, atau Anda tidak boleh melihatnya, jadi inilah semua daftar panggilan.',
      'activity-gone': 'Aktivitas #{about} telah dihapus, atau Anda tidak boleh melihatnya, jadi inilah semua daftar panggilan.',
      'not-a-call-list': 'Aktivitas #{about} bukan daftar panggilan, jadi inilah semua daftar panggilan.'
    },
    opening: 'Mencari daftar panggilan aktivitas ini…'
  },
  broken: {
    title: 'Layar ini tidak dapat ditampilkan',
    about: 'Data yang tersimpan di Bitrix24 tidak berubah. Muat ulang untuk melanjutkan.',
    reload: 'Muat ulang',
    texts: 'Sebagian teks tidak dapat dimuat, jadi ditampilkan dalam bahasa Inggris. Muat ulang untuk mencoba lagi.'
  }
}

export default id
