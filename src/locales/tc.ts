import type { Messages } from './en'

const tc: Messages = {
  outside: {
    title: 'Bitrix24 通話清單',
    about: '用聯絡人和公司建立通話清單，查看已聯絡到誰，修改或刪除清單。',
    open: '請從 Bitrix24 的 CRM 選單開啟。',
    noAnswer: 'Bitrix24 沒有回應。未做任何變更。請重試，或在 Bitrix24 中重新載入頁面。',
    retry: '重試',
    builders: '想參與開發？以下指令會啟動您自己的入口網站，不需要 Bitrix24 帳戶：',
    install: '此頁面用於安裝應用程式。請將應用程式以本地應用程式上傳到 Bitrix24，Bitrix24 會自動開啟此頁面。'
  },
  /** What went wrong, by the kind of the error: what happened and what to do. */
  problem: {
    retry: '重試',
    details: 'Bitrix24 的回覆：{text}',
    /** What was kept, put before the sentence of the kind. */
    keptShown: '畫面上顯示的是最後一次讀取的內容。',
    keptUnchanged: 'Bitrix24 中未做任何變更。',
    keptUnknown: '不確定 Bitrix24 是否已儲存。請先查看，再重試。',
    kind: {
      'no-answer': 'Bitrix24 沒有回應。請檢查網路連線後重試。',
      'portal-failed': 'Bitrix24 本身發生錯誤。請一分鐘後重試。',
      'unexpected-answer': '本應用程式無法辨識 Bitrix24 的回覆。請重試；若仍出現，請告知管理員。',
      'session-lost': '您的 Bitrix24 工作階段已結束。請在 Bitrix24 中重新載入頁面以繼續。',
      cancelled: '操作未完成即已停止。請重新開始。',
      offline: '沒有網路連線，未傳送任何內容。請連線後重試。',
      'not-sent': '由於前一步失敗，此操作未傳送。請重試。',
      'would-be-empty': '通話清單不能沒有通話對象。請至少保留一個，或刪除該通話清單。',
      'too-many-requests': 'Bitrix24 目前收到的請求過多。請幾秒後重試。',
      'operating-limit': 'Bitrix24 暫時不再接受此類請求。請十分鐘後重試。',
      'access-denied': 'Bitrix24 不允許您執行此操作。請向管理員申請權限，或請其代為操作。',
      'scope-missing': '應用程式安裝時缺少所需權限。請管理員以全部權限重新安裝。',
      'method-missing': '此 Bitrix24 沒有所需功能。請詢問管理員您的方案是否包含通話清單。',
      'plan-missing': '應用程式僅可在 Bitrix24 付費方案中使用。請聯絡管理員。',
      'app-closed': '管理員尚未向您開放此應用程式。請申請存取權限。',
      'portal-closed': '此 Bitrix24 目前已關閉。請稍後重試。',
      'rest-blocked': 'Bitrix24 因負載過重已封鎖應用程式。請管理員聯絡 Bitrix24 支援。',
      'https-required': 'Bitrix24 僅接受透過 https 執行的應用程式。請用 https 網址開啟 Bitrix24。',
      'list-not-found': '該通話清單不存在，或您無權查看。請返回通話清單，看它是否還在。',
      'participants-hidden': '您無權查看此通話清單的通話對象。請向管理員申請讀取權限。',
      'nobody-readable': '此通話清單中的所有對象都已從 CRM 中刪除或對您隱藏，這樣的清單無法變更。請聯絡管理員，或建立新的通話清單。',
      'participants-unknown': '部分客戶已不存在，或與清單類型不符。請重新載入清單，排除這些客戶後重試。',
      'participants-denied': '您無權查看這些客戶，因此無法撥打。請選擇其他客戶，或聯絡管理員。',
      'participants-missing': '未指定客戶。請至少選擇一個。',
      'entity-type': '通話清單只能由聯絡人或公司組成。請選擇其中一種。',
      'type-mismatch': '此清單中是另一類客戶。請選擇與清單類型相同的客戶。',
      'form-unknown': '沒有這個 CRM 表單。請選擇其他表單，或選「無」。',
      'status-unknown': '此狀態已不存在。請重新載入以查看現有狀態。',
      arguments: 'Bitrix24 未接受所傳送的內容。請重新載入後重試。',
      'activity-not-found': '此通話清單的活動已不存在或您無法存取，可能已被刪除。請重新載入通話清單查看。',
      'placement-missing': '此 Bitrix24 沒有這個位置。請取消勾選，或在更新後重試。',
      refused: 'Bitrix24 已拒絕：「{text}」'
    }
  },
  table: {
    selectAll: '全選',
    select: '選擇 {name}'
  },
  client: {
    unnamed: { contact: '聯絡人 #{id}', company: '公司 #{id}' },
    gone: { contact: '聯絡人 #{id}，無法存取', company: '公司 #{id}，無法存取' }
  },
  visibility: {
    partial: '因權限限制，部分通話對象對您不可見。',
    unknown: '因權限限制，可能有部分通話對象對您不可見。',
    everybody: '您無權查看此通話清單的任何通話對象。請向管理員申請讀取權限。'
  },
  /** The CRM form of a call list. */
  form: {
    label: 'CRM 表單',
    none: '無',
    saving: '正在儲存…',
    numbered: '表單 #{id}',
    inactive: '{name}（未啟用）',
    byNumber: 'Bitrix24 在此不提供表單清單。請輸入表單編號，或留空。',
    notANumber: '請輸入表單編號，或留空。',
    namesFailed: '無法讀取表單名稱。',
    attached: '已連結 CRM 表單。',
    detached: '已取消連結 CRM 表單。'
  },
  lists: {
    title: '通話清單',
    new: '新增通話清單',
    unnamed: '通話清單 #{id}',
    search: '搜尋通話清單',
    searchHint: '名稱或編號',
    clearSearch: '清除搜尋',
    owner: '誰的通話清單',
    mine: '我的',
    all: '全部',
    clients: '客戶',
    clientsFilter: { all: '所有客戶', contact: '聯絡人', company: '公司', other: '其他客戶' },
    state: '狀態',
    stateFilter: { alive: '進行中和已完成', open: '進行中', done: '已完成', putAway: '已收起', deleted: '已刪除', unavailable: '您無法存取' },
    refresh: '重新整理，上次讀取：{ago}',
    justNow: '剛剛',
    reading: '正在讀取通話清單…',
    column: { name: '名稱', progress: '進度', responsible: '負責人', created: '建立時間', state: '狀態' },
    open: '進行中',
    done: '已完成',
    deleted: '已刪除',
    unavailable: '無法存取',
    type: {
      contact: '聯絡人',
      company: '公司',
      lead: '潛在客戶',
      deal: '交易',
      quote: '報價單',
      invoice: '發票',
      unknown: '其他客戶'
    },
    participants: '{n} 個通話對象',
    formNumber: '表單 #{id}',
    viewOnly: '僅供查看',
    someHidden: '部分對您隱藏',
    whyViewOnly: '潛在客戶、交易等的通話清單是在 Bitrix24 中建立的。在這裡只能查看，不能編輯：Bitrix24 只允許應用程式編輯聯絡人和公司的清單。',
    whyDeleted: '這些通話清單的活動已刪除，清單也隨之刪除：Bitrix24 只保留了殘餘部分。',
    whyUnavailable: 'Bitrix24 向您顯示由您負責的活動。這些通話清單屬於他人，或已被刪除。',
    shown: '顯示 {n} 個通話清單',
    bar: {
      sentence: '{n} 個通話對象：{counts}',
      count: '{name} {count}',
      nobody: '沒有您可見的通話對象',
      reading: '正在讀取進度…',
      failed: '無法讀取',
      byCode: '此 Bitrix24 沒有通話狀態，因此依狀態代碼顯示進度。'
    },
    selected: '已選 {n} 個',
    hidden: '其中 {n} 個未顯示',
    selection: '已選通話清單',
    callAgain: '再次撥打…',
    putAway: '收起',
    takeOut: '取回',
    putAwayDone: '已收起 {n} 個通話清單',
    delete: '刪除…',
    clear: '取消選取',
    none: '還沒有通話清單',
    noneAbout: '彙集聯絡人或公司，逐一撥打，並在這裡查看進展。',
    noMatch: '沒有符合的通話清單',
    noMatchAbout: '請換個名稱，或顯示所有進行中和已完成的清單。',
    clearFilters: '清除篩選',
    noDate: '日期不明',
    export: '匯出',
    menu: { report: '報告', statuses: '狀態', stopList: '禁撥名單' },
    settings: '應用程式顯示位置'
  },
  deletion: {
    questionOne: '刪除通話清單？',
    question: '刪除 {n} 個通話清單？',
    what: '通話清單及其活動將在 Bitrix24 中對所有人刪除。客戶會保留。',
    reading: '正在讀取清單中的通話對象…',
    activity: '活動「{name}」',
    noActivity: '其活動已不存在',
    reached: '已聯絡 {n} 個',
    final: '潛在客戶、交易等的清單無法透過「復原」重新建立。',
    cancel: '取消',
    delete: '刪除',
    done: '已刪除 {n} 個通話清單',
    undo: '復原',
    undoing: '正在重新建立 {n} 個通話清單…',
    undone: '已復原 {n} 個通話清單',
    startedOver: '狀態已從頭開始。',
    hidden: '「復原」無法恢復對您不可見的通話對象。',
    nameRefused: 'Bitrix24 未能恢復「{name}」的原名稱。',
    openList: '開啟 {name}',
    undoFailed: '無法重新建立 {n} 個通話清單',
    retry: '重試',
    refused: 'Bitrix24 未刪除 {n} 個通話清單',
    refusedRow: '未刪除：{reason}',
    partly: '其部分活動已刪除，部分仍然存在。',
    dismiss: '關閉'
  },
  created: {
    missing: '{n} 個客戶已不存在，未包含在內：{names}',
    duplicates: '同一時刻還建立了另一個包含相同客戶的通話清單（{ids}），可能是連線中斷所致。如果沒有人需要它，請將其刪除或請管理員刪除。'
  },
  connection: {
    offline: '您已離線。畫面上的內容會保留；恢復連線後繼續讀取。',
    operatingLimit: 'Bitrix24 暫時不再接受請求。將於 {time} 繼續讀取。',
    tooManyRequests: 'Bitrix24 收到大量請求。稍後繼續讀取。',
    retrying: 'Bitrix24 沒有回應。正在重試…'
  },
  placement: {
    notice: {
      'nothing-told': 'Bitrix24 未說明應用程式是從哪個對象開啟的，因此顯示所有通話清單。',
      unreadable: '無法辨識 Bitrix24 提供的開啟位置資訊，因此顯示所有通話清單。',
      'not-an-id': 'Bitrix24 從「{about}」開啟了應用程式，但這不是記錄編號，因此顯示所有通話清單。',
      'unknown-placement': '此版本的應用程式無法辨識其開啟位置（{about}），因此顯示所有通話清單。',
      'contact-gone': '聯絡人 #{about} 已刪除或您無權查看，因此顯示所有通話清單。',
      'company-gone': '公司 #{about} 已刪除或您無權查看，因此顯示所有通話清單。',
      'activity-gone': '活動 #{about} 已刪除或您無權查看，因此顯示所有通話清單。',
      'not-a-call-list': '活動 #{about} 不是通話清單，因此顯示所有通話清單。'
    },
    opening: '正在尋找此活動的通話清單…'
  },
  broken: {
    title: '無法顯示此畫面',
    about: 'Bitrix24 中儲存的內容未變。請重新載入以繼續。',
    reload: '重新載入',
    texts: '部分文字無法載入，因此以英文顯示。請重新載入以重試。'
  }
}

export default tc
