import type { ListMessages } from './en'

const tc: ListMessages = {
  back: '通話清單',
  participants: '{n} 個通話對象',
  reading: '正在讀取通話對象… {n}',
  names: '名稱 {known}/{total}',
  createdBy: '由 {name} 建立，{date}',
  responsible: '負責人：{name}',
  done: '已完成',
  user: '使用者 #{id}',
  add: '新增通話對象',
  remove: '從清單移除',
  clear: '取消選取',
  selected: '已選 {n} 個',
  selectedHidden: '其中 {n} 個未在此顯示',
  more: '更多',
  takeOver: '接手…',
  rename: '重新命名',
  refresh: '重新整理',
  check: '檢查',
  deleteList: '刪除通話清單',
  status: '狀態',
  all: '全部 {n}',
  count: '{n}',
  plus: '+{n}',
  table: '通話對象',
  search: '搜尋通話對象',
  shown: '顯示 {n}/{total} 個',
  incomplete: '尚有名稱未讀取，可能還會找到更多。',
  sortLabel: '排序',
  sortOrder: '清單順序',
  column: { name: '名稱', company: '公司', phone: '電話', status: '狀態' },
  noCard: 'Bitrix24 無法在此開啟卡片。請在 CRM 中尋找該客戶。',
  call: '撥打 {phone}',
  actionsFor: '{name} 的操作',
  morePhones: '另有 {n} 個電話號碼',
  noPhone: '無電話',
  row: {
    contact: '聯絡人 #{id}',
    company: '公司 #{id}',
    lead: '潛在客戶 #{id}',
    deal: '交易 #{id}',
    quote: '報價單 #{id}',
    invoice: '發票 #{id}',
    unknown: '項目 #{id}',
    deletedContact: '已刪除的聯絡人 #{id}',
    deletedCompany: '已刪除的公司 #{id}'
  },
  readOnly: {
    type: '此通話清單由{type}組成。此類清單在這裡只能查看，需在 Bitrix24 中修改。',
    deleted: '此通話清單已刪除：其活動已不存在。只能查看，不能修改。',
    unavailable: '您無法存取此通話清單的活動：它已被刪除，或由他人負責。清單只能查看，不能修改。'
  },
  start: {
    action: '開始撥打',
    responsible: '負責人：{name}，可以開始撥打',
    notTold: '由負責人開始撥打；Bitrix24 不會告知他人負責人是誰。',
    refused: 'Bitrix24 無法在此開啟活動。',
    silent: '沒有開啟任何內容？',
    link: '在新分頁中開啟活動'
  },
  empty: {
    status: '沒有處於此狀態的通話對象。',
    search: '找不到。請換個詞，或輸入電話號碼的一部分。',
    showAll: '顯示全部通話對象'
  },
  renaming: {
    title: '重新命名通話清單',
    name: '名稱',
    empty: '通話清單需要名稱。',
    save: '儲存',
    cancel: '取消',
    saved: '通話清單已重新命名。'
  },
  removing: {
    title: '移除 {n} 個通話對象？',
    lost: '其中 {n} 個已有結果。',
    consequence: '結果以及與通話的關聯將遺失。重新加入後，其狀態從頭開始，結果不會恢復。',
    confirm: '移除',
    done: '已移除 {n} 個',
    undo: '復原',
    undone: '已將 {n} 個加回清單末尾',
    undoEnd: '「復原」會加到清單末尾：Bitrix24 不保留通話順序中的位置。',
    stuck: '其中 {n} 個已從 CRM 中刪除；Bitrix24 仍將其保留在清單中。',
    allTitle: '通話清單不能為空',
    all: '這會移除所有通話對象。請至少保留一個，或刪除該通話清單。'
  },
  called: {
    title: '此清單正在撥打中',
    about: '最近幾分鐘內有狀態發生變化。變更清單時，Bitrix24 會重新寫入所有狀態，因此同一時刻儲存的結果會遺失。',
    confirm: '仍要儲存'
  },
  lostResults: '此處原有的 {n} 個結果已遺失：{names}。同一時刻的兩次變更，Bitrix24 只保留一次。',
  saved: {
    missingContact: '聯絡人 {ids} 已不存在，未包含在內。',
    missingCompany: '公司 {ids} 已不存在，未包含在內。',
    others: '期間有他人修改了此清單；雙方的變更均已保留：{changes}。',
    othersAdded: '新增 {n} 個',
    othersRemoved: '移除 {n} 個',
    othersForm: '變更了表單'
  },
  was: '{name}（之前：{status}）'
}

export default tc
