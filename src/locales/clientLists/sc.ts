import type { ClientListsMessages } from './en'

const sc: ClientListsMessages = {
  title: '{name} 的呼叫列表',
  loading: '呼叫列表',
  add: '添加到列表',
  looked: '已查看 {looked}/{n} 个列表',
  stop: '停止',
  goOn: '继续',
  table: '此客户的呼叫列表',
  list: '呼叫列表',
  status: '状态',
  created: '创建时间',
  noneYet: '暂未找到。',
  none: '此客户尚不在任何呼叫列表中。',
  onlyYours: '仅查看由您负责的呼叫列表。',
  unread: '{n} 个呼叫列表无法读取。',
  retry: '重试',
  addTitle: '将 {name} 添加到呼叫列表',
  addHeading: '添加到呼叫列表',
  search: '搜索呼叫列表',
  searchHint: '名称或编号',
  newList: '新建呼叫列表',
  lists: '可选的呼叫列表',
  addTo: '添加到 {name}',
  addShort: '添加',
  done: '已完成',
  noLists: '没有您可以修改的此类呼叫列表。请新建一个。',
  noMatch: '没有匹配的呼叫列表。',
  added: '{client} 已添加到“{list}”。',
  already: '{client} 已在“{list}”中。',
  openList: '打开呼叫列表',
  another: '添加到其他列表',
  close: '关闭',
  cancel: '取消'
}

export default sc
