import type { TakeFromMessages } from './en'

const hi: TakeFromMessages = {
  table: 'जिन कॉल सूचियों से लेना है',
  hidden: 'चुनी गई पर नहीं दिख रहीं: {n}',
  statuses: 'स्थितियाँ',
  all: 'सभी',
  way: {
    label: 'इन ग्राहकों का क्या करना है',
    add: 'जोड़ें',
    keep: 'केवल इन्हें रखें',
    leaveOut: 'इन्हें छोड़ें'
  },
  clients: '{n} ग्राहक | {n} ग्राहक',
  outcome: { add: 'जोड़े जाएँगे', keep: 'रहेंगे', leaveOut: 'छोड़े जाएँगे' },
  takenOut: 'छोड़े जाएँगे: {n}',
  staying: 'रहेंगे: {n}',
  apply: 'लागू करें',
  reading: 'पढ़ी गई कॉल सूचियाँ: {total} में से {read}',
  stop: 'रोकें',
  stopped: 'रोका गया। जो सूचियाँ नहीं पढ़ी गईं, वे गिनी नहीं गईं।',
  failed: 'नहीं पढ़ी गईं और गिनी नहीं गईं:',
  checking: 'CRM में खोजे गए: {total} में से {known}',
  callAgain: {
    title: 'फिर से कॉल करें',
    about: 'चुनी हुई स्थितियों वाले ग्राहकों से नई कॉल सूची शुरू होती है, हर एक एक बार। पुरानी सूचियाँ वैसी ही रहती हैं।',
    others: 'नहीं ली गईं, क्योंकि कॉल सूची में या तो संपर्क होते हैं या कंपनियाँ: {names}',
    continue: 'आगे बढ़ें'
  }
}

export default hi
