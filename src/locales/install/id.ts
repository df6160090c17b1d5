import type { InstallMessages } from './en'

const id: InstallMessages = {
  title: 'Pasang Daftar panggilan',
  settingsTitle: 'Tempat aplikasi muncul',
  back: 'Daftar panggilan',
  checking: 'Memeriksa apakah Bitrix24 ini memiliki semua yang diperlukan aplikasi…',
  about: 'Pilih di mana daftar panggilan dapat ditemukan. Anda dapat mengubahnya nanti.',
  settingsAbout: 'Aplikasi muncul di tempat yang dicentang. Perubahan berlaku untuk semua orang di Bitrix24 ini.',
  places: 'Tempat',
  shownAs: 'sebagai “{title}”',
  bound: 'ditambahkan',
  install: 'Pasang',
  save: 'Simpan',
  working: 'Menambahkan aplikasi ke tempatnya…',
  placed: 'Aplikasi muncul di {n} tempat.',
  nowhere: 'Aplikasi tidak muncul di mana pun. Aplikasi tetap dapat dibuka dari daftar aplikasi.',
  failed: '{n} tempat tidak dapat diubah.',
  failedAbout: 'Semua yang lain sesuai centang Anda.',
  retry: 'Coba lagi',
  finishAnyway: 'Selesaikan tanpanya',
  finished: 'Aplikasi telah dipasang. Bitrix24 akan membukanya sekarang.',
  obstacle: {
    'not-admin': 'Hanya administrator yang dapat memilih tempat aplikasi muncul. Minta administrator Bitrix24 ini membuka halaman ini.',
    permissions: 'Aplikasi belum diberi semua izin yang diperlukan. Yang kurang: {names}. Buka aplikasi di Sumber daya pengembang, centang izin tersebut, simpan, lalu buka kembali halaman ini.',
    'no-call-lists': 'Bitrix24 ini tidak memiliki daftar panggilan: REST-nya tidak mengenalnya. Daftar panggilan adalah bagian dari CRM pada paket komersial dan versi on-premise yang lebih baru. Tidak ada yang dipasang.'
  },
  optional: {
    title: 'Izin opsional',
    entity: 'entity: segmen dapat disimpan untuk semua',
    im: 'im: rekan kerja dapat diberi tahu tentang daftar panggilan yang diserahkan kepadanya',
    telephony: 'telephony: bagaimana panggilan berakhir dinyatakan dengan kata-kata',
    given: 'diberikan',
    missing: 'tidak diberikan; yang lainnya tetap berfungsi'
  },
  again: 'Periksa lagi',
  /** What the app is called in its places. */
  titles: { add: 'Tambah ke daftar panggilan', new: 'Daftar panggilan baru', lists: 'Daftar panggilan', open: 'Buka daftar panggilan' },
  /** The placements themselves. */
  placements: {
    LEFT_MENU: 'Menu kiri',
    CRM_ANALYTICS_MENU: 'Analitik CRM, menu',
    CRM_CONTACT_LIST_MENU: 'Kontak, menu baris',
    CRM_CONTACT_LIST_TOOLBAR: 'Kontak, tombol di atas daftar',
    CRM_CONTACT_DETAIL_TAB: 'Kartu kontak, tab',
    CRM_COMPANY_LIST_MENU: 'Perusahaan, menu baris',
    CRM_COMPANY_LIST_TOOLBAR: 'Perusahaan, tombol di atas daftar',
    CRM_COMPANY_DETAIL_TAB: 'Kartu perusahaan, tab',
    CRM_ACTIVITY_LIST_MENU: 'Aktivitas, menu baris',
    REST_APP_URI: 'Tautan ke daftar panggilan, misalnya dalam notifikasi'
  }
}

export default id
