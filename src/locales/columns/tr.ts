import type { ColumnsMessages } from './en'

const tr: ColumnsMessages = {
  button: 'Sütunlar',
  lastCall: 'Son çağrı',
  attempts: 'Denemeler',
  attemptsAbout: 'Bu liste oluşturulduğundan beri müşteriye yapılan çağrılar. Bir tahmindir: Bitrix24 bir çağrının hangi listeye ait olduğunu bildirmez.',
  noDate: 'Bitrix24 bu listenin ne zaman oluşturulduğunu bildirmediği için denemeler sayılmıyor.',
  localTime: 'Yerel saat',
  never: 'hiç',
  unknown: 'bilinmiyor',
  whyUnknown: 'Ne numara ne de adres müşterinin nerede olduğunu söylüyor.',
  outside: 'Arama saatleri dışında, {hours}',
  out: 'Giden çağrı',
  in: 'Gelen çağrı',
  minutes: '{n} dk',
  seconds: '{n} sn',
  failure: {
    'busy': 'meşgul',
    'no-answer': 'yanıt yok',
    'declined': 'reddedildi',
    'cancelled': 'arayan iptal etti',
    'wrong-number': 'yanlış numara',
    'not-connected': 'bağlantı yok',
    'other': 'başarısız, kod {code}'
  },
  future: 'Bitrix24 bu çağrının tarihini gelecekte gösteriyor.',
  undated: 'Bitrix24 bu çağrının ne zaman yapıldığını bildirmiyor; bu, kaydedildiği zamandır.',
  calls: {
    label: 'Çağrılar',
    all: 'Çağrılar: tümü',
    none: 'Henüz deneme yok',
    several: 'İki ve daha fazla deneme',
    since: 'Şu tarihten beri aranmadı…',
    sinceDay: 'Şu tarihten beri aranmadı'
  },
  callable: 'Şimdi aranabilir',
  callableCount: 'Şimdi aranabilir {n}',
  summary: '{callable} şimdi aranabilir · {notNow} henüz değil · {unknown} bilinmiyor',
  reading: 'Çağrılar: {done} / {total}',
  stop: 'Durdur',
  incomplete: 'Tüm çağrılar okunmadı: burada bazı katılımcılar eksik olabilir.',
  goOn: 'Okumaya devam et',
  nobody: 'Bu filtrelere uyan katılımcı yok.',
  hours: {
    title: 'Arama saatleri',
    about: 'Müşterilerin kendi saatlerine göre ne zaman aranabileceği. Bu saatler herkes için geçerlidir.',
    everywhere: 'Her yerde',
    add: 'Ülke ekle',
    remove: '{country} kaldır',
    invalid: 'Saatler 9:00–20:00 gibi, bir gün içinde yazılır.',
    readOnly: 'Arama saatlerini yalnızca yöneticiler değiştirebilir.',
    saved: 'Arama saatleri kaydedildi.'
  }
}

export default tr
