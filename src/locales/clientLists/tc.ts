import type { ClientListsMessages } from './en'

const tc: ClientListsMessages = {
  title: '{name} 的通話清單',
  loading: '通話清單',
  add: '加入清單',
  looked: '已查看 {looked}/{n} 個清單',
  stop: '停止',
  goOn: '繼續',
  table: '此客戶的通話清單',
  list: '通話清單',
  status: '狀態',
  created: '建立時間',
  noneYet: '目前尚未找到。',
  none: '此客戶尚不在任何通話清單中。',
  onlyYours: '僅查看由您負責的通話清單。',
  unread: '{n} 個通話清單無法讀取。',
  retry: '重試',
  addTitle: '將 {name} 加入通話清單',
  addHeading: '加入通話清單',
  search: '搜尋通話清單',
  searchHint: '名稱或編號',
  newList: '新增通話清單',
  lists: '可選的通話清單',
  addTo: '加入 {name}',
  addShort: '加入',
  done: '已完成',
  noLists: '沒有您可以修改的此類通話清單。請新增一個。',
  noMatch: '沒有符合的通話清單。',
  added: '{client} 已加入「{list}」。',
  already: '{client} 已在「{list}」中。',
  openList: '開啟通話清單',
  another: '加入其他清單',
  close: '關閉',
  cancel: '取消'
}

export default tc
