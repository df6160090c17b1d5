import type { ListMessages } from './en'

const sc: ListMessages = {
  back: '呼叫列表',
  participants: '{n} 个呼叫对象',
  reading: '正在读取呼叫对象… {n}',
  names: '名称 {known}/{total}',
  createdBy: '由 {name} 创建，{date}',
  responsible: '负责人：{name}',
  done: '已完成',
  user: '用户 #{id}',
  add: '添加呼叫对象',
  remove: '从列表移除',
  clear: '取消选择',
  selected: '已选 {n} 个',
  selectedHidden: '其中 {n} 个未在此显示',
  more: '更多',
  takeOver: '接手…',
  rename: '重命名',
  refresh: '刷新',
  check: '检查',
  deleteList: '删除呼叫列表',
  status: '状态',
  all: '全部 {n}',
  count: '{n}',
  plus: '+{n}',
  table: '呼叫对象',
  search: '搜索呼叫对象',
  shown: '显示 {n}/{total} 个',
  incomplete: '尚有名称未读取，可能还会找到更多。',
  sortLabel: '排序',
  sortOrder: '列表顺序',
  column: { name: '名称', company: '公司', phone: '电话', status: '状态' },
  noCard: 'Bitrix24 无法在此打开卡片。请在 CRM 中查找该客户。',
  call: '呼叫 {phone}',
  actionsFor: '{name} 的操作',
  morePhones: '另有 {n} 个电话号码',
  noPhone: '无电话',
  row: {
    contact: '联系人 #{id}',
    company: '公司 #{id}',
    lead: '线索 #{id}',
    deal: '交易 #{id}',
    quote: '报价 #{id}',
    invoice: '发票 #{id}',
    unknown: '项目 #{id}',
    deletedContact: '已删除的联系人 #{id}',
    deletedCompany: '已删除的公司 #{id}'
  },
  readOnly: {
    type: '此呼叫列表由{type}组成。此类列表在这里只能查看，需在 Bitrix24 中修改。',
    deleted: '此呼叫列表已删除：其活动已不存在。只能查看，不能修改。',
    unavailable: '您无法访问此呼叫列表的活动：它已被删除，或由他人负责。列表只能查看，不能修改。'
  },
  start: {
    action: '开始呼叫',
    responsible: '负责人：{name}，可以开始呼叫',
    notTold: '由负责人开始呼叫；Bitrix24 不会告知他人负责人是谁。',
    refused: 'Bitrix24 无法在此打开活动。',
    silent: '没有打开任何内容？',
    link: '在新标签页中打开活动'
  },
  empty: {
    status: '没有处于此状态的呼叫对象。',
    search: '未找到。请换个词，或输入电话号码的一部分。',
    showAll: '显示全部呼叫对象'
  },
  renaming: {
    title: '重命名呼叫列表',
    name: '名称',
    empty: '呼叫列表需要名称。',
    save: '保存',
    cancel: '取消',
    saved: '呼叫列表已重命名。'
  },
  removing: {
    title: '移除 {n} 个呼叫对象？',
    lost: '其中 {n} 个已有结果。',
    consequence: '结果以及与通话的关联将丢失。重新添加后，其状态从头开始，结果不会恢复。',
    confirm: '移除',
    done: '已移除 {n} 个',
    undo: '撤销',
    undone: '已将 {n} 个添加回列表末尾',
    undoEnd: '“撤销”会添加到列表末尾：Bitrix24 不保留呼叫顺序中的位置。',
    stuck: '其中 {n} 个已从 CRM 中删除；Bitrix24 仍将其保留在列表中。',
    allTitle: '呼叫列表不能为空',
    all: '这会移除所有呼叫对象。请至少保留一个，或删除该呼叫列表。'
  },
  called: {
    title: '此列表正在呼叫中',
    about: '最近几分钟内有状态发生变化。更改列表时，Bitrix24 会重新写入所有状态，因此同一时刻保存的结果会丢失。',
    confirm: '仍然保存'
  },
  lostResults: '此处原有的 {n} 个结果已丢失：{names}。同一时刻的两次更改，Bitrix24 只保留一次。',
  saved: {
    missingContact: '联系人 {ids} 已不存在，未包含在内。',
    missingCompany: '公司 {ids} 已不存在，未包含在内。',
    others: '其间有他人修改了此列表；双方的更改均已保留：{changes}。',
    othersAdded: '添加 {n} 个',
    othersRemoved: '移除 {n} 个',
    othersForm: '更改了表单'
  },
  was: '{name}（之前：{status}）'
}

export default sc
