import type { ColleaguesMessages } from './en'

const ja: ColleaguesMessages = {
  find: '従業員を検索',
  me: '{name}（自分）',
  given: 'あなたへのコールリスト: {list} · {participants}',
  told: {
    notPermitted: '通知は送られません。アプリに権限imがありません。',
    unwanted: '通知をオフにしているため未通知: {names}',
    failed: '通知できませんでした: {names}'
  }
}

export default ja
