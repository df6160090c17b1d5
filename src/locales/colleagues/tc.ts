import type { ColleaguesMessages } from './en'

const tc: ColleaguesMessages = {
  find: '尋找員工',
  me: '{name}（我）',
  given: '給您的通話清單：{list} · {participants}',
  told: {
    notPermitted: '不會通知任何人：應用程式沒有 im 權限。',
    unwanted: '因關閉通知而未通知：{names}',
    failed: '無法通知：{names}'
  }
}

export default tc
