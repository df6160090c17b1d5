import type { ClientListsMessages } from './en'

const ja: ClientListsMessages = {
  title: '{name}のコールリスト',
  loading: 'コールリスト',
  add: 'リストに追加',
  looked: '{n}件中{looked}件のリストを確認済み',
  stop: '中止',
  goOn: '続ける',
  table: 'この顧客のコールリスト',
  list: 'コールリスト',
  status: 'ステータス',
  created: '作成日',
  noneYet: 'まだ見つかっていません。',
  none: 'この顧客はまだどのコールリストにも入っていません。',
  onlyYours: '自分が担当するコールリストだけを確認します。',
  unread: 'コールリスト{n}件を読み込めませんでした。',
  retry: '再試行',
  addTitle: '{name}をコールリストに追加',
  addHeading: 'コールリストに追加',
  search: 'コールリストを検索',
  searchHint: '名前または番号',
  newList: '新規コールリスト',
  lists: '選択できるコールリスト',
  addTo: '{name}に追加',
  addShort: '追加',
  done: '完了',
  noLists: '変更できるこの種類のコールリストがありません。新しく作成してください。',
  noMatch: '該当するコールリストがありません。',
  added: '{client}を「{list}」に追加しました。',
  already: '{client}はすでに「{list}」に入っています。',
  openList: 'コールリストを開く',
  another: '別のリストに追加',
  close: '閉じる',
  cancel: 'キャンセル'
}

export default ja
