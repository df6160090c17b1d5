import type { OffersMessages } from './en'

const ja: OffersMessages = {
  title: 'あなたへ',
  from: {
    contact: '{name}から連絡先{n}件',
    company: '{name}から会社{n}件'
  },
  offered: '{name}に提案済み',
  take: '自分のコールリストを作成',
  decline: '辞退',
  takeBack: '取り下げる',
  end: {
    taken: '{name}がコールリストを作成しました。',
    declined: '{name}が辞退しました。',
    takenBack: '{name}が取り下げました。'
  },
  own: 'あなたがコールリストを作成しました。',
  began: 'このコールリストの作成を始めましたが、結果はまだ分かりません。',
  left: '{name}はもう在籍していません。',
  made: 'コールリストを作成しました',
  leftOut: '存在しないか表示権限がないため除外: {n}件。',
  nameRefused: 'Bitrix24は「{name}」という名前を付けませんでした。',
  notDone: '何も行われませんでした',
  elsewhere: 'このコールリストは別のタブで作成中です。2分後にもう一度ご確認ください。',
  gone: '提案はもうないか、その間に変更されました。',
  spoilt: {
    altered: '提案が{name}によって変更された({date})ため、使用できません。提案した人はもう一度提案できます。',
    newer: '提案はこのアプリの新しいバージョンで作られました。ページを再読み込みしてください。',
    unreadable: '{name}の提案({date})を読み取れません。提案した人はもう一度提案できます。'
  },
  unknown: '不明なユーザー',
  remove: '削除',
  failed: 'あなたへの提案があるかどうかを読み取れませんでした。'
}

export default ja
