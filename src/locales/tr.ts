import type { Messages } from './en'

const tr: Messages = {
  outside: {
    title: 'Bitrix24 için çağrı listeleri',
    about: 'Kişilerden ve şirketlerden çağrı listeleri hazırlayın, kime ulaşıldığını görün, listeleri düzeltin ve silin.',
    open: 'Uygulamayı Bitrix24\'te CRM menüsünden açın.',
    noAnswer: 'Bitrix24 yanıt vermedi. Hiçbir şey değiştirilmedi. Tekrar deneyin veya Bitrix24\'te sayfayı yenileyin.',
    retry: 'Tekrar dene',
    builders: 'Uygulamayı mı geliştiriyorsunuz? Bu komut, Bitrix24 hesabı gerektirmeden kendi portalınızı başlatır:',
    install: 'Bu sayfa uygulamayı yükler. Uygulamayı Bitrix24\'e yerel uygulama olarak yükleyin; Bitrix24 bu sayfayı kendisi açar.'
  },
  /** What went wrong, by the kind of the error: what happened and what to do. */
  problem: {
    retry: 'Tekrar dene',
    details: 'Bitrix24\'ün yanıtı: {text}',
    /** What was kept, put before the sentence of the kind. */
    keptShown: 'Ekranda en son okunan bilgiler var.',
    keptUnchanged: 'Bitrix24\'te hiçbir şey değiştirilmedi.',
    keptUnknown: 'Bitrix24\'ün bunu kaydedip kaydetmediği belli değil. Tekrar denemeden önce kontrol edin.',
    kind: {
      'no-answer': 'Bitrix24 yanıt vermedi. Bağlantıyı kontrol edip tekrar deneyin.',
      'portal-failed': 'Bitrix24\'te bir hata oluştu. Bir dakika sonra tekrar deneyin.',
      'unexpected-answer': 'Bitrix24, bu uygulamanın anlamadığı bir yanıt verdi. Tekrar deneyin; sorun sürerse yöneticinize bildirin.',
      'session-lost': 'Bitrix24 oturumunuz sona erdi. Devam etmek için Bitrix24\'te sayfayı yenileyin.',
      cancelled: 'İşlem tamamlanmadan durduruldu. Yeniden başlatın.',
      offline: 'Bağlantı olmadığı için hiçbir şey gönderilmedi. Çevrimiçi olduğunuzda tekrar deneyin.',
      'not-sent': 'Bundan önceki işlem başarısız olduğu için bu gönderilmedi. Tekrar deneyin.',
      'would-be-empty': 'Bir çağrı listesi katılımcısız kalamaz. En az bir katılımcı bırakın veya çağrı listesini silin.',
      'too-many-requests': 'Bitrix24\'e şu anda çok fazla istek geliyor. Birkaç saniye sonra tekrar deneyin.',
      'operating-limit': 'Bitrix24 şimdilik bu tür istekleri kabul etmiyor. On dakika sonra tekrar deneyin.',
      'access-denied': 'Bitrix24 bunu yapmanıza izin vermiyor. Yöneticiden yetki veya yardım isteyin.',
      'scope-missing': 'Uygulama, ihtiyaç duyduğu bir izin olmadan yüklenmiş. Yöneticiden uygulamayı tüm izinlerle yeniden yüklemesini isteyin.',
      'method-missing': 'Bu Bitrix24\'te gerekli olanak yok. Çağrı listelerinin planınıza dahil olup olmadığını yöneticiye sorun.',
      'plan-missing': 'Uygulamalar Bitrix24\'te yalnızca ticari planlarda çalışır. Yöneticiye başvurun.',
      'app-closed': 'Yönetici bu uygulamayı size açmamış. Erişim isteyin.',
      'portal-closed': 'Bu Bitrix24 şu anda kapalı. Daha sonra tekrar deneyin.',
      'rest-blocked': 'Bitrix24 aşırı yük nedeniyle uygulamaları engelledi. Yöneticiden Bitrix24 desteğine başvurmasını isteyin.',
      'https-required': 'Bitrix24 uygulamaları yalnızca https üzerinden kabul eder. Bitrix24\'ü https adresiyle açın.',
      'list-not-found': 'Böyle bir çağrı listesi yok veya onu görme yetkiniz yok. Çağrı listelerine dönüp hâlâ orada olup olmadığına bakın.',
      'participants-hidden': 'Bu çağrı listesinin katılımcılarını görme yetkiniz yok. Yöneticiden okuma yetkisi isteyin.',
      'nobody-readable': 'Bu çağrı listesindeki herkes CRM\'den silinmiş veya sizden gizlenmiş; böyle bir liste değiştirilemez. Yöneticiye başvurun veya yeni bir çağrı listesi oluşturun.',
      'participants-unknown': 'Müşterilerin bazıları artık yok veya listenin türünden değil. Listeyi yenileyin, onları çıkarın ve tekrar deneyin.',
      'participants-denied': 'Bu müşterileri görme yetkiniz olmadığı için onlar aranamaz. Başkalarını seçin veya yöneticiye başvurun.',
      'participants-missing': 'Müşteri belirtilmedi. En az bir müşteri seçin.',
      'entity-type': 'Çağrı listeleri yalnızca kişilerden veya şirketlerden oluşur. İkisinden birini seçin.',
      'type-mismatch': 'Bu listede diğer türden müşteriler var. Listenin türünden müşteriler seçin.',
      'form-unknown': 'Böyle bir CRM formu yok. Başka bir form seçin veya formsuz devam edin.',
      'status-unknown': 'Böyle bir durum artık yok. Mevcut durumları görmek için sayfayı yenileyin.',
      arguments: 'Bitrix24 gönderileni kabul etmedi. Sayfayı yenileyip tekrar deneyin.',
      'activity-not-found': 'Bu çağrı listesinin aktivitesi yok veya size açık değil: silinmiş olabilir. Görmek için çağrı listelerini yenileyin.',
      'placement-missing': 'Bu Bitrix24\'te böyle bir yer yok. İşaretini kaldırın veya güncellemeden sonra tekrar deneyin.',
      refused: 'Bitrix24 reddetti: “{text}”'
    }
  },
  table: {
    selectAll: 'Tümünü seç',
    select: 'Seç: {name}'
  },
  client: {
    unnamed: { contact: 'Kişi #{id}', company: 'Şirket #{id}' },
    gone: { contact: 'Kişi #{id}, erişilemiyor', company: 'Şirket #{id}, erişilemiyor' }
  },
  visibility: {
    partial: 'Yetkileriniz nedeniyle bazı katılımcıları görmüyorsunuz.',
    unknown: 'Yetkileriniz nedeniyle bazı katılımcıları görmüyor olabilirsiniz.',
    everybody: 'Bu çağrı listesinin hiçbir katılımcısını görme yetkiniz yok. Yöneticiden okuma yetkisi isteyin.'
  },
  /** The CRM form of a call list. */
  form: {
    label: 'CRM formu',
    none: 'yok',
    saving: 'Kaydediliyor…',
    numbered: 'Form #{id}',
    inactive: '{name} (etkin değil)',
    byNumber: 'Bitrix24 formlarını burada bildirmiyor. Bir form numarası yazın veya boş bırakın.',
    notANumber: 'Bir form numarası yazın veya boş bırakın.',
    namesFailed: 'Form adları okunamadı.',
    attached: 'CRM formu eklendi.',
    detached: 'CRM formu kaldırıldı.'
  },
  lists: {
    title: 'Çağrı listeleri',
    new: 'Yeni çağrı listesi',
    unnamed: 'Çağrı listesi #{id}',
    search: 'Çağrı listelerinde ara',
    searchHint: 'Ad veya numara',
    clearSearch: 'Aramayı temizle',
    owner: 'Kimin çağrı listeleri',
    mine: 'Benim',
    all: 'Tümü',
    clients: 'Müşteriler',
    clientsFilter: { all: 'Tüm müşteriler', contact: 'Kişiler', company: 'Şirketler', other: 'Diğer müşteriler' },
    state: 'Durum',
    stateFilter: { alive: 'Açık ve tamamlanan', open: 'Açık', done: 'Tamamlanan', putAway: 'Kaldırılan', deleted: 'Silinen', unavailable: 'Size açık olmayan' },
    refresh: 'Yenile, {ago} okundu',
    justNow: 'az önce',
    reading: 'Çağrı listeleri okunuyor…',
    column: { name: 'Ad', progress: 'İlerleme', responsible: 'Sorumlu', created: 'Oluşturma', state: 'Durum' },
    open: 'Açık',
    done: 'Tamamlandı',
    deleted: 'Silindi',
    unavailable: 'Erişilemiyor',
    type: {
      contact: 'kişiler',
      company: 'şirketler',
      lead: 'müşteri adayları',
      deal: 'anlaşmalar',
      quote: 'teklifler',
      invoice: 'faturalar',
      unknown: 'diğer müşteriler'
    },
    participants: '{n} katılımcı',
    formNumber: 'form #{id}',
    viewOnly: 'salt görüntüleme',
    someHidden: 'bazıları sizden gizli',
    whyViewOnly: 'Müşteri adayları, anlaşmalar vb. için çağrı listeleri Bitrix24\'ün kendisinde oluşturuldu. Burada görüntülenebilir ama düzenlenemez: Bitrix24, uygulamaların yalnızca kişi ve şirket listelerini düzenlemesine izin verir.',
    whyDeleted: 'Bu çağrı listelerinin aktiviteleri, dolayısıyla listeler de silindi: Bitrix24 yalnızca onlardan kalanları saklar.',
    whyUnavailable: 'Bitrix24 size sorumlusu olduğunuz aktiviteleri gösterir. Bu çağrı listeleri başka birine ait veya silinmiş.',
    shown: '{n} çağrı listesi gösteriliyor',
    bar: {
      sentence: '{n} katılımcı: {counts}',
      count: '{count} {name}',
      nobody: 'Görebileceğiniz katılımcı yok',
      reading: 'İlerleme okunuyor…',
      failed: 'Okunamadı',
      byCode: 'Bu Bitrix24\'te çağrı durumları olmadığı için ilerleme, durum kodlarıyla gösteriliyor.'
    },
    selected: '{n} seçildi',
    hidden: '{n} tanesi gösterilmiyor',
    selection: 'Seçilen çağrı listeleri',
    callAgain: 'Yeniden ara…',
    putAway: 'Kaldır',
    takeOut: 'Geri getir',
    putAwayDone: '{n} çağrı listesi kaldırıldı',
    delete: 'Sil…',
    clear: 'Seçimi kaldır',
    none: 'Henüz çağrı listesi yok',
    noneAbout: 'Kişileri veya şirketleri bir araya getirin, sırayla arayın ve ne kadar ilerlediğinizi burada görün.',
    noMatch: 'Eşleşen çağrı listesi yok',
    noMatchAbout: 'Başka bir ad deneyin veya açık ve tamamlanan tüm listeleri gösterin.',
    clearFilters: 'Filtreleri temizle',
    noDate: 'tarih bilinmiyor',
    export: 'Dışa aktar',
    menu: { report: 'Rapor', statuses: 'Durumlar', stopList: 'Aranmayacaklar listesi' },
    settings: 'Uygulamanın göründüğü yerler'
  },
  deletion: {
    questionOne: 'Çağrı listesi silinsin mi?',
    question: '{n} çağrı listesi silinsin mi?',
    what: 'Çağrı listesi ve aktivitesi Bitrix24\'te herkes için silinir. Müşteriler kalır. | Çağrı listeleri ve aktiviteleri Bitrix24\'te herkes için silinir. Müşteriler kalır.',
    reading: 'Listede kimlerin olduğu okunuyor…',
    activity: 'aktivite “{name}”',
    noActivity: 'aktivitesi zaten yok',
    reached: '{n} kişiye ulaşılmış',
    final: 'Müşteri adayı, anlaşma vb. listeleri “Geri al” ile yeniden oluşturulamaz.',
    cancel: 'İptal',
    delete: 'Sil',
    done: '{n} çağrı listesi silindi',
    undo: 'Geri al',
    undoing: 'Çağrı listesi yeniden oluşturuluyor… | {n} çağrı listesi yeniden oluşturuluyor…',
    undone: 'Çağrı listesi geri geldi | {n} çağrı listesi geri geldi',
    startedOver: 'Durumlar baştan başladı.',
    hidden: '“Geri al”, göremediğiniz katılımcıları geri getirmez.',
    nameRefused: 'Bitrix24, “{name}” listesine eski adını geri vermedi.',
    openList: 'Aç: {name}',
    undoFailed: 'Çağrı listesi yeniden oluşturulamadı | {n} çağrı listesi yeniden oluşturulamadı',
    retry: 'Tekrar dene',
    refused: 'Bitrix24 bu çağrı listesini silmedi | Bitrix24 {n} çağrı listesini silmedi',
    refusedRow: 'Silinmedi: {reason}',
    partly: 'Aktivitelerinden bazıları silindi, bazıları hâlâ duruyor.',
    dismiss: 'Kapat'
  },
  created: {
    missing: 'Bir müşteri artık yok ve alınmadı: {names} | {n} müşteri artık yok ve alınmadı: {names}',
    duplicates: 'Aynı anda aynı müşterilerle başka bir çağrı listesi daha oluştu ({ids}), belki kopan bir bağlantı yüzünden. Kimseye gerekmiyorsa silin ya da yöneticiden isteyin.'
  },
  connection: {
    offline: 'Çevrimdışısınız. Ekrandakiler kalır; bağlantı gelince okuma sürer.',
    operatingLimit: 'Bitrix24 şimdilik istek kabul etmiyor. Okuma şu saatte sürecek: {time}.',
    tooManyRequests: 'Bitrix24\'e çok istek geliyor. Okuma birazdan sürecek.',
    retrying: 'Bitrix24 yanıt vermedi. Tekrar deneniyor…'
  },
  placement: {
    notice: {
      'nothing-told': 'Bitrix24 uygulamanın ne için açıldığını bildirmedi, bu yüzden tüm çağrı listeleri gösteriliyor.',
      unreadable: 'Bitrix24\'ün uygulamanın açıldığı yer hakkında bildirdiği anlaşılamadı, bu yüzden tüm çağrı listeleri gösteriliyor.',
      'not-an-id': 'Bitrix24 uygulamayı “{about}” için açtı; bu bir kayıt numarası değil, bu yüzden tüm çağrı listeleri gösteriliyor.',
      'unknown-placement': 'Uygulamanın bu sürümü açıldığı yeri ({about}) tanımıyor, bu yüzden tüm çağrı listeleri gösteriliyor.',
      'contact-gone': 'Kişi #{about} silinmiş veya onu görme yetkiniz yok, bu yüzden tüm çağrı listeleri gösteriliyor.',
      'company-gone': 'Şirket #{about} silinmiş veya onu görme yetkiniz yok, bu yüzden tüm çağrı listeleri gösteriliyor.',
      'activity-gone': 'Aktivite #{about} silinmiş veya onu görme yetkiniz yok, bu yüzden tüm çağrı listeleri gösteriliyor.',
      'not-a-call-list': 'Aktivite #{about} bir çağrı listesi değil, bu yüzden tüm çağrı listeleri gösteriliyor.'
    },
    opening: 'Bu aktivitenin çağrı listesi aranıyor…'
  },
  broken: {
    title: 'Bu ekran gösterilemedi',
    about: 'Bitrix24\'te kayıtlı olanlar değişmedi. Devam etmek için sayfayı yenileyin.',
    reload: 'Yenile',
    texts: 'Bazı metinler yüklenemedi, bu yüzden İngilizce görünüyor. Yeniden denemek için sayfayı yenileyin.'
  }
}

export default tr
