import type { ColleaguesMessages } from './en'

const hi: ColleaguesMessages = {
  find: 'कर्मचारी खोजें',
  me: '{name} (मैं)',
  given: 'आपके लिए कॉल सूची: {list} · {participants}',
  told: {
    notPermitted: 'किसी को सूचना नहीं मिलेगी: ऐप को im अनुमति नहीं दी गई।',
    unwanted: 'सूचनाएँ बंद होने से सूचित नहीं: {names}',
    failed: 'सूचित नहीं किया जा सका: {names}'
  }
}

export default hi
