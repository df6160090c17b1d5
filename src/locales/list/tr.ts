import type { ListMessages } from './en'

const tr: ListMessages = {
  back: 'Çağrı listeleri',
  participants: '{n} katılımcı',
  reading: 'Katılımcılar okunuyor… {n}',
  names: 'Adlar: {known} / {total}',
  createdBy: 'oluşturan: {name}, {date}',
  responsible: 'sorumlu: {name}',
  done: 'Tamamlandı',
  user: 'kullanıcı #{id}',
  add: 'Katılımcı ekle',
  remove: 'Listeden çıkar',
  clear: 'Seçimi kaldır',
  selected: '{n} seçildi',
  selectedHidden: '{n} tanesi burada gösterilmiyor',
  more: 'Diğer',
  takeOver: 'Devral…',
  rename: 'Adını değiştir',
  refresh: 'Yenile',
  check: 'Kontrol',
  deleteList: 'Çağrı listesini sil',
  status: 'Durum',
  all: 'Tümü {n}',
  count: '{n}',
  plus: '+{n}',
  table: 'Katılımcılar',
  search: 'Katılımcı ara',
  shown: '{n} / {total} gösteriliyor',
  incomplete: 'Adların tümü henüz bilinmiyor: daha fazlası bulunabilir.',
  sortLabel: 'sıralama',
  sortOrder: 'liste sırası',
  column: { name: 'Ad', company: 'Şirket', phone: 'Telefon', status: 'Durum' },
  noCard: 'Bitrix24 kartı burada açamadı. Müşteriyi CRM\'de arayın.',
  call: 'Ara: {phone}',
  actionsFor: 'İşlemler: {name}',
  morePhones: '{n} telefon numarası daha',
  noPhone: 'telefon yok',
  row: {
    contact: 'Kişi #{id}',
    company: 'Şirket #{id}',
    lead: 'Müşteri adayı #{id}',
    deal: 'Anlaşma #{id}',
    quote: 'Teklif #{id}',
    invoice: 'Fatura #{id}',
    unknown: 'Öğe #{id}',
    deletedContact: 'Silinmiş kişi #{id}',
    deletedCompany: 'Silinmiş şirket #{id}'
  },
  readOnly: {
    type: 'Bu çağrı listesinin içeriği: {type}. Böyle listeler burada görüntülenebilir, Bitrix24\'ün kendisinde değiştirilir.',
    deleted: 'Bu çağrı listesi silindi: aktivitesi artık yok. Görüntülenebilir ama değiştirilemez.',
    unavailable: 'Bu çağrı listesinin aktivitesi size açık değil: silinmiş veya sorumlusu başka biri. Liste görüntülenebilir ama değiştirilemez.'
  },
  start: {
    action: 'Aramaya başla',
    responsible: 'sorumlu: {name}, aramaya başlayabilir',
    notTold: 'Aramaya sorumlu kişi başlar; Bitrix24 bunun kim olduğunu başkalarına bildirmez.',
    refused: 'Bitrix24 aktiviteyi burada açamadı.',
    silent: 'Hiçbir şey açılmadı mı?',
    link: 'Aktiviteyi yeni sekmede aç'
  },
  empty: {
    status: 'Bu durumda kimse yok.',
    search: 'Kimse bulunamadı. Başka bir sözcük veya telefon numarasının bir bölümünü deneyin.',
    showAll: 'Tüm katılımcıları göster'
  },
  renaming: {
    title: 'Çağrı listesinin adını değiştir',
    name: 'Ad',
    empty: 'Çağrı listesinin bir adı olmalı.',
    save: 'Kaydet',
    cancel: 'İptal',
    saved: 'Çağrı listesinin adı değiştirildi.'
  },
  removing: {
    title: '{n} katılımcı çıkarılsın mı?',
    lost: '{n} tanesinin sonucu zaten var.',
    consequence: 'Sonuçlar ve aramalarla bağlantılar kaybolur. Katılımcı yeniden eklenirse durumu baştan başlar, sonuçlar geri gelmez.',
    confirm: 'Çıkar',
    done: '{n} çıkarıldı',
    undo: 'Geri al',
    undone: '{n} geri eklendi, listenin sonuna',
    undoEnd: '“Geri al” listenin sonuna ekler: Bitrix24 arama sırasındaki yeri korumaz.',
    stuck: 'Bunlardan {n} tanesi CRM\'den silinmiş; Bitrix24 listede tutuyor.',
    allTitle: 'Çağrı listesi boş olamaz',
    all: 'Böylece herkes çıkarılmış olur. En az bir katılımcı bırakın veya çağrı listesini silin.'
  },
  called: {
    title: 'Bu liste şu anda aranıyor',
    about: 'Son dakikalarda bir durum değişti. Liste değiştirildiğinde Bitrix24 bütün durumları yeniden yazar; aynı anda kaydedilen bir sonuç kaybolur.',
    confirm: 'Yine de kaydet'
  },
  lostResults: 'Burada olan {n} sonuç kayboldu: {names}. Aynı anda yapılan iki değişiklikten Bitrix24 yalnızca birini saklar.',
  saved: {
    missingContact: 'Kişi {ids} artık yok ve alınmadı. | Kişiler {ids} artık yok ve alınmadı.',
    missingCompany: 'Şirket {ids} artık yok ve alınmadı. | Şirketler {ids} artık yok ve alınmadı.',
    others: 'Bu arada listeyi başka biri de değiştirdi; iki değişiklik de korundu: {changes}.',
    othersAdded: '{n} eklendi',
    othersRemoved: '{n} çıkarıldı',
    othersForm: 'form değişti'
  },
  was: '{name} (önceki: {status})'
}

export default tr
