import type { TakeFromMessages } from './en'

const ja: TakeFromMessages = {
  table: '取り込み元のコールリスト',
  hidden: '選択中で非表示: {n}件',
  statuses: 'ステータス',
  all: 'すべて',
  way: {
    label: 'これらの顧客の扱い',
    add: '追加',
    keep: 'これらだけ残す',
    leaveOut: 'これらを除外'
  },
  clients: '顧客{n}件',
  outcome: { add: '追加予定', keep: '残す予定', leaveOut: '除外予定' },
  takenOut: '除外: {n}件',
  staying: '残り: {n}件',
  apply: '適用',
  reading: '読み込み済みのリスト: {read}/{total}',
  stop: '中止',
  stopped: '中止しました。読み込んでいないリストは数に含まれません。',
  failed: '読み込めず、数に含まれません:',
  checking: 'CRMで確認済み: {known}/{total}',
  callAgain: {
    title: '再度電話する',
    about: '選択したステータスの顧客を1回ずつ入れた新しいコールリストを始めます。元のリストはそのままです。',
    others: 'コールリストに入るのは連絡先か会社のどちらかだけのため、含まれません: {names}',
    continue: '続ける'
  }
}

export default ja
