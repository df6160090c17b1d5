import type { SplitMessages } from './en'

const tr: SplitMessages = {
  how: 'Nasıl bölünsün',
  parts: 'Parçalara',
  colleagues: 'Çalışma arkadaşları arasında',
  count: 'Liste sayısı',
  countWrong: '1 ile {most} arasında bir tam sayı yazın.',
  who: 'Çalışma arkadaşları',
  way: 'Hangi müşteri kime',
  inTurn: 'Sırayla',
  byResponsible: 'Sorumluya göre',
  reading: 'Sorumlular okunuyor: {n} kaldı…',
  table: 'Oluşturulacak listeler',
  name: 'Ad',
  clients: 'Müşteriler',
  nameOf: '{i}. listenin adı',
  clientsOf: '{name} müşterileri',
  rest: 'Kalanlar',
  restForMe: '(benim için bir liste)',
  restStays: '(seçili kalır)',
  empty: 'Boş kalacak listeler oluşturulmaz: {n}.',
  numbered: '({i}/{n})',
  base: 'Çağrı listesi',
  about: {
    handed: 'Yöneticisiniz: her çalışma arkadaşı kendi listesinden sorumlu olur.',
    link: 'Bir bağlantıyla bilgilendirilirler; bağlantı bu uygulamaya erişimi olan herkeste açılır.',
    offered: 'Her liste ilgili çalışma arkadaşına önerilir, o da tek tıkla oluşturur. Bu uygulamaya erişimleri olmalıdır.',
    noOffers: 'Çağrı listelerini yalnızca yöneticiler devredebilir; önermek için de uygulamada olmayan entity izni gerekir. Tüm listeler sizin için oluşturulur.'
  },
  obstacle: {
    count: 'Liste sayısı bir tam sayı olmalıdır.',
    colleagues: 'En az bir çalışma arkadaşı seçin.',
    size: 'Müşteri sayıları tam sayı olmalıdır.',
    tooMany: 'Toplamı seçili {n} müşteriden fazla.',
    reading: 'Sorumlular hâlâ okunuyor.',
    nobody: 'Bu listelere konacak kimse yok.'
  },
  create: '{n} çağrı listesi oluştur',
  kept: 'Olanlar korunur. Devam edince yalnızca eksikler oluşturulur, her liste bir kez.',
  progress: '{made}/{n} tamam',
  state: {
    made: 'oluşturuldu',
    notMade: 'henüz oluşturulmadı',
    unknown: 'oluşturulup oluşturulmadığı henüz bilinmiyor',
    offered: 'önerildi: {name}',
    notOffered: 'henüz önerilmedi: {name}',
    handed: 'oluşturuldu, sorumlu: {name}',
    notHanded: 'oluşturuldu, hâlâ sizin: henüz devredilmedi ({name})',
    dismissed: 'oluşturuldu, sizde kalır: {name} artık burada çalışmıyor',
    refused: 'oluşturuldu, sizde kalır: {reason}'
  },
  goOn: 'Devam et',
  stop: 'Böyle bırak',
  stopAbout: 'Bu listelerin hiçbirinde olmayanlar seçili kalır.',
  created: '{n} çağrı listesi oluşturuldu.',
  offered: '{n} liste önerildi.',
  told: {
    namesRefused: 'Bitrix24 adları kabul etmedi: {reason}'
  }
}

export default tr
