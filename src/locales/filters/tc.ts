import type { FiltersMessages } from './en'

const tc: FiltersMessages = {
  add: '新增篩選',
  find: '尋找欄位',
  fields: '欄位',
  none: '沒有這個名稱的欄位。',
  reading: '正在讀取欄位…',
  group: {
    useful: '最常用',
    more: '更多欄位',
    own: '您入口網站的欄位'
  },
  firstPhone: '第一個電話',
  firstEmail: '第一個電子郵件',
  city: '城市',
  asWritten: '只查看第一個，依其在 CRM 中的寫法。',
  chip: '{field}：{what}',
  remove: '移除篩選 {field}',
  apply: '套用',
  condition: '條件',
  search: '尋找值',
  noValue: '沒有這個名稱。',
  operator: {
    is: '是',
    isNot: '不是',
    contains: '包含',
    inLast: '最近 … 天內',
    moreThanAgo: '… 天以前',
    inNext: '未來 … 天內',
    between: '介於',
    empty: '為空',
    filled: '不為空',
    yes: '是',
    no: '否'
  },
  never: '從未',
  ever: '任何時間',
  emptyOrZero: '為空或 0',
  said: {
    isNot: '不是 {values}',
    contains: '包含「{text}」',
    inLast: '最近 {n} 天內',
    moreThanAgo: '{n} 天以前',
    inNext: '未來 {n} 天內',
    from: '從 {from}',
    to: '到 {to}'
  },
  days: '天數',
  from: '從',
  to: '到',
  problem: {
    title: '此篩選的一部分已失效。其餘部分已套用。',
    'field-gone': '沒有欄位「{field}」。',
    'option-gone': '「{field}」的部分值已被刪除。',
    'not-understood': '無法理解「{field}」。',
    drop: '去掉這部分'
  },
  deals: {
    label: '依交易尋找客戶',
    pipeline: '銷售管道',
    anyPipeline: '任何銷售管道',
    stages: '階段',
    anyStage: '任何階段',
    state: '交易狀態',
    anyState: '進行中或已關閉',
    open: '進行中',
    won: '成功',
    lost: '失敗',
    column: '交易',
    more: '(+{count})',
    readingDeals: '交易：{read} / {total}',
    start: '請選擇銷售管道、階段或篩選，以查看這些是誰的交易。',
    nobody: '找不到有此類交易的客戶。'
  }
}

export default tc
