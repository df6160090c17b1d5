import type { TakeFromMessages } from './en'

const tc: TakeFromMessages = {
  table: '要從中選取的通話清單',
  hidden: '已選但未顯示：{n}',
  statuses: '狀態',
  all: '全部',
  way: {
    label: '如何處理這些客戶',
    add: '新增',
    keep: '僅保留這些',
    leaveOut: '排除這些'
  },
  clients: '{n} 個客戶',
  outcome: { add: '將新增', keep: '將保留', leaveOut: '將排除' },
  takenOut: '排除：{n}',
  staying: '保留：{n}',
  apply: '套用',
  reading: '已讀取清單：{read}/{total}',
  stop: '停止',
  stopped: '已停止。未讀取的清單不計入。',
  failed: '無法讀取，不計入：',
  checking: '已在 CRM 中尋找：{known}/{total}',
  callAgain: {
    title: '再次撥打',
    about: '以所選狀態的客戶建立新的通話清單，每個客戶一次。原清單保持不變。',
    others: '未包含，因為通話清單只能由聯絡人或公司其中之一組成：{names}',
    continue: '繼續'
  }
}

export default tc
