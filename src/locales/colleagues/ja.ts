import type { ColleaguesMessages } from './en'

const ja: ColleaguesMessages = {
  find: '従業員を検索',
  me: '{name}（自分）',
  given: 'あなたへのコールリスト: {list} · {participants}'
}

export default ja
