import type { ColumnsMessages } from './en'

const hi: ColumnsMessages = {
  button: 'कॉलम',
  lastCall: 'पिछली कॉल',
  attempts: 'प्रयास',
  attemptsAbout: 'यह सूची बनने के बाद ग्राहक को की गई कॉलें। यह अनुमान है: Bitrix24 नहीं बताता कि कॉल किस सूची की है।',
  noDate: 'Bitrix24 नहीं बताता कि यह सूची कब बनी, इसलिए प्रयास नहीं गिने जाते।',
  localTime: 'स्थानीय समय',
  never: 'कभी नहीं',
  unknown: 'अज्ञात',
  whyUnknown: 'न नंबर और न पता बताता है कि ग्राहक कहाँ है।',
  outside: 'कॉल के समय से बाहर, {hours}',
  out: 'आउटगोइंग कॉल',
  in: 'इनकमिंग कॉल',
  minutes: '{n} मि',
  seconds: '{n} से',
  failure: {
    'busy': 'व्यस्त',
    'no-answer': 'जवाब नहीं',
    'declined': 'अस्वीकृत',
    'cancelled': 'कॉल करने वाले ने रद्द की',
    'wrong-number': 'गलत नंबर',
    'not-connected': 'संपर्क नहीं हुआ',
    'other': 'असफल, कोड {code}'
  },
  future: 'Bitrix24 इस कॉल की तारीख भविष्य में बताता है।',
  undated: 'Bitrix24 नहीं बताता कि यह कॉल कब हुई; यह उसके दर्ज होने का समय है।',
  calls: {
    label: 'कॉलें',
    all: 'कॉलें: सभी',
    none: 'अभी तक कोई प्रयास नहीं',
    several: 'दो या अधिक प्रयास',
    since: 'तब से कॉल नहीं हुई…',
    sinceDay: 'तब से कॉल नहीं हुई'
  },
  callable: 'अभी कॉल कर सकते हैं',
  callableCount: 'अभी कॉल कर सकते हैं {n}',
  summary: '{callable} को अभी कॉल कर सकते हैं · {notNow} अभी नहीं · {unknown} अज्ञात',
  reading: 'कॉलें: {total} में से {done}',
  stop: 'रोकें',
  incomplete: 'सभी कॉलें नहीं पढ़ी गईं: यहाँ कुछ प्रतिभागी छूट सकते हैं।',
  goOn: 'आगे पढ़ें',
  nobody: 'इन फ़िल्टरों में कोई प्रतिभागी नहीं आता।',
  hours: {
    title: 'कॉल का समय',
    about: 'ग्राहकों को उनके अपने समय के अनुसार कब कॉल किया जा सकता है। यह समय सबके लिए है।',
    everywhere: 'हर जगह',
    add: 'देश जोड़ें',
    remove: '{country} हटाएँ',
    invalid: 'समय 9:00–20:00 की तरह, एक ही दिन के भीतर लिखें।',
    readOnly: 'कॉल का समय केवल व्यवस्थापक बदल सकते हैं।',
    saved: 'कॉल का समय सहेजा गया।'
  }
}

export default hi
