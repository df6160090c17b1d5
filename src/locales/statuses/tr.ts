import type { StatusesMessages } from './en'

const tr: StatusesMessages = {
  title: 'Durumlar',
  about: 'Bir aramanın sonucu, tüm çağrı listeleri için. Filtrelerde ve çubuklarda sıra budur.',
  dialler: 'Renkler bu uygulama içindir. Bitrix24\'ün arama penceresi yalnızca kendi dört durumunu, her birini kendi rengiyle boyar.',
  edit: 'Düzenle',
  onlyAdmins: 'Durumları yalnızca bir CRM yöneticisi değiştirebilir.',
  refused: 'Bitrix24 bu değişikliği reddetti: durumları yalnızca bir CRM yöneticisi değiştirebilir.',
  none: 'Bu Bitrix24\'te arama durumu yok.',
  add: 'Durum ekle',
  change: '{name} durumunu düzenle',
  remove: '{name} durumunu sil',
  up: '{name} yukarı taşı',
  down: '{name} aşağı taşı',
  drag: 'Başka bir yere sürükleyin',
  place: '{name} şimdi {total} durum içinde {place}. sırada',
  orderUnsaved: 'Yeni sıra henüz kaydedilmedi.',
  order: 'Sıra',
  colour: 'Renk',
  noColour: 'Renk yok',
  actions: 'İşlemler',
  usedBy: 'Kullanan',
  count: 'Katılımcıları say',
  inLists: '{n} çağrı listesinde',
  nobody: 'hiç kimse',
  more: 'Daha fazla olabilir: tüm katılımcılar okunamadı.',
  start: 'Her katılımcı bu durumla başlar ve artık kimsede kalmayınca Bitrix24 etkinliği tamamlar. Silinemez.',
  save: 'Kaydet',
  saved: 'Kaydedildi',
  nameProblem: {
    empty: 'Bir durumun adı olmalıdır.',
    long: 'Bir ad en çok 100 karakter olabilir.',
    taken: 'Başka bir durumun adı da bu. Yine de kaydedebilirsiniz.'
  },
  changed: 'Bu arada başka biri durumları değiştirdi, bu yüzden hiçbir şey kaydedilmedi. Şu anki halleri burada.',
  notHeld: 'Bitrix24 değişikliği kabul etti ama tamamını saklamadı. Durumların şu anki hali burada.',
  deleting: {
    title: '“{name}” durumu silinsin mi?',
    about: 'Herkes için silinir ve bu geri alınamaz.',
    kept: 'Katılımcılarda kalır. Çağrı listeleri bundan sonra ad yerine {code} kodunu gösterir ve Bitrix24 artık ona göre filtreleyemez.',
    built: 'Bitrix24 ile birlikte gelir: arama penceresi ve bu uygulama ne anlama geldiğini bilir. Sonradan aynı adla eklenen bir durum onlar için aynı anlama gelmez.',
    done: '“{name}” durumu silindi'
  }
}

export default tr
