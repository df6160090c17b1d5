import type { ColleaguesMessages } from './en'

const tc: ColleaguesMessages = {
  find: '尋找員工',
  me: '{name}（我）',
  given: '給您的通話清單：{list} · {participants}'
}

export default tc
