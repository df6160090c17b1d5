import type { StatusesMessages } from './en'

const tc: StatusesMessages = {
  title: '狀態',
  about: '一次通話可能的結果，適用於所有通話清單。篩選和進度列也按此順序。',
  dialler: '顏色用於本應用程式。Bitrix24 的通話視窗只為內建的四個狀態著色，各有固定顏色。',
  edit: '編輯',
  onlyAdmins: '只有 CRM 管理員可以變更狀態。',
  refused: 'Bitrix24 拒絕了此變更：只有 CRM 管理員可以變更狀態。',
  none: '此 Bitrix24 沒有通話狀態。',
  add: '新增狀態',
  change: '編輯狀態 {name}',
  remove: '刪除狀態 {name}',
  up: '上移 {name}',
  down: '下移 {name}',
  drag: '拖曳到其他位置',
  place: '{name} 現在是第 {place} 個，共 {total} 個',
  orderUnsaved: '新的順序尚未儲存。',
  order: '順序',
  colour: '顏色',
  noColour: '無顏色',
  actions: '操作',
  usedBy: '使用情況',
  count: '統計通話對象',
  inLists: '在 {n} 個通話清單中',
  nobody: '無',
  more: '可能還有更多：未能讀取全部通話對象。',
  start: '每個通話對象都從此狀態開始，當不再有人處於此狀態時，Bitrix24 會完成該活動。此狀態不能刪除。',
  save: '儲存',
  saved: '已儲存',
  nameProblem: {
    empty: '狀態需要名稱。',
    long: '名稱最多 100 個字元。',
    taken: '另一個狀態已使用此名稱，但仍可儲存。'
  },
  changed: '其他人在此期間變更了狀態，因此未儲存任何內容。這裡顯示的是目前狀態。',
  notHeld: 'Bitrix24 接受了變更，但沒有全部保留。這裡顯示的是目前狀態。',
  deleting: {
    title: '刪除狀態「{name}」？',
    about: '將對所有人刪除，且無法復原。',
    kept: '通話對象會保留此狀態。此後通話清單顯示代碼 {code} 而不是名稱，Bitrix24 也不能再按它篩選。',
    built: '這是 Bitrix24 內建的狀態：通話視窗和本應用程式知道其含義。以後新增的同名狀態對它們不會有相同的含義。',
    done: '狀態「{name}」已刪除'
  }
}

export default tc
