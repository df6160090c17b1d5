import type { ExportMessages } from './en'

const tc: ExportMessages = {
  saved: '已匯出：{name}',
  rows: '列數：{n}',
  part: '已匯出所顯示的內容：{n}/{total}。',
  reading: '正在讀取缺少的內容：{read}/{total}',
  writing: '正在寫入檔案…',
  failed: '未匯出任何內容：檔案不應缺少列。',
  cannotWrite: '無法寫入檔案。請再試一次。',
  morePhones: '其他電話',
  createdBy: '建立者',
  participants: '通話對象',
  reached: '已聯絡'
}

export default tc
