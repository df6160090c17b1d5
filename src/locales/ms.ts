import type { Messages } from './en'

const ms: Messages = {
  outside: {
    title: 'Senarai panggilan untuk Bitrix24',
    about: 'Susun senarai panggilan daripada kenalan dan syarikat, lihat siapa yang sudah dihubungi, betulkan dan padam senarai.',
    open: 'Buka dari menu CRM dalam Bitrix24.',
    noAnswer: 'Bitrix24 tidak menjawab. Tiada apa-apa yang diubah. Cuba lagi atau muat semula halaman dalam Bitrix24.',
    retry: 'Cuba lagi',
    builders: 'Anda pembangun? Arahan ini memulakan portal anda sendiri, tanpa akaun Bitrix24:',
    install: 'Halaman ini memasang aplikasi. Muat naik aplikasi ke Bitrix24 sebagai aplikasi tempatan, dan Bitrix24 akan membuka halaman ini sendiri.'
  },
  /** What went wrong, by the kind of the error: what happened and what to do. */
  problem: {
    retry: 'Cuba lagi',
    details: 'Jawapan Bitrix24: {text}',
    /** What was kept, put before the sentence of the kind. */
    keptShown: 'Skrin memaparkan apa yang dibaca kali terakhir.',
    keptUnchanged: 'Tiada apa-apa yang diubah dalam Bitrix24.',
    keptUnknown: 'Tidak pasti sama ada Bitrix24 telah menyimpannya. Semak dahulu sebelum mencuba lagi.',
    kind: {
      'no-answer': 'Bitrix24 tidak menjawab. Semak sambungan, kemudian cuba lagi.',
      'portal-failed': 'Ralat berlaku dalam Bitrix24. Cuba lagi sebentar nanti.',
      'unexpected-answer': 'Bitrix24 memberikan jawapan yang tidak difahami oleh aplikasi ini. Cuba lagi; jika masih berlaku, beritahu pentadbir.',
      'session-lost': 'Sesi Bitrix24 anda telah tamat. Muat semula halaman dalam Bitrix24 untuk meneruskan.',
      cancelled: 'Tindakan dihentikan sebelum selesai. Mulakan semula.',
      offline: 'Tiada sambungan, jadi tiada apa-apa yang dihantar. Cuba lagi apabila anda dalam talian.',
      'not-sent': 'Ini tidak dihantar kerana langkah sebelumnya gagal. Cuba lagi.',
      'would-be-empty': 'Senarai panggilan tidak boleh dibiarkan tanpa peserta. Kekalkan sekurang-kurangnya satu, atau padam senarai panggilan.',
      'too-many-requests': 'Bitrix24 menerima terlalu banyak permintaan sekarang. Cuba lagi dalam beberapa saat.',
      'operating-limit': 'Bitrix24 tidak menerima permintaan ini buat sementara waktu. Cuba lagi dalam sepuluh minit.',
      'access-denied': 'Bitrix24 tidak membenarkan anda berbuat demikian. Minta hak daripada pentadbir, atau minta pentadbir melakukannya.',
      'scope-missing': 'Aplikasi dipasang tanpa kebenaran yang diperlukan. Minta pentadbir memasangnya semula dengan semua kebenaran.',
      'method-missing': 'Bitrix24 ini tidak mempunyai fungsi yang diperlukan. Tanya pentadbir sama ada senarai panggilan termasuk dalam pelan anda.',
      'plan-missing': 'Aplikasi hanya berfungsi pada pelan komersial Bitrix24. Tanya pentadbir.',
      'app-closed': 'Pentadbir belum membuka aplikasi ini kepada anda. Minta akses.',
      'portal-closed': 'Bitrix24 ini ditutup buat masa ini. Cuba lagi kemudian.',
      'rest-blocked': 'Bitrix24 telah menyekat aplikasi kerana beban berlebihan. Minta pentadbir menghubungi sokongan Bitrix24.',
      'https-required': 'Bitrix24 hanya menerima aplikasi melalui https. Buka Bitrix24 melalui alamat https.',
      'list-not-found': 'Senarai panggilan ini tiada, atau anda tidak dibenarkan melihatnya. Kembali ke senarai panggilan dan lihat sama ada ia masih ada.',
      'participants-hidden': 'Anda tidak dibenarkan melihat peserta senarai panggilan ini. Minta hak membacanya daripada pentadbir.',
      'nobody-readable': 'Semua peserta senarai panggilan ini telah dipadam daripada CRM atau disembunyikan daripada anda, dan senarai sebegini tidak boleh diubah. Hubungi pentadbir, atau buat senarai panggilan baharu.',
      'participants-unknown': 'Sesetengah pelanggan tidak lagi wujud, atau bukan daripada jenis senarai ini. Muat semula senarai, ketepikan mereka dan cuba lagi.',
      'participants-denied': 'Anda tidak dibenarkan melihat pelanggan ini, jadi mereka tidak boleh dihubungi. Pilih yang lain, atau tanya pentadbir.',
      'participants-missing': 'Tiada pelanggan dinyatakan. Pilih sekurang-kurangnya satu.',
      'entity-type': 'Senarai panggilan hanya boleh terdiri daripada kenalan atau syarikat. Pilih salah satu.',
      'type-mismatch': 'Senarai ini mengandungi pelanggan jenis lain. Pilih pelanggan daripada jenis yang sama dengan senarai.',
      'form-unknown': 'Borang CRM ini tiada. Pilih yang lain, atau tiada borang.',
      'status-unknown': 'Status ini tidak lagi wujud. Muat semula untuk melihat status yang ada.',
      arguments: 'Bitrix24 tidak menerima apa yang dihantar. Muat semula dan cuba lagi.',
      'activity-not-found': 'Aktiviti senarai panggilan ini sudah tiada atau tidak tersedia untuk anda: mungkin ada orang memadamnya. Muat semula senarai panggilan untuk menyemak.',
      'placement-missing': 'Bitrix24 ini tidak mempunyai tempat ini. Buang tandanya, atau cuba lagi selepas kemas kini.',
      refused: 'Bitrix24 menolak: “{text}”'
    }
  },
  table: {
    selectAll: 'Pilih semua',
    select: 'Pilih {name}'
  },
  client: {
    unnamed: { contact: 'Kenalan #{id}', company: 'Syarikat #{id}' },
    gone: { contact: 'Kenalan #{id}, tidak tersedia', company: 'Syarikat #{id}, tidak tersedia' }
  },
  visibility: {
    partial: 'Sesetengah peserta tersembunyi daripada anda kerana hak akses anda.',
    unknown: 'Sesetengah peserta mungkin tersembunyi daripada anda kerana hak akses anda.',
    everybody: 'Anda tidak dibenarkan melihat mana-mana peserta senarai panggilan ini. Minta hak membacanya daripada pentadbir.'
  },
  /** The CRM form of a call list. */
  form: {
    label: 'Borang CRM',
    none: 'tiada',
    saving: 'Menyimpan…',
    numbered: 'Borang #{id}',
    inactive: '{name} (tidak aktif)',
    byNumber: 'Bitrix24 tidak menyenaraikan borangnya di sini. Taip nombor borang, atau biarkan kosong.',
    notANumber: 'Taip nombor borang, atau biarkan kosong.',
    namesFailed: 'Nama borang tidak dapat dibaca.',
    attached: 'Borang CRM telah dilampirkan.',
    detached: 'Borang CRM telah ditanggalkan.'
  },
  lists: {
    title: 'Senarai panggilan',
    new: 'Senarai baharu',
    unnamed: 'Senarai panggilan #{id}',
    search: 'Cari senarai panggilan',
    searchHint: 'Nama atau nombor',
    clearSearch: 'Kosongkan carian',
    owner: 'Senarai siapa',
    mine: 'Saya',
    all: 'Semua',
    clients: 'Pelanggan',
    clientsFilter: { all: 'Semua pelanggan', contact: 'Kenalan', company: 'Syarikat', other: 'Pelanggan lain' },
    state: 'Keadaan',
    stateFilter: { alive: 'Terbuka dan selesai', open: 'Terbuka', done: 'Selesai', putAway: 'Disimpan', deleted: 'Dipadam', unavailable: 'Tidak tersedia' },
    refresh: 'Muat semula, dibaca {ago}',
    justNow: 'sebentar tadi',
    reading: 'Membaca senarai panggilan…',
    column: { name: 'Nama', progress: 'Kemajuan', responsible: 'Penanggungjawab', created: 'Dicipta', state: 'Keadaan' },
    open: 'Terbuka',
    done: 'Selesai',
    deleted: 'Dipadam',
    unavailable: 'Tidak tersedia',
    type: {
      contact: 'kenalan',
      company: 'syarikat',
      lead: 'prospek',
      deal: 'urus niaga',
      quote: 'sebut harga',
      invoice: 'invois',
      unknown: 'pelanggan lain'
    },
    participants: '{n} peserta',
    formNumber: 'borang #{id}',
    viewOnly: 'lihat sahaja',
    someHidden: 'sebahagiannya tersembunyi daripada anda',
    whyViewOnly: 'Senarai panggilan prospek, urus niaga dan sebagainya dibuat dalam Bitrix24 sendiri. Ia boleh dilihat di sini, tetapi tidak boleh disunting: Bitrix24 hanya membenarkan aplikasi menyunting senarai kenalan dan syarikat.',
    whyDeleted: 'Aktiviti senarai panggilan ini telah dipadam, begitu juga senarainya: Bitrix24 hanya menyimpan bakinya.',
    whyUnavailable: 'Bitrix24 memaparkan aktiviti yang menjadi tanggungjawab anda. Senarai panggilan ini milik orang lain, atau telah dipadam.',
    shown: '{n} senarai dipaparkan',
    bar: {
      sentence: '{n} peserta: {counts}',
      count: '{count} {name}',
      nobody: 'Tiada peserta yang dapat anda lihat',
      reading: 'Membaca kemajuan…',
      failed: 'Tidak dapat dibaca',
      byCode: 'Bitrix24 ini tidak mempunyai status panggilan, jadi kemajuan dipaparkan mengikut kodnya.'
    },
    selected: '{n} dipilih',
    hidden: '{n} daripadanya tidak dipaparkan',
    selection: 'Senarai yang dipilih',
    callAgain: 'Panggil semula…',
    putAway: 'Simpan dahulu',
    takeOut: 'Keluarkan semula',
    putAwayDone: '{n} senarai panggilan disimpan',
    delete: 'Padam…',
    clear: 'Nyahpilih',
    none: 'Belum ada senarai panggilan',
    noneAbout: 'Kumpulkan kenalan atau syarikat, hubungi satu demi satu, dan lihat kemajuan anda di sini.',
    noMatch: 'Tiada senarai panggilan sepadan',
    noMatchAbout: 'Cuba nama lain, atau paparkan semua senarai yang terbuka atau selesai.',
    clearFilters: 'Kosongkan penapis',
    noDate: 'tarikh tidak diketahui',
    export: 'Eksport',
    menu: { report: 'Laporan', statuses: 'Status', stopList: 'Senarai jangan hubungi' },
    settings: 'Tempat aplikasi muncul'
  },
  deletion: {
    questionOne: 'Padam senarai panggilan?',
    question: 'Padam {n} senarai panggilan?',
    what: 'Senarai panggilan dan aktivitinya dipadam dalam Bitrix24 untuk semua orang. Pelanggan kekal.',
    reading: 'Membaca siapa dalam senarai…',
    activity: 'aktiviti “{name}”',
    noActivity: 'aktivitinya sudah tiada',
    reached: '{n} sudah dihubungi',
    final: 'Senarai prospek, urus niaga dan sebagainya tidak dapat dibuat semula dengan “Buat asal”.',
    cancel: 'Batal',
    delete: 'Padam',
    done: '{n} senarai panggilan dipadam',
    undo: 'Buat asal',
    undoing: 'Membuat semula {n} senarai panggilan…',
    undone: '{n} senarai panggilan telah dikembalikan',
    startedOver: 'Status bermula dari awal.',
    hidden: '“Buat asal” tidak mengembalikan peserta yang tersembunyi daripada anda.',
    nameRefused: 'Bitrix24 tidak mengembalikan nama lama “{name}”.',
    openList: 'Buka {name}',
    undoFailed: '{n} senarai panggilan tidak dapat dibuat semula',
    retry: 'Cuba lagi',
    refused: 'Bitrix24 tidak memadam {n} senarai panggilan',
    refusedRow: 'Tidak dipadam: {reason}',
    partly: 'Sesetengah aktivitinya telah dipadam, yang lain masih ada.',
    dismiss: 'Tutup'
  },
  created: {
    missing: '{n} pelanggan tidak lagi wujud dan diketepikan: {names}',
    duplicates: 'Pada masa yang sama satu lagi senarai panggilan dengan pelanggan yang sama dicipta ({ids}), mungkin kerana sambungan terputus. Jika tiada sesiapa memerlukannya, padamkannya atau minta pentadbir memadamnya.'
  },
  connection: {
    offline: 'Anda di luar talian. Paparan pada skrin kekal; pembacaan diteruskan apabila sambungan pulih.',
    operatingLimit: 'Bitrix24 tidak menerima permintaan buat sementara waktu. Pembacaan diteruskan pada {time}.',
    tooManyRequests: 'Bitrix24 menerima banyak permintaan. Pembacaan diteruskan sebentar lagi.',
    retrying: 'Bitrix24 tidak menjawab. Mencuba lagi…'
  },
  placement: {
    notice: {
      'nothing-told': 'Bitrix24 tidak memberitahu aplikasi dibuka untuk apa, jadi semua senarai panggilan dipaparkan.',
      unreadable: 'Maklumat Bitrix24 tentang tempat aplikasi dibuka tidak dapat difahami, jadi semua senarai panggilan dipaparkan.',
      'not-an-id': 'Bitrix24 membuka aplikasi untuk “{about}”, yang bukan nombor rekod, jadi semua senarai panggilan dipaparkan.',
      'unknown-placement': 'Versi aplikasi ini tidak mengenali tempat ia dibuka ({about}), jadi semua senarai panggilan dipaparkan.',
      'contact-gone': 'Kenalan #{about} telah dipadam, atau anda tidak dibenarkan melihatnya, jadi semua senarai panggilan dipaparkan.',
      'company-gone': 'Syarikat #{about} telah dipadam, atau anda tidak dibenarkan melihatnya, jadi semua senarai panggilan dipaparkan.',
      'activity-gone': 'Aktiviti #{about} telah dipadam, atau anda tidak dibenarkan melihatnya, jadi semua senarai panggilan dipaparkan.',
      'not-a-call-list': 'Aktiviti #{about} bukan senarai panggilan, jadi semua senarai panggilan dipaparkan.'
    },
    opening: 'Mencari senarai panggilan bagi aktiviti ini…'
  },
  broken: {
    title: 'Skrin ini tidak dapat dipaparkan',
    about: 'Apa yang tersimpan dalam Bitrix24 tidak berubah. Muat semula untuk meneruskan.',
    reload: 'Muat semula',
    texts: 'Sebahagian teks tidak dapat dimuatkan, jadi ia dipaparkan dalam bahasa Inggeris. Muat semula untuk cuba lagi.'
  }
}

export default ms
