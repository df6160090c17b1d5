import type { TakeOverMessages } from './en'

const sc: TakeOverMessages = {
  title: '接手 {name}',
  about: '用所选状态的客户为您或同事新建呼叫列表。不会从此列表移除任何人。',
  who: '给谁',
  offered: '在 Bitrix24 中只有管理员可以把呼叫列表交给他人。因此将客户提供给对方：{name} 会在概览顶部看到，并一键创建呼叫列表。',
  onlyMe: '在 Bitrix24 中只有管理员可以把呼叫列表交给他人，而此应用在这里不能为所有人保存内容（“entity”权限）。因此新的呼叫列表只能是您的。',
  markDone: '新呼叫列表创建后将 {name} 标记为已完成',
  someHidden: '您无权查看的呼叫对象会留在 {name} 中，不会被接手。',
  create: '创建呼叫列表',
  offer: '提供',
  assigned: '{name} 是其负责人。',
  notAssigned: '它仍归您，因为无法交给 {name}：{reason}',
  done: '{name} 已标记为完成。',
  notDone: '无法将 {name} 标记为完成：{reason}',
  earlier: '这是您上一次尝试按当时的选择完成的操作。没有执行其他操作。'
}

export default sc
