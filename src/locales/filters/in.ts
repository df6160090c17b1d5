import type { FiltersMessages } from './en'

const hi: FiltersMessages = {
  add: 'फ़िल्टर जोड़ें',
  find: 'फ़ील्ड खोजें',
  fields: 'फ़ील्ड',
  none: 'इस नाम का कोई फ़ील्ड नहीं है।',
  reading: 'फ़ील्ड पढ़े जा रहे हैं…',
  group: {
    useful: 'सबसे अधिक उपयोग में',
    more: 'अन्य फ़ील्ड',
    own: 'आपके पोर्टल के फ़ील्ड'
  },
  firstPhone: 'पहला फ़ोन',
  firstEmail: 'पहला ई-मेल',
  city: 'शहर',
  asWritten: 'केवल पहला देखा जाता है, जैसा CRM में लिखा है।',
  chip: '{field}: {what}',
  remove: 'फ़िल्टर {field} हटाएँ',
  apply: 'लागू करें',
  condition: 'शर्त',
  search: 'मान खोजें',
  noValue: 'इस नाम का कुछ नहीं है।',
  operator: {
    is: 'है',
    isNot: 'नहीं है',
    contains: 'में शामिल है',
    inLast: 'पिछले … दिनों में',
    moreThanAgo: '… दिनों से पहले',
    inNext: 'अगले … दिनों में',
    between: 'के बीच',
    empty: 'खाली है',
    filled: 'खाली नहीं है',
    yes: 'हाँ',
    no: 'नहीं'
  },
  never: 'कभी नहीं',
  ever: 'कभी भी',
  emptyOrZero: 'खाली या 0 है',
  said: {
    isNot: '{values} नहीं',
    contains: '“{text}” शामिल है',
    inLast: 'पिछले {n} दिन में | पिछले {n} दिनों में',
    moreThanAgo: '{n} दिन से पहले | {n} दिनों से पहले',
    inNext: 'अगले {n} दिन में | अगले {n} दिनों में',
    from: '{from} से',
    to: '{to} तक'
  },
  days: 'दिन',
  from: 'से',
  to: 'तक',
  problem: {
    title: 'इस फ़िल्टर का एक भाग अब मान्य नहीं है। बाकी लागू है।',
    'field-gone': 'फ़ील्ड “{field}” नहीं है।',
    'option-gone': '“{field}” के कुछ मान हटा दिए गए हैं।',
    'not-understood': '“{field}” समझ में नहीं आया।',
    drop: 'वह भाग हटाएँ'
  },
  deals: {
    label: 'डील के अनुसार ग्राहक',
    pipeline: 'पाइपलाइन',
    anyPipeline: 'कोई भी पाइपलाइन',
    stages: 'चरण',
    anyStage: 'कोई भी चरण',
    state: 'डील की स्थिति',
    anyState: 'खुली या बंद',
    open: 'खुली',
    won: 'जीती',
    lost: 'हारी',
    column: 'डील',
    more: '(+{count})',
    readingDeals: 'डील: {total} में से {read}',
    start: 'ये किसकी डील हैं यह देखने के लिए पाइपलाइन, चरण या फ़िल्टर चुनें।',
    nobody: 'ऐसी डील वाले ग्राहक नहीं मिले।'
  }
}

export default hi
