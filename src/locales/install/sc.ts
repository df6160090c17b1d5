import type { InstallMessages } from './en'

const sc: InstallMessages = {
  title: '安装“呼叫列表”',
  settingsTitle: '应用显示位置',
  back: '呼叫列表',
  checking: '正在检查此 Bitrix24 是否具备应用所需的一切…',
  about: '请选择在哪里显示呼叫列表。之后可以更改。',
  settingsAbout: '应用显示在已勾选的位置。更改对此 Bitrix24 中的所有人生效。',
  places: '位置',
  shownAs: '显示为“{title}”',
  bound: '已添加',
  install: '安装',
  save: '保存',
  working: '正在将应用添加到各位置…',
  placed: '应用显示在 {n} 个位置。',
  nowhere: '应用未显示在任何位置。仍可从应用列表中打开。',
  failed: '{n} 个位置无法更改。',
  failedAbout: '其余位置均与您的勾选一致。',
  retry: '重试',
  finishAnyway: '跳过并完成',
  finished: '应用已安装。Bitrix24 即将打开应用。',
  obstacle: {
    'not-admin': '只有管理员可以选择应用的显示位置。请此 Bitrix24 的管理员打开此页面。',
    permissions: '应用未获得所需的全部权限。缺少：{names}。请在“开发者资源”中打开该应用，勾选这些权限并保存，然后重新打开此页面。',
    'no-call-lists': '此 Bitrix24 没有呼叫列表：其 REST 不支持。呼叫列表包含在付费套餐和较新的本地部署版的 CRM 中。未安装任何内容。'
  },
  optional: {
    title: '可选权限',
    entity: 'entity:可为所有人保存细分',
    im: 'im：可以通知同事交给他们的呼叫列表',
    telephony: 'telephony：以文字说明呼叫结果',
    given: '已授予',
    missing: '未授予;其他功能均可正常使用'
  },
  again: '重新检查',
  /** What the app is called in its places. */
  titles: { add: '添加到呼叫列表', new: '新建呼叫列表', lists: '呼叫列表', open: '打开呼叫列表' },
  /** The placements themselves. */
  placements: {
    LEFT_MENU: '左侧菜单',
    CRM_ANALYTICS_MENU: 'CRM 分析，菜单',
    CRM_CONTACT_LIST_MENU: '联系人，行菜单',
    CRM_CONTACT_LIST_TOOLBAR: '联系人，列表上方按钮',
    CRM_CONTACT_DETAIL_TAB: '联系人卡片，选项卡',
    CRM_COMPANY_LIST_MENU: '公司，行菜单',
    CRM_COMPANY_LIST_TOOLBAR: '公司，列表上方按钮',
    CRM_COMPANY_DETAIL_TAB: '公司卡片，选项卡',
    CRM_ACTIVITY_LIST_MENU: '活动，行菜单',
    REST_APP_URI: '指向呼叫列表的链接（如通知中）'
  }
}

export default sc
