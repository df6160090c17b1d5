import type { CheckMessages } from './en'

const tr: CheckMessages = {
  title: 'Kontrol',
  show: 'Göster',
  leaveOut: 'Alma',
  kind: {
    withoutPhone: '{n} telefonsuz',
    undialable: '{n} aranamayacak numaralı',
    sharing: '{n} ortak telefonlu',
    otherList: '{n} başka bir açık çağrı listesinde',
    stopCalling: '{n} aranmak istemiyor',
    stopList: '{n} arama yasağı listesinde',
    called: '{n} {period} arandı',
    gone: '{n} artık erişilemiyor'
  },
  period: 'son gün içinde | son {n} gün içinde',
  reason: {
    withoutPhone: 'Telefonsuz',
    undialable: 'Numara aranamıyor',
    sharing: 'Ortak telefon',
    otherList: 'Başka bir açık çağrı listesinde',
    stopCalling: 'Aranmak istemiyor',
    stopList: 'Arama yasağı listesinde',
    called: 'Yakında arandı',
    gone: 'Artık erişilemiyor'
  },
  number: {
    'no-digits': 'Numara değil',
    'formula': 'Formül, numara değil',
    'scientific': 'Tablo son rakamları kaybetmiş',
    'too-short': 'Telefon için çok kısa',
    'too-long': 'Telefon için çok uzun',
    'unknown-country': 'Hangi ülkeden olduğu bilinmiyor',
    'invalid': 'Ülkede böyle bir numara yok'
  },
  looked: '{m} çağrı listesinden {n} tanesine bakıldı',
  stop: 'Durdur',
  goOn: 'Devam et',
  stopped: 'Durduruldu: bu kontrol tam değil.',
  failed: 'Kontrol tam değil: {n} çağrı listesi okunamadı.',
  untold: 'Diğer {n} çağrı listesinin açık olup olmadığını yalnızca yöneticiler görür.',
  notLooked: 'Kontrol edilmedi: {what}. {reason}',
  reading: '{n} tanesi okunuyor…',
  readFailed: 'Seçilenlerin bazıları okunamadı.',
  daysBack: 'Aramalara bakılacak gün',
  about: 'Kimlerin alınmayacağını seçin.',
  sharingAbout: 'Aynı numara birden çok kez aranırdı.',
  firstStays: 'Her numaranın ilki kalır.',
  leftOut: '{n} alınmadı',
  undo: 'Geri al',
  close: 'Tamam',
  download: 'Alınmayanları indir',
  downloadAbout: '“{name}” listesine {n} müşteri alınmadı: neden, ne zaman ve kim tarafından.',
  downloadFailed: 'Dosya yazılamadı.',
  fileName: 'Alınmayanlar',
  column: {
    name: 'Ad',
    phone: 'Telefon',
    why: 'Neden',
    details: 'Ayrıntılar',
    by: 'Kim almadı',
    at: 'Ne zaman'
  }
}

export default tr
