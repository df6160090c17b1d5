import type { ReportMessages } from './en'

const tr: ReportMessages = {
  byColleague: 'Çalışana göre',
  byColleagueFile: 'Çalışana göre metin dosyası',
  byList: 'Çağrı listesine göre',
  colleague: 'Çalışan',
  people: 'Çalışanlar',
  everybody: 'Tüm çalışanlar',
  from: 'Şu günden beri',
  to: 'Şu güne kadar',
  reached: 'Ulaşılan',
  left: 'Kalan',
  success: 'Başarı oranı',
  results: 'Sonuçlar',
  total: 'Toplam',
  aboutReached: 'Hangisi olursa olsun bir sonucu olan müşteriler',
  aboutLeft: 'Henüz sonucu olmayan, durumu “{status}” olan müşteriler',
  aboutSuccess: 'Sonucu olan müşteriler içinde durumu “{status}” olanların oranı',
  eachList: 'İki çağrı listesinde bulunan bir müşteri her birinde sayılır.',
  ownOnly: 'Bitrix24 size sorumlusu olduğunuz çağrı listelerini gösterir. Çalışma arkadaşlarınızınkiler bu raporda yok.',
  notTold: 'bildirilmiyor',
  user: 'Kullanıcı #{id}',
  counted: '{read} / {total} sayıldı',
  notRead: 'Sayılmadı',
  denied: 'Katılımcılarını göremediğiniz için sayılmayanlar ({count}): {names}'
}

export default tr
