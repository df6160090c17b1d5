import type { TakeFromMessages } from './en'

const sc: TakeFromMessages = {
  table: '要从中选取的呼叫列表',
  hidden: '已选但未显示：{n}',
  statuses: '状态',
  all: '全部',
  way: {
    label: '如何处理这些客户',
    add: '添加',
    keep: '仅保留这些',
    leaveOut: '排除这些'
  },
  clients: '{n} 个客户',
  outcome: { add: '将添加', keep: '将保留', leaveOut: '将排除' },
  takenOut: '排除：{n}',
  staying: '保留：{n}',
  apply: '应用',
  reading: '已读取列表：{read}/{total}',
  stop: '停止',
  stopped: '已停止。未读取的列表不计入。',
  failed: '未能读取，不计入：',
  checking: '已在 CRM 中查找：{known}/{total}',
  callAgain: {
    title: '再次呼叫',
    about: '用所选状态的客户新建呼叫列表，每个客户一次。原列表保持不变。',
    others: '未包含，因为呼叫列表只能由联系人或公司之一组成：{names}',
    continue: '继续'
  }
}

export default sc
