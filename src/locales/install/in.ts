import type { InstallMessages } from './en'

const hi: InstallMessages = {
  title: '“कॉल सूचियाँ” इंस्टॉल करें',
  settingsTitle: 'ऐप कहाँ दिखे',
  back: 'कॉल सूचियाँ',
  checking: 'देखा जा रहा है कि इस Bitrix24 में ऐप की ज़रूरत का सब कुछ है या नहीं…',
  about: 'चुनें कि लोगों को कॉल सूचियाँ कहाँ मिलें। इसे बाद में बदला जा सकता है।',
  settingsAbout: 'ऐप निशान लगे स्थानों पर दिखता है। बदलाव इस Bitrix24 में सभी के लिए हैं।',
  places: 'स्थान',
  shownAs: '“{title}” के रूप में',
  bound: 'जोड़ा गया',
  install: 'इंस्टॉल करें',
  save: 'सहेजें',
  working: 'ऐप को उसके स्थानों पर जोड़ा जा रहा है…',
  placed: 'ऐप {n} स्थान पर दिखता है। | ऐप {n} स्थानों पर दिखता है।',
  nowhere: 'ऐप किसी स्थान पर नहीं दिखता। इसे एप्लिकेशन की सूची से खोला जा सकता है।',
  failed: 'एक स्थान नहीं बदला जा सका। | {n} स्थान नहीं बदले जा सके।',
  failedAbout: 'बाकी सभी वैसे ही हैं जैसे आपने निशान लगाए।',
  retry: 'फिर कोशिश करें',
  finishAnyway: 'इनके बिना पूरा करें',
  finished: 'ऐप इंस्टॉल हो गया। Bitrix24 अब इसे खोल रहा है।',
  obstacle: {
    'not-admin': 'ऐप कहाँ दिखे, यह केवल व्यवस्थापक चुन सकते हैं। इस Bitrix24 के व्यवस्थापक से यह पेज खोलने को कहें।',
    permissions: 'ऐप को सभी ज़रूरी अनुमतियाँ नहीं मिलीं। नहीं मिलीं: {names}। “डेवलपर संसाधन” में ऐप खोलें, उन पर निशान लगाएँ, सहेजें और यह पेज फिर से खोलें।',
    'no-call-lists': 'इस Bitrix24 में कॉल सूचियाँ नहीं हैं: इसका REST उन्हें नहीं जानता। वे सशुल्क प्लान और नए ऑन-प्रिमाइसेस संस्करणों के CRM में मिलती हैं। कुछ भी इंस्टॉल नहीं हुआ।'
  },
  optional: {
    title: 'वैकल्पिक अनुमतियाँ',
    entity: 'entity: सेगमेंट सभी के लिए सहेजे जा सकते हैं',
    im: 'im: सहकर्मियों को दी गई कॉल सूची की सूचना दी जा सकती है',
    telephony: 'telephony: कॉल कैसे समाप्त हुई यह शब्दों में बताया जाता है',
    given: 'दी गई',
    missing: 'नहीं दी गई; बाकी सब इसके बिना चलता है'
  },
  again: 'फिर से जाँचें',
  /** What the app is called in its places. */
  titles: { add: 'कॉल सूची में जोड़ें', new: 'नई कॉल सूची', lists: 'कॉल सूचियाँ', open: 'कॉल सूची खोलें' },
  /** The placements themselves. */
  placements: {
    LEFT_MENU: 'बायाँ मेनू',
    CRM_ANALYTICS_MENU: 'CRM विश्लेषण, मेनू',
    CRM_CONTACT_LIST_MENU: 'संपर्क, पंक्ति का मेनू',
    CRM_CONTACT_LIST_TOOLBAR: 'संपर्क, सूची के ऊपर बटन',
    CRM_CONTACT_DETAIL_TAB: 'संपर्क कार्ड, टैब',
    CRM_COMPANY_LIST_MENU: 'कंपनियाँ, पंक्ति का मेनू',
    CRM_COMPANY_LIST_TOOLBAR: 'कंपनियाँ, सूची के ऊपर बटन',
    CRM_COMPANY_DETAIL_TAB: 'कंपनी कार्ड, टैब',
    CRM_ACTIVITY_LIST_MENU: 'गतिविधियाँ, पंक्ति का मेनू'
  }
}

export default hi
