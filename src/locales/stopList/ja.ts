import type { StopListMessages } from './en'

const ja: StopListMessages = {
  title: '発信禁止リスト',
  about: '今後いっさい電話をかけない番号と顧客です。ここでコールリストを作る人には、誰が載っているかが示されます。',
  onlyMine: 'あなた専用に保存されています。全員用に保存する権限（entity）なしでアプリがインストールされました。',
  search: '発信禁止リストを検索',
  shown: '{n}件',
  empty: '発信禁止リストには誰もいません',
  emptyAbout: '番号は貼り付けるかファイルから、顧客はコールリストの横のメニューから追加できます。',
  noMatch: '見つかりません',
  unreadable: '読み取れず効力のない部分が{n}件あります。新しいバージョンが書いたか、誰かが手で変更しました。',
  user: 'ユーザー #{id}',
  reason: '理由',
  cancel: 'キャンセル',
  undo: '元に戻す',
  undone: '発信禁止リストを元に戻しました',
  column: {
    what: '番号または顧客',
    at: '追加日',
    by: '追加者'
  },
  add: {
    action: '追加',
    title: '発信禁止リストに追加',
    about: 'CRMは何も変更されません。',
    placeholder: '電話番号を1行に1件、または表',
    clientAbout: '{name}とこの顧客のすべての番号には、今後電話しません。',
    clientDone: '{name}は発信禁止リストに載りました',
    done: '発信禁止リストに{n}件追加しました',
    known: '登録済み{n}件',
    nothing: 'すべて登録済みです',
    new: '新規{n}件',
    unreadable: '電話番号のない行が{n}件:',
    count: '{n}件追加'
  },
  remove: {
    action: '発信禁止リストから外す: {what}',
    title: '発信禁止リストから外しますか？',
    about: '{what}に再び電話できるようになります。',
    confirm: '外す',
    done: '発信禁止リストから外しました'
  }
}

export default ja
