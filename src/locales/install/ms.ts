import type { InstallMessages } from './en'

const ms: InstallMessages = {
  title: 'Pasang Senarai panggilan',
  settingsTitle: 'Tempat aplikasi muncul',
  back: 'Semua senarai',
  checking: 'Menyemak sama ada Bitrix24 ini mempunyai semua yang diperlukan oleh aplikasi…',
  about: 'Pilih tempat pengguna boleh menemui senarai panggilan. Anda boleh mengubahnya kemudian.',
  settingsAbout: 'Aplikasi muncul di tempat yang ditanda. Perubahan terpakai kepada semua orang dalam Bitrix24 ini.',
  places: 'Tempat',
  shownAs: 'sebagai “{title}”',
  bound: 'ditambah',
  install: 'Pasang',
  save: 'Simpan',
  working: 'Menambah aplikasi ke tempatnya…',
  placed: 'Aplikasi muncul di {n} tempat.',
  nowhere: 'Aplikasi tidak muncul di mana-mana tempat. Ia masih boleh dibuka dari senarai aplikasi.',
  failed: '{n} tempat tidak dapat diubah.',
  failedAbout: 'Yang lain adalah seperti yang anda tandakan.',
  retry: 'Cuba lagi',
  finishAnyway: 'Selesaikan tanpanya',
  finished: 'Aplikasi telah dipasang. Bitrix24 membukanya sekarang.',
  obstacle: {
    'not-admin': 'Hanya pentadbir boleh memilih tempat aplikasi muncul. Minta pentadbir Bitrix24 ini membuka halaman ini.',
    permissions: 'Aplikasi tidak diberi semua kebenaran yang diperlukan. Tiada: {names}. Buka aplikasi dalam “Sumber pembangun”, tandakan kebenaran itu, simpan, dan buka halaman ini semula.',
    'no-call-lists': 'Bitrix24 ini tidak mempunyai senarai panggilan: REST-nya tidak mengenalinya. Senarai panggilan termasuk dalam CRM pada pelan komersial dan versi di premis yang lebih baharu. Tiada apa-apa yang dipasang.'
  },
  optional: {
    title: 'Kebenaran pilihan',
    entity: 'entity: segmen boleh disimpan untuk semua',
    im: 'im: rakan sekerja boleh dimaklumkan tentang senarai panggilan yang diserahkan',
    telephony: 'telephony: bagaimana panggilan berakhir dinyatakan dengan perkataan',
    given: 'diberi',
    missing: 'tidak diberi; yang lain tetap berfungsi'
  },
  again: 'Semak lagi',
  /** What the app is called in its places. */
  titles: { add: 'Tambah ke senarai panggilan', new: 'Senarai panggilan baharu', lists: 'Senarai panggilan', open: 'Buka senarai panggilan' },
  /** The placements themselves. */
  placements: {
    LEFT_MENU: 'Menu kiri',
    CRM_ANALYTICS_MENU: 'Analitik CRM, menu',
    CRM_CONTACT_LIST_MENU: 'Kenalan, menu baris',
    CRM_CONTACT_LIST_TOOLBAR: 'Kenalan, butang di atas senarai',
    CRM_CONTACT_DETAIL_TAB: 'Kad kenalan, tab',
    CRM_COMPANY_LIST_MENU: 'Syarikat, menu baris',
    CRM_COMPANY_LIST_TOOLBAR: 'Syarikat, butang di atas senarai',
    CRM_COMPANY_DETAIL_TAB: 'Kad syarikat, tab',
    CRM_ACTIVITY_LIST_MENU: 'Aktiviti, menu baris',
    REST_APP_URI: 'Pautan ke senarai panggilan, seperti dalam pemberitahuan'
  }
}

export default ms
