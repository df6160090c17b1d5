import type { CheckMessages } from './en'

const tc: CheckMessages = {
  title: '檢查',
  show: '顯示',
  leaveOut: '排除',
  kind: {
    withoutPhone: '{n} 個無電話',
    undialable: '{n} 個號碼無法撥打',
    sharing: '{n} 個電話相同',
    otherList: '{n} 個在其他進行中的通話清單中',
    stopCalling: '{n} 個要求不再致電',
    stopList: '{n} 個在停呼名單中',
    called: '{n} 個{period}有通話',
    gone: '{n} 個已無法存取'
  },
  period: '最近 {n} 天內',
  reason: {
    withoutPhone: '無電話',
    undialable: '號碼無法撥打',
    sharing: '電話相同',
    otherList: '在其他進行中的通話清單中',
    stopCalling: '要求不再致電',
    stopList: '在停呼名單中',
    called: '最近有通話',
    gone: '已無法存取'
  },
  number: {
    'no-digits': '不是號碼',
    'formula': '是公式，不是號碼',
    'scientific': '試算表遺失了末尾數字',
    'too-short': '作為電話號碼太短',
    'too-long': '作為電話號碼太長',
    'unknown-country': '不知道屬於哪個國家/地區',
    'invalid': '該國家/地區沒有這樣的號碼'
  },
  looked: '已查看 {n}/{m} 個通話清單',
  stop: '停止',
  goOn: '繼續',
  stopped: '已停止：檢查不完整。',
  failed: '檢查不完整：{n} 個通話清單無法讀取。',
  untold: '另外 {n} 個通話清單是否進行中，僅管理員可見。',
  notLooked: '未檢查：{what}。{reason}',
  reading: '正在讀取其中 {n} 個…',
  readFailed: '無法讀取部分所選客戶。',
  daysBack: '查找通話的天數',
  about: '選擇要排除的客戶。',
  sharingAbout: '同一號碼會被撥打多次。',
  firstStays: '每個號碼保留第一個。',
  leftOut: '已排除 {n} 個',
  undo: '復原',
  close: '完成',
  download: '下載已排除的客戶',
  downloadAbout: '「{name}」排除了 {n} 個客戶：原因、時間和操作人。',
  downloadFailed: '無法寫入檔案。',
  fileName: '已排除',
  column: {
    name: '名稱',
    phone: '電話',
    why: '原因',
    details: '詳細資料',
    by: '排除人',
    at: '排除時間'
  }
}

export default tc
