import type { ClientListsMessages } from './en'

const hi: ClientListsMessages = {
  title: '{name} की कॉल सूचियाँ',
  loading: 'कॉल सूचियाँ',
  add: 'सूची में जोड़ें',
  looked: '{n} में से {looked} सूची देखी गई | {n} में से {looked} सूचियाँ देखी गईं',
  stop: 'रोकें',
  goOn: 'जारी रखें',
  table: 'इस ग्राहक की कॉल सूचियाँ',
  list: 'कॉल सूची',
  status: 'स्थिति',
  created: 'बनाई गई',
  noneYet: 'अब तक कुछ नहीं मिला।',
  none: 'यह ग्राहक अभी किसी कॉल सूची में नहीं है।',
  onlyYours: 'केवल वे कॉल सूचियाँ देखी जाती हैं जिनके ज़िम्मेदार आप हैं।',
  unread: '{n} कॉल सूची नहीं पढ़ी जा सकी। | {n} कॉल सूचियाँ नहीं पढ़ी जा सकीं।',
  retry: 'फिर कोशिश करें',
  addTitle: '{name} को कॉल सूची में जोड़ें',
  addHeading: 'कॉल सूची में जोड़ें',
  search: 'कॉल सूचियाँ खोजें',
  searchHint: 'नाम या नंबर',
  newList: 'नई कॉल सूची',
  lists: 'चुनने के लिए कॉल सूचियाँ',
  addTo: '{name} में जोड़ें',
  addShort: 'जोड़ें',
  done: 'पूर्ण',
  noLists: 'इस प्रकार की कोई कॉल सूची नहीं है जिसे आप बदल सकें। नई बनाएँ।',
  noMatch: 'कोई कॉल सूची मेल नहीं खाती।',
  added: '{client} अब “{list}” में है।',
  already: '{client} पहले से “{list}” में है।',
  openList: 'कॉल सूची खोलें',
  another: 'दूसरी सूची में जोड़ें',
  close: 'बंद करें',
  cancel: 'रद्द करें'
}

export default hi
