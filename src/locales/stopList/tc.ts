import type { StopListMessages } from './en'

const tc: StopListMessages = {
  title: '禁撥名單',
  about: '永遠不再撥打的號碼和客戶。在這裡建立通話清單的人會看到誰在名單上。',
  onlyMine: '僅為您保存：安裝應用程式時未授予為所有人保存的權限（entity）。',
  search: '搜尋禁撥名單',
  shown: '{n} 筆',
  empty: '禁撥名單是空的',
  emptyAbout: '號碼可以貼上或從檔案匯入，客戶可從通話清單中其旁邊的選單新增。',
  noMatch: '找不到',
  unreadable: '有 {n} 部分無法讀取且不生效：由較新的版本寫入，或被人手動修改。',
  user: '使用者 #{id}',
  reason: '原因',
  cancel: '取消',
  undo: '復原',
  undone: '禁撥名單已恢復原狀',
  column: {
    what: '號碼或客戶',
    at: '新增日期',
    by: '新增者'
  },
  add: {
    action: '新增',
    title: '加入禁撥名單',
    about: 'CRM 中不會有任何變更。',
    placeholder: '電話號碼，每行一個，或表格',
    clientAbout: '不再撥打 {name} 及此客戶的所有號碼。',
    clientDone: '{name} 已在禁撥名單中',
    done: '已加入禁撥名單：{n}',
    known: '已有 {n}',
    nothing: '這些都已在禁撥名單中',
    new: '新增 {n}',
    unreadable: '沒有電話號碼的列：{n}：',
    count: '新增 {n}'
  },
  remove: {
    action: '移出禁撥名單：{what}',
    title: '移出禁撥名單？',
    about: '之後可以再次撥打 {what}。',
    confirm: '移出',
    done: '已移出禁撥名單'
  }
}

export default tc
