import type { TakeOverMessages } from './en'

const tc: TakeOverMessages = {
  title: '接手 {name}',
  about: '以所選狀態的客戶為您或同事建立新的通話清單。不會從此清單移除任何人。',
  who: '給誰',
  offered: '在 Bitrix24 中只有管理員可以把通話清單交給他人。因此將客戶提供給對方：{name} 會在總覽頂部看到，並一鍵建立通話清單。',
  onlyMe: '在 Bitrix24 中只有管理員可以把通話清單交給他人，而此應用程式在這裡不能為所有人保存內容（「entity」權限）。因此新的通話清單只能是您的。',
  markDone: '新通話清單建立後將 {name} 標記為已完成',
  someHidden: '您無權查看的通話對象會留在 {name} 中，不會被接手。',
  create: '建立通話清單',
  offer: '提供',
  assigned: '{name} 是其負責人。',
  notAssigned: '它仍歸您，因為無法交給 {name}：{reason}',
  done: '{name} 已標記為完成。',
  notDone: '無法將 {name} 標記為完成：{reason}',
  earlier: '這是您上一次嘗試依當時的選擇完成的操作。未執行其他操作。'
}

export default tc
