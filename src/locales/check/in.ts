import type { CheckMessages } from './en'

const hi: CheckMessages = {
  title: 'जाँच',
  show: 'दिखाएँ',
  leaveOut: 'छोड़ दें',
  kind: {
    withoutPhone: '{n} बिना फ़ोन के',
    undialable: '{n} के नंबर पर कॉल नहीं हो सकती',
    sharing: '{n} का फ़ोन एक ही है',
    otherList: '{n} किसी और खुली कॉल सूची में',
    stopCalling: '{n} ने कॉल न करने को कहा',
    stopList: '{n} स्टॉप सूची में',
    called: '{period} कॉल हुई: {n}',
    gone: '{n} अब उपलब्ध नहीं'
  },
  period: 'पिछले {n} दिन में',
  reason: {
    withoutPhone: 'बिना फ़ोन के',
    undialable: 'नंबर पर कॉल नहीं हो सकती',
    sharing: 'फ़ोन एक ही है',
    otherList: 'किसी और खुली कॉल सूची में',
    stopCalling: 'कॉल न करने को कहा',
    stopList: 'स्टॉप सूची में',
    called: 'हाल में कॉल हुई',
    gone: 'अब उपलब्ध नहीं'
  },
  number: {
    'no-digits': 'नंबर नहीं है',
    'formula': 'नंबर नहीं, सूत्र है',
    'scientific': 'स्प्रेडशीट ने अंतिम अंक खो दिए',
    'too-short': 'फ़ोन नंबर के लिए बहुत छोटा',
    'too-long': 'फ़ोन नंबर के लिए बहुत लंबा',
    'unknown-country': 'पता नहीं किस देश का है',
    'invalid': 'देश में ऐसा कोई नंबर नहीं होता'
  },
  looked: '{m} में से {n} कॉल सूचियाँ देखी गईं',
  stop: 'रोकें',
  goOn: 'जारी रखें',
  stopped: 'रोका गया: जाँच अधूरी है।',
  failed: 'जाँच अधूरी है: {n} कॉल सूचियाँ नहीं पढ़ी जा सकीं।',
  untold: '{n} और कॉल सूचियाँ खुली हैं या नहीं, यह केवल व्यवस्थापक देखते हैं।',
  notLooked: 'जाँच नहीं हुई: {what}। {reason}',
  reading: 'इनमें से {n} पढ़े जा रहे हैं…',
  readFailed: 'चुने हुओं में से कुछ नहीं पढ़े जा सके।',
  daysBack: 'कितने दिन की कॉल देखें',
  about: 'चुनें कि किसे छोड़ना है।',
  sharingAbout: 'एक ही नंबर पर एक से अधिक बार कॉल होगी।',
  firstStays: 'हर नंबर का पहला रहता है।',
  leftOut: 'छोड़े गए: {n}',
  undo: 'पूर्ववत करें',
  close: 'हो गया',
  download: 'छोड़े गए डाउनलोड करें',
  downloadAbout: '“{name}” से {n} ग्राहक छोड़े गए: क्यों, कब और किसने।',
  downloadFailed: 'फ़ाइल लिखी नहीं जा सकी।',
  fileName: 'छोड़े गए',
  column: {
    name: 'नाम',
    phone: 'फ़ोन',
    why: 'कारण',
    details: 'विवरण',
    by: 'किसने छोड़ा',
    at: 'कब'
  }
}

export default hi
