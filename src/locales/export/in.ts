import type { ExportMessages } from './en'

const hi: ExportMessages = {
  saved: 'निर्यात हुआ: {name}',
  rows: 'पंक्तियाँ: {n}',
  part: 'जो दिख रहा है वही निर्यात हुआ: {total} में से {n}।',
  reading: 'जो बाकी है उसे पढ़ा जा रहा है: {total} में से {read}',
  writing: 'फ़ाइल लिखी जा रही है…',
  failed: 'कुछ भी निर्यात नहीं हुआ: फ़ाइल में पंक्तियाँ कम नहीं होनी चाहिए।',
  cannotWrite: 'फ़ाइल नहीं लिखी जा सकी। फिर कोशिश करें।',
  morePhones: 'अन्य फ़ोन',
  createdBy: 'किसने बनाई',
  participants: 'प्रतिभागी',
  reached: 'संपर्क हुआ'
}

export default hi
