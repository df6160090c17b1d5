import type { ColleaguesMessages } from './en'

const tr: ColleaguesMessages = {
  find: 'Çalışan bul',
  me: '{name} (ben)',
  given: 'Sizin için bir çağrı listesi: {list} · {participants}',
  told: {
    notPermitted: 'Kimse bilgilendirilmez: uygulamaya im izni verilmedi.',
    unwanted: 'Bildirimleri kapattıkları için bilgilendirilmedi: {names}',
    failed: 'Bilgilendirilemedi: {names}'
  }
}

export default tr
