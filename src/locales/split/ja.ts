import type { SplitMessages } from './en'

const ja: SplitMessages = {
  how: '分け方',
  parts: '件数で分ける',
  colleagues: '同僚で分ける',
  count: 'リストの数',
  countWrong: '1から{most}までの整数を入力してください。',
  who: '同僚',
  way: '顧客の割り当て',
  inTurn: '順番に',
  byResponsible: '担当者別',
  reading: '担当者を読み込み中: 残り{n}件…',
  table: '作成するリスト',
  name: '名前',
  clients: '顧客',
  nameOf: 'リスト{i}の名前',
  clientsOf: '{name}の顧客数',
  rest: '残り',
  restForMe: '（自分用のリスト）',
  restStays: '（選択したまま）',
  empty: '空のリストは作成されません: {n}件',
  numbered: '({i}/{n})',
  base: 'コールリスト',
  about: {
    handed: 'あなたは管理者です。各同僚が自分のリストの担当者になります。',
    link: '同僚にはリンク付きで通知されます。リンクはこのアプリを使える人に開きます。',
    offered: '各リストは同僚に提案され、同僚がワンクリックで作成します。同僚にはこのアプリへのアクセスが必要です。',
    noOffers: 'コールリストを渡せるのは管理者だけで、提案には権限entityが必要ですがアプリにありません。すべてのリストはあなた用に作成されます。'
  },
  obstacle: {
    count: 'リストの数は整数で入力してください。',
    colleagues: '同僚を1人以上選択してください。',
    size: '顧客数は整数で入力してください。',
    tooMany: '合計が選択中の{n}件を超えています。',
    reading: '担当者をまだ読み込んでいます。',
    nobody: 'これらのリストに入れる顧客がいません。'
  },
  create: 'コールリストを{n}件作成',
  kept: '作成済みのものは残ります。続行すると足りないリストだけが一度ずつ作成されます。',
  progress: '{n}件中{made}件完了',
  state: {
    made: '作成済み',
    notMade: '未作成',
    unknown: '作成されたかまだ不明',
    offered: '{name}に提案済み',
    notOffered: '{name}に未提案',
    handed: '作成済み、担当者: {name}',
    notHanded: '作成済み、まだあなたのリスト: {name}に未割り当て',
    dismissed: '作成済み、あなたのリストのまま: {name}はもう在籍していません',
    refused: '作成済み、あなたのリストのまま: {reason}'
  },
  goOn: '続行',
  stop: 'ここまでにする',
  stopAbout: 'どのリストにもいない顧客は選択されたままです。',
  created: 'コールリストを{n}件作成しました。',
  offered: 'リストを{n}件提案しました。',
  told: {
    namesRefused: 'Bitrix24が名前を受け付けませんでした: {reason}'
  }
}

export default ja
