import type { ComposerMessages } from './en'

const tc: ComposerMessages = {
  title: '新增通話清單',
  addTitle: '新增通話對象',
  back: '通話清單',
  backToList: '返回通話清單',
  kind: '通話清單由什麼組成',
  contacts: '聯絡人',
  companies: '公司',
  from: {
    label: '從以下來源新增客戶',
    crm: 'CRM',
    deals: '交易',
    callLists: '通話清單',
    file: '檔案或貼上'
  },
  switch: {
    contact: '切換到聯絡人？',
    company: '切換到公司？',
    about: '通話清單只能包含聯絡人或公司，不能同時包含兩者。您選擇的 {n} 個客戶將被移除；表單和名稱會保留。',
    action: '切換',
    cancel: '取消'
  },
  find: {
    label: '尋找客戶',
    placeholder: '名稱或電話',
    responsible: '負責人',
    anyone: '任何負責人',
    me: '{name}（我）',
    employee: '尋找員工',
    phone: '電話',
    phoneAny: '有無電話皆可',
    phoneWith: '有電話',
    phoneWithout: '無電話',
    clear: '清除搜尋'
  },
  table: {
    label: '客戶',
    name: '名稱',
    company: '公司',
    phone: '電話',
    responsible: '負責人',
    noPhone: '無電話',
    morePhones: '(+{count})',
    onList: '已在清單中'
  },
  loading: '正在讀取客戶…',
  selectAllFound: '選擇找到的全部 {n} 個',
  readingAll: '正在讀取 {read}/{total}',
  stop: '停止',
  stopped: '已停止。未加入任何客戶。',
  shown: '顯示 {shown}/{total} 個',
  more: '顯示更多',
  empty: {
    title: '找不到',
    about: '請輸入名稱的一部分，或減少搜尋條件。',
    phone: '電話只能依完整號碼尋找。請輸入全部數字，或輸入名稱。',
    nobody: { contact: '這裡沒有聯絡人', company: '這裡沒有公司' },
    nobodyAbout: '您在 CRM 中有權讀取的客戶會顯示在這裡。請在 CRM 中建立後再回來。'
  },
  picked: {
    panel: '通話清單',
    count: '已選 {n} 個',
    who: '查看已選',
    details: '詳細資料',
    less: '收合'
  },
  who: {
    title: '已選客戶',
    about: '取消勾選即可移除。',
    find: '在其中尋找',
    nobody: '其中沒有此名稱或號碼。',
    close: '完成'
  },
  order: {
    label: '撥打順序',
    by: {
      picked: '依選取順序',
      longest: '最久未撥打者優先',
      callable: '現在可撥打的優先',
      newest: '最新者優先',
      name: '依名稱',
      responsible: '依負責人',
      shuffled: '隨機'
    },
    about: 'Bitrix24 僅在出現第一個結果之前保留此順序。',
    withoutCalls: '此入口網站不提供上次通話時間，因此維持選取順序。',
    notReady: '撥打順序尚未就緒。'
  },
  name: '名稱',
  namePlaceholder: '通話清單 #…',
  split: {
    option: '拆分為多個清單',
    suggest: '一個清單超過 {size} 個會使通話變慢：Bitrix24 在每個結果後都會重寫整個清單。',
    do: '拆分為 {n} 個'
  },
  create: '建立通話清單',
  pickFirst: '請先至少選擇一個客戶。',
  userFirst: '尚未識別您的身分。請等待 Bitrix24 回應。',
  draft: {
    kept: '草稿已儲存在此瀏覽器',
    notKept: '此瀏覽器不儲存草稿：請在離開前建立通話清單。',
    discard: '捨棄',
    restored: '上次造訪的草稿',
    restoredAbout: '其中有 {n} 個客戶。',
    added: '已加入上次造訪的草稿',
    startAnew: '重新開始',
    discardTitle: '捨棄草稿？',
    discardAbout: '您所選的內容（{n} 個客戶）、表單和名稱將被清除。Bitrix24 中不會有任何變更。',
    conflictTitle: '捨棄上次造訪的草稿？',
    conflictAbout: '草稿屬於另一種類型，而通話清單只能包含聯絡人或公司，不能同時包含兩者。草稿中有 {n} 個客戶。',
    keep: '保留草稿',
    looking: '正在查看上次是否已建立通話清單…',
    notMade: '上次未建立通話清單。草稿保持原樣，您現在可以建立。'
  },
  created: {
    title: '「{name}」已建立',
    found: '「{name}」其實已經建立',
    open: '開啟',
    draftKept: '它與當時送出的內容一致。您之後的變更已另存為一份草稿。',
    nameRefused: '通話清單已建立，但 Bitrix24 未接受其名稱：{reason}',
    failedKept: '您的草稿已保留。重試時會先查看通話清單是否已存在，因此只會建立一次。'
  },
  add: {
    action: '加入清單',
    onListAlready: '已在清單中：{n} 個',
    returning: '其中 {n} 個曾從此清單移除。其狀態將從頭開始，之前的結果不會恢復：{names}',
    done: '已將 {n} 個通話對象加入「{name}」',
    nobodyNew: '所選客戶均已在「{name}」中',
    failedKept: '您的選擇已保留。',
    otherType: '潛在客戶、交易或其他項目的通話清單可在此查看，但只能在 Bitrix24 自己的頁面中修改。',
    deleted: '此通話清單已刪除，無法加入。',
    unavailable: '此通話清單已刪除或屬於他人，無法加入。'
  }
}

export default tc
