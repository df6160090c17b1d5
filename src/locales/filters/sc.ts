import type { FiltersMessages } from './en'

const sc: FiltersMessages = {
  add: '添加筛选',
  find: '查找字段',
  fields: '字段',
  none: '没有这个名称的字段。',
  reading: '正在读取字段…',
  group: {
    useful: '最常用',
    more: '更多字段',
    own: '您门户的字段'
  },
  firstPhone: '第一个电话',
  firstEmail: '第一个电子邮件',
  city: '城市',
  asWritten: '只查看第一个，按其在 CRM 中的写法。',
  chip: '{field}：{what}',
  remove: '移除筛选 {field}',
  apply: '应用',
  condition: '条件',
  search: '查找值',
  noValue: '没有这个名称。',
  operator: {
    is: '是',
    isNot: '不是',
    contains: '包含',
    inLast: '最近 … 天内',
    moreThanAgo: '… 天以前',
    inNext: '未来 … 天内',
    between: '介于',
    empty: '为空',
    filled: '不为空',
    yes: '是',
    no: '否'
  },
  never: '从未',
  ever: '任何时间',
  emptyOrZero: '为空或 0',
  said: {
    isNot: '不是 {values}',
    contains: '包含“{text}”',
    inLast: '最近 {n} 天内',
    moreThanAgo: '{n} 天以前',
    inNext: '未来 {n} 天内',
    from: '从 {from}',
    to: '到 {to}'
  },
  days: '天数',
  from: '从',
  to: '到',
  problem: {
    title: '此筛选的一部分已失效。其余部分已应用。',
    'field-gone': '没有字段“{field}”。',
    'option-gone': '“{field}”的部分值已被删除。',
    'not-understood': '无法理解“{field}”。',
    drop: '去掉这部分'
  },
  deals: {
    label: '按交易查找客户',
    pipeline: '销售渠道',
    anyPipeline: '任何销售渠道',
    stages: '阶段',
    anyStage: '任何阶段',
    state: '交易状态',
    anyState: '进行中或已关闭',
    open: '进行中',
    won: '成功',
    lost: '失败',
    column: '交易',
    more: '(+{count})',
    readingDeals: '交易：{read} / {total}',
    start: '请选择销售渠道、阶段或筛选，以查看这些是谁的交易。',
    nobody: '未找到有此类交易的客户。'
  }
}

export default sc
