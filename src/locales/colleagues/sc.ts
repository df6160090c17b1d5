import type { ColleaguesMessages } from './en'

const sc: ColleaguesMessages = {
  find: '查找员工',
  me: '{name}（我）',
  given: '给您的呼叫列表：{list} · {participants}'
}

export default sc
