import type { FiltersMessages } from './en'

const ja: FiltersMessages = {
  add: 'フィルターを追加',
  find: '項目を検索',
  fields: '項目',
  none: 'その名前の項目はありません。',
  reading: '項目を読み込み中…',
  group: {
    useful: 'よく使う項目',
    more: 'その他の項目',
    own: 'ポータル独自の項目'
  },
  firstPhone: '最初の電話番号',
  firstEmail: '最初のメール',
  city: '市区町村',
  asWritten: 'CRMに書かれているとおりに、最初のものだけを調べます。',
  chip: '{field}: {what}',
  remove: 'フィルター {field} を削除',
  apply: '適用',
  condition: '条件',
  search: '値を検索',
  noValue: 'その名前のものはありません。',
  operator: {
    is: 'である',
    isNot: 'が次と異なる',
    contains: 'を含む',
    inLast: '過去…日以内',
    moreThanAgo: '…日より前',
    inNext: '今後…日以内',
    between: '範囲',
    empty: '空',
    filled: '空でない',
    yes: 'はい',
    no: 'いいえ'
  },
  never: 'なし',
  ever: 'いつでも',
  emptyOrZero: '空または0',
  said: {
    isNot: '{values} 以外',
    contains: '「{text}」を含む',
    inLast: '過去{n}日以内',
    moreThanAgo: '{n}日より前',
    inNext: '今後{n}日以内',
    from: '{from}以降',
    to: '{to}まで'
  },
  days: '日数',
  from: '開始',
  to: '終了',
  problem: {
    title: 'このフィルターの一部は使えなくなりました。残りは適用されています。',
    'field-gone': '項目「{field}」はありません。',
    'option-gone': '「{field}」の一部の値は削除されました。',
    'not-understood': '「{field}」を理解できませんでした。',
    drop: 'その部分を除く'
  },
  deals: {
    label: '取引から見た顧客',
    pipeline: 'パイプライン',
    anyPipeline: 'すべてのパイプライン',
    stages: 'ステージ',
    anyStage: 'すべてのステージ',
    state: '取引の状態',
    anyState: '進行中と終了',
    open: '進行中',
    won: '成約',
    lost: '失注',
    column: '取引',
    more: '(+{count})',
    readingDeals: '取引: {read} / {total}',
    start: '誰の取引かを見るには、パイプライン、ステージ、またはフィルターを選んでください。',
    nobody: 'そのような取引の顧客は見つかりませんでした。'
  }
}

export default ja
