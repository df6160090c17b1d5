import type { ReportMessages } from './en'

const hi: ReportMessages = {
  byColleague: 'सहकर्मी अनुसार',
  byColleagueFile: 'सहकर्मी अनुसार टेक्स्ट फ़ाइल',
  byList: 'कॉल सूची अनुसार',
  colleague: 'सहकर्मी',
  people: 'सहकर्मी',
  everybody: 'सभी सहकर्मी',
  from: 'इस दिन से बनी',
  to: 'इस दिन तक बनी',
  reached: 'संपर्क हुआ',
  left: 'बाकी',
  success: 'सफलता दर',
  results: 'परिणाम',
  total: 'कुल',
  aboutReached: 'वे ग्राहक जिनका कोई भी परिणाम है',
  aboutLeft: 'वे ग्राहक जिनका अभी परिणाम नहीं है, स्थिति “{status}”',
  aboutSuccess: 'जिन ग्राहकों का परिणाम है, उनमें “{status}” स्थिति वालों का हिस्सा',
  eachList: 'जो ग्राहक दो कॉल सूचियों में है, वह हर एक में गिना जाता है।',
  ownOnly: 'Bitrix24 आपको वे कॉल सूचियाँ दिखाता है जिनके ज़िम्मेदार आप हैं। सहकर्मियों की सूचियाँ इस रिपोर्ट में नहीं हैं।',
  notTold: 'नहीं बताया गया',
  user: 'उपयोगकर्ता #{id}',
  counted: '{total} में से {read} गिनी गईं',
  notRead: 'गिनी नहीं गई',
  denied: 'नहीं गिनी गईं, क्योंकि आप उनके प्रतिभागी नहीं देख सकते ({count}): {names}'
}

export default hi
