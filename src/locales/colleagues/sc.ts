import type { ColleaguesMessages } from './en'

const sc: ColleaguesMessages = {
  find: '查找员工',
  me: '{name}（我）',
  given: '给您的呼叫列表：{list} · {participants}',
  told: {
    notPermitted: '不会通知任何人：应用没有 im 权限。',
    unwanted: '因关闭通知而未通知：{names}',
    failed: '无法通知：{names}'
  }
}

export default sc
