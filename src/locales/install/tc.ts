import type { InstallMessages } from './en'

const tc: InstallMessages = {
  title: '安裝「通話清單」',
  settingsTitle: '應用程式顯示位置',
  back: '通話清單',
  checking: '正在檢查此 Bitrix24 是否具備應用程式所需的一切…',
  about: '請選擇在哪裡顯示通話清單。之後可以變更。',
  settingsAbout: '應用程式顯示在已勾選的位置。變更對此 Bitrix24 中的所有人生效。',
  places: '位置',
  shownAs: '顯示為「{title}」',
  bound: '已新增',
  install: '安裝',
  save: '儲存',
  working: '正在將應用程式新增到各位置…',
  placed: '應用程式顯示在 {n} 個位置。',
  nowhere: '應用程式未顯示在任何位置。仍可從應用程式清單開啟。',
  failed: '{n} 個位置無法變更。',
  failedAbout: '其餘位置均與您的勾選一致。',
  retry: '重試',
  finishAnyway: '略過並完成',
  finished: '應用程式已安裝。Bitrix24 即將開啟應用程式。',
  obstacle: {
    'not-admin': '只有管理員可以選擇應用程式的顯示位置。請此 Bitrix24 的管理員開啟此頁面。',
    permissions: '應用程式未獲得所需的全部權限。缺少：{names}。請在「開發者資源」中開啟該應用程式，勾選這些權限並儲存，然後重新開啟此頁面。',
    'no-call-lists': '此 Bitrix24 沒有通話清單：其 REST 不支援。通話清單包含在付費方案和較新的本地部署版的 CRM 中。未安裝任何內容。'
  },
  optional: {
    title: '選用權限',
    entity: 'entity:可為所有人儲存區隔',
    im: 'im：可以通知同事交給他們的通話清單',
    telephony: 'telephony：以文字說明通話結果',
    given: '已授予',
    missing: '未授予;其他功能均可正常使用'
  },
  again: '重新檢查',
  /** What the app is called in its places. */
  titles: { add: '加入通話清單', new: '新增通話清單', lists: '通話清單', open: '開啟通話清單' },
  /** The placements themselves. */
  placements: {
    LEFT_MENU: '左側選單',
    CRM_ANALYTICS_MENU: 'CRM 分析，選單',
    CRM_CONTACT_LIST_MENU: '聯絡人，列選單',
    CRM_CONTACT_LIST_TOOLBAR: '聯絡人，清單上方按鈕',
    CRM_CONTACT_DETAIL_TAB: '聯絡人卡片，分頁',
    CRM_COMPANY_LIST_MENU: '公司，列選單',
    CRM_COMPANY_LIST_TOOLBAR: '公司，清單上方按鈕',
    CRM_COMPANY_DETAIL_TAB: '公司卡片，分頁',
    CRM_ACTIVITY_LIST_MENU: '活動，列選單',
    REST_APP_URI: '指向通話清單的連結（如通知中）'
  }
}

export default tc
