import type { SegmentsMessages } from './en'

const tc: SegmentsMessages = {
  label: '區隔',
  none: '不選區隔',
  me: '僅自己',
  everybody: '所有人',
  save: '儲存區隔',
  name: '區隔名稱',
  keep: '儲存',
  cancel: '取消',
  who: '誰可以看到',
  actions: '區隔「{name}」:更多',
  rename: '重新命名',
  overwrite: '儲存變更',
  delete: '刪除',
  unnamed: '未命名的區隔',
  saved: '區隔「{name}」已儲存。',
  deleted: '區隔「{name}」已刪除。',
  overwriting: {
    title: '覆寫「{name}」?',
    about: '區隔將變為目前的搜尋。由它建立的通話清單保持不變。'
  },
  deleting: {
    title: '刪除區隔「{name}」?',
    me: '只刪除儲存的搜尋。由它建立的通話清單會保留。',
    everybody: '它將對所有人消失。只刪除儲存的搜尋:由它建立的通話清單會保留。'
  },
  refused: {
    'same-name': '已有同名區隔。請換一個名稱。',
    'no-name': '區隔需要名稱。',
    'too-large': '此搜尋過大,無法儲存。請減少條件。',
    gone: '此區隔已不存在:它已被刪除。',
    changed: '期間有人變更了此區隔,因此未執行任何動作。請再次查看後重試。',
    newer: '「{name}」由本應用程式的較新版本儲存,不會使用。請重新載入頁面以取得該版本。',
    unreadable: '「{name}」在本應用程式之外被變更,無法讀取。其內容不會使用;您可以刪除它。'
  },
  otherType: {
    contact: '「{name}」是聯絡人的區隔。在此按適用的條件尋找公司。',
    company: '「{name}」是公司的區隔。在此按適用的條件尋找聯絡人。'
  },
  inPart: '「{name}」包含此處無法搜尋的條件。僅套用所顯示的內容。',
  unread: '無法讀取區隔。',
  sharedUnread: '無法讀取所有人的區隔。',
  leftOut: '全選時排除:{names} 的通話對象({n})',
  leaveNobodyOut: '不排除任何人',
  problem: {
    list: '這些通話清單不存在或對您不可見,因此不會因它們排除任何人:{names}。',
    listType: '這些通話清單包含其他類型的客戶,因此不會因它們排除任何人:{names}。'
  },
  newcomers: {
    action: '新增新客戶',
    from: '來自目前的區隔「{name}」。',
    looking: '正在尋找新客戶… {count}',
    found: '新客戶:{n}。他們將加到清單末尾;其他人保持不變。',
    nobody: '沒有新客戶:區隔中的所有人都已在清單中。',
    list: '新客戶',
    more: '以及另外 {n} 個',
    removed: '曾從此清單移除且不再加回:{n}',
    gone: '建立此清單的區隔已不存在,因此無法得知誰是新客戶。',
    unusable: '建立此清單的區隔現在針對其他客戶或無法讀取,因此無法得知誰是新客戶。',
    add: '新增 {n} 個',
    done: '已新增至「{name}」:{n}'
  }
}

export default tc
