import type { InstallMessages } from './en'

const tr: InstallMessages = {
  title: '“Çağrı listeleri” kurulumu',
  settingsTitle: 'Uygulamanın göründüğü yerler',
  back: 'Çağrı listeleri',
  checking: 'Bu Bitrix24\'te uygulamanın ihtiyaç duyduğu her şeyin olup olmadığına bakılıyor…',
  about: 'Çağrı listelerinin nerede bulunacağını seçin. Bunu daha sonra değiştirebilirsiniz.',
  settingsAbout: 'Uygulama işaretli yerlerde görünür. Değişiklikler bu Bitrix24\'teki herkes için geçerlidir.',
  places: 'Yerler',
  shownAs: '“{title}” olarak',
  bound: 'eklendi',
  install: 'Yükle',
  save: 'Kaydet',
  working: 'Uygulama yerlerine ekleniyor…',
  placed: 'Uygulama {n} yerde görünüyor.',
  nowhere: 'Uygulama hiçbir yerde görünmüyor. Yine de uygulamalar listesinden açılabilir.',
  failed: 'Bir yer değiştirilemedi. | {n} yer değiştirilemedi.',
  failedAbout: 'Diğerlerinin tümü işaretlediğiniz gibi.',
  retry: 'Tekrar dene',
  finishAnyway: 'Onlarsız tamamla',
  finished: 'Uygulama yüklendi. Bitrix24 şimdi açıyor.',
  obstacle: {
    'not-admin': 'Uygulamanın nerede görüneceğini yalnızca yönetici seçebilir. Bu sayfayı açmasını bu Bitrix24\'ün yöneticisinden isteyin.',
    permissions: 'Uygulamaya gereken izinlerin tümü verilmemiş. Eksik olanlar: {names}. “Geliştirici kaynakları” bölümünde uygulamayı açın, bunları işaretleyip kaydedin ve bu sayfayı yeniden açın.',
    'no-call-lists': 'Bu Bitrix24\'te çağrı listeleri yok: REST\'i onları tanımıyor. Ticari planlardaki ve yeni şirket içi sürümlerdeki CRM\'in parçasıdırlar. Hiçbir şey yüklenmedi.'
  },
  optional: {
    title: 'İsteğe bağlı izinler',
    entity: 'entity: segmentler herkes için kaydedilebilir',
    im: 'im: çalışma arkadaşlarına verilen çağrı listesi bildirilebilir',
    telephony: 'telephony: bir çağrının nasıl bittiği sözle belirtilir',
    given: 'verildi',
    missing: 'verilmedi; geri kalan her şey onsuz da çalışır'
  },
  again: 'Tekrar kontrol et',
  /** What the app is called in its places. */
  titles: { add: 'Çağrı listesine ekle', new: 'Yeni çağrı listesi', lists: 'Çağrı listeleri', open: 'Çağrı listesini aç' },
  /** The placements themselves. */
  placements: {
    LEFT_MENU: 'Sol menü',
    CRM_ANALYTICS_MENU: 'CRM analizi, menü',
    CRM_CONTACT_LIST_MENU: 'Kişiler, satır menüsü',
    CRM_CONTACT_LIST_TOOLBAR: 'Kişiler, listenin üstündeki düğme',
    CRM_CONTACT_DETAIL_TAB: 'Kişi kartı, sekme',
    CRM_COMPANY_LIST_MENU: 'Şirketler, satır menüsü',
    CRM_COMPANY_LIST_TOOLBAR: 'Şirketler, listenin üstündeki düğme',
    CRM_COMPANY_DETAIL_TAB: 'Şirket kartı, sekme',
    CRM_ACTIVITY_LIST_MENU: 'Aktiviteler, satır menüsü',
    REST_APP_URI: 'Çağrı listesi bağlantıları, örneğin bildirimlerde'
  }
}

export default tr
