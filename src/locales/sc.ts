import type { Messages } from './en'

const sc: Messages = {
  outside: {
    title: 'Bitrix24 呼叫列表',
    about: '用联系人和公司创建呼叫列表，查看已联系到谁，修改或删除列表。',
    open: '请从 Bitrix24 的 CRM 菜单打开。',
    noAnswer: 'Bitrix24 没有响应。未做任何更改。请重试，或在 Bitrix24 中重新加载页面。',
    retry: '重试',
    builders: '想参与开发？以下命令会启动您自己的门户，无需 Bitrix24 账户：',
    install: '此页面用于安装应用。请将应用作为本地应用上传到 Bitrix24，Bitrix24 会自动打开此页面。'
  },
  /** What went wrong, by the kind of the error: what happened and what to do. */
  problem: {
    retry: '重试',
    details: 'Bitrix24 的回复：{text}',
    /** What was kept, put before the sentence of the kind. */
    keptShown: '屏幕上显示的是最后一次读取的内容。',
    keptUnchanged: 'Bitrix24 中未做任何更改。',
    keptUnknown: '不确定 Bitrix24 是否已保存。请先查看，再重试。',
    kind: {
      'no-answer': 'Bitrix24 没有响应。请检查网络连接后重试。',
      'portal-failed': 'Bitrix24 自身出现错误。请一分钟后重试。',
      'unexpected-answer': 'Bitrix24 的回复本应用无法识别。请重试；如仍出现，请告知管理员。',
      'session-lost': '您的 Bitrix24 会话已结束。请在 Bitrix24 中重新加载页面以继续。',
      cancelled: '操作未完成即已停止。请重新开始。',
      offline: '没有网络连接，未发送任何内容。请联网后重试。',
      'not-sent': '由于前一步失败，此操作未发送。请重试。',
      'would-be-empty': '呼叫列表不能没有呼叫对象。请至少保留一个，或删除该呼叫列表。',
      'too-many-requests': 'Bitrix24 目前收到的请求过多。请几秒后重试。',
      'operating-limit': 'Bitrix24 暂时不再接受此类请求。请十分钟后重试。',
      'access-denied': 'Bitrix24 不允许您执行此操作。请向管理员申请权限，或请其代为操作。',
      'scope-missing': '应用安装时缺少所需权限。请管理员以全部权限重新安装。',
      'method-missing': '此 Bitrix24 没有所需功能。请询问管理员您的套餐是否包含呼叫列表。',
      'plan-missing': '应用仅可在 Bitrix24 付费套餐中使用。请联系管理员。',
      'app-closed': '管理员尚未向您开放此应用。请申请访问权限。',
      'portal-closed': '此 Bitrix24 目前已关闭。请稍后重试。',
      'rest-blocked': 'Bitrix24 因过载已阻止应用。请管理员联系 Bitrix24 支持。',
      'https-required': 'Bitrix24 仅接受通过 https 运行的应用。请用 https 地址打开 Bitrix24。',
      'list-not-found': '该呼叫列表不存在，或您无权查看。请返回呼叫列表，看它是否还在。',
      'participants-hidden': '您无权查看此呼叫列表的呼叫对象。请向管理员申请读取权限。',
      'nobody-readable': '此呼叫列表中的所有对象都已从 CRM 中删除或对您隐藏，这样的列表无法更改。请联系管理员，或新建呼叫列表。',
      'participants-unknown': '部分客户已不存在，或与列表类型不符。请重新加载列表，排除这些客户后重试。',
      'participants-denied': '您无权查看这些客户，因此无法呼叫。请选择其他客户，或联系管理员。',
      'participants-missing': '未指定客户。请至少选择一个。',
      'entity-type': '呼叫列表只能由联系人或公司组成。请选择其中一种。',
      'type-mismatch': '此列表中是另一类客户。请选择与列表类型相同的客户。',
      'form-unknown': '没有这个 CRM 表单。请选择其他表单，或选“无”。',
      'status-unknown': '此状态已不存在。请重新加载以查看现有状态。',
      arguments: 'Bitrix24 未接受所发送的内容。请重新加载后重试。',
      'activity-not-found': '此呼叫列表的活动已不存在或您无法访问，可能已被删除。请重新加载呼叫列表查看。',
      'placement-missing': '此 Bitrix24 没有这个位置。请取消勾选，或在更新后重试。',
      refused: 'Bitrix24 已拒绝：“{text}”'
    }
  },
  table: {
    selectAll: '全选',
    select: '选择 {name}'
  },
  client: {
    unnamed: { contact: '联系人 #{id}', company: '公司 #{id}' },
    gone: { contact: '联系人 #{id}，无法访问', company: '公司 #{id}，无法访问' }
  },
  visibility: {
    partial: '因权限限制，部分呼叫对象对您不可见。',
    unknown: '因权限限制，可能有部分呼叫对象对您不可见。',
    everybody: '您无权查看此呼叫列表的任何呼叫对象。请向管理员申请读取权限。'
  },
  /** The CRM form of a call list. */
  form: {
    label: 'CRM 表单',
    none: '无',
    saving: '正在保存…',
    numbered: '表单 #{id}',
    inactive: '{name}（未启用）',
    byNumber: 'Bitrix24 在此不提供表单列表。请输入表单编号，或留空。',
    notANumber: '请输入表单编号，或留空。',
    namesFailed: '无法读取表单名称。',
    attached: '已关联 CRM 表单。',
    detached: '已取消关联 CRM 表单。'
  },
  lists: {
    title: '呼叫列表',
    new: '新建呼叫列表',
    unnamed: '呼叫列表 #{id}',
    search: '搜索呼叫列表',
    searchHint: '名称或编号',
    clearSearch: '清除搜索',
    owner: '谁的呼叫列表',
    mine: '我的',
    all: '全部',
    clients: '客户',
    clientsFilter: { all: '所有客户', contact: '联系人', company: '公司', other: '其他客户' },
    state: '状态',
    stateFilter: { alive: '进行中和已完成', open: '进行中', done: '已完成', putAway: '已收起', deleted: '已删除', unavailable: '您无法访问' },
    refresh: '刷新，上次读取：{ago}',
    justNow: '刚刚',
    reading: '正在读取呼叫列表…',
    column: { name: '名称', progress: '进度', responsible: '负责人', created: '创建时间', state: '状态' },
    open: '进行中',
    done: '已完成',
    deleted: '已删除',
    unavailable: '无法访问',
    type: {
      contact: '联系人',
      company: '公司',
      lead: '线索',
      deal: '交易',
      quote: '报价',
      invoice: '发票',
      unknown: '其他客户'
    },
    participants: '{n} 个呼叫对象',
    formNumber: '表单 #{id}',
    viewOnly: '仅查看',
    someHidden: '部分对您隐藏',
    whyViewOnly: '线索、交易等的呼叫列表是在 Bitrix24 中创建的。在这里只能查看，不能编辑：Bitrix24 只允许应用编辑联系人和公司的列表。',
    whyDeleted: '这些呼叫列表的活动已删除，列表也随之删除：Bitrix24 只保留了残余部分。',
    whyUnavailable: 'Bitrix24 向您显示由您负责的活动。这些呼叫列表属于他人，或已被删除。',
    shown: '显示 {n} 个呼叫列表',
    bar: {
      sentence: '{n} 个呼叫对象：{counts}',
      count: '{name} {count}',
      nobody: '没有您可见的呼叫对象',
      reading: '正在读取进度…',
      failed: '无法读取',
      byCode: '此 Bitrix24 没有呼叫状态，因此按状态代码显示进度。'
    },
    selected: '已选 {n} 个',
    hidden: '其中 {n} 个未显示',
    selection: '已选呼叫列表',
    callAgain: '再次呼叫…',
    putAway: '收起',
    takeOut: '取回',
    putAwayDone: '已收起 {n} 个呼叫列表',
    delete: '删除…',
    clear: '取消选择',
    none: '还没有呼叫列表',
    noneAbout: '汇集联系人或公司，逐个呼叫，并在这里查看进展。',
    noMatch: '没有匹配的呼叫列表',
    noMatchAbout: '请换个名称，或显示所有进行中和已完成的列表。',
    clearFilters: '清除筛选',
    noDate: '日期未知',
    export: '导出',
    menu: { report: '报告', statuses: '状态', stopList: '禁呼名单' },
    settings: '应用显示位置'
  },
  deletion: {
    questionOne: '删除呼叫列表？',
    question: '删除 {n} 个呼叫列表？',
    what: '呼叫列表及其活动将在 Bitrix24 中对所有人删除。客户会保留。',
    reading: '正在读取列表中的呼叫对象…',
    activity: '活动“{name}”',
    noActivity: '其活动已不存在',
    reached: '已联系 {n} 个',
    final: '线索、交易等的列表无法通过“撤销”重新创建。',
    cancel: '取消',
    delete: '删除',
    done: '已删除 {n} 个呼叫列表',
    undo: '撤销',
    undoing: '正在重新创建 {n} 个呼叫列表…',
    undone: '已恢复 {n} 个呼叫列表',
    startedOver: '状态已从头开始。',
    hidden: '“撤销”无法恢复对您不可见的呼叫对象。',
    nameRefused: 'Bitrix24 未能恢复“{name}”的原名称。',
    openList: '打开 {name}',
    undoFailed: '无法重新创建 {n} 个呼叫列表',
    retry: '重试',
    refused: 'Bitrix24 未删除 {n} 个呼叫列表',
    refusedRow: '未删除：{reason}',
    partly: '其部分活动已删除，部分仍然存在。',
    dismiss: '关闭'
  },
  created: {
    missing: '{n} 个客户已不存在，未包含在内：{names}',
    duplicates: '同一时刻还创建了另一个包含相同客户的呼叫列表（{ids}），可能是连接中断所致。如果没有人需要它，请将其删除或请管理员删除。'
  },
  connection: {
    offline: '您已离线。屏幕上的内容会保留；恢复连接后继续读取。',
    operatingLimit: 'Bitrix24 暂时不再接受请求。将于 {time} 继续读取。',
    tooManyRequests: 'Bitrix24 收到大量请求。稍后继续读取。',
    retrying: 'Bitrix24 没有响应。正在重试…'
  },
  placement: {
    notice: {
      'nothing-told': 'Bitrix24 未说明应用是从哪个对象打开的，因此显示所有呼叫列表。',
      unreadable: '无法识别 Bitrix24 提供的打开位置信息，因此显示所有呼叫列表。',
      'not-an-id': 'Bitrix24 从“{about}”打开了应用，但这不是记录编号，因此显示所有呼叫列表。',
      'unknown-placement': '此版本的应用不识别其打开位置（{about}），因此显示所有呼叫列表。',
      'contact-gone': '联系人 #{about} 已删除或您无权查看，因此显示所有呼叫列表。',
      'company-gone': '公司 #{about} 已删除或您无权查看，因此显示所有呼叫列表。',
      'activity-gone': '活动 #{about} 已删除或您无权查看，因此显示所有呼叫列表。',
      'not-a-call-list': '活动 #{about} 不是呼叫列表，因此显示所有呼叫列表。'
    },
    opening: '正在查找此活动的呼叫列表…'
  },
  broken: {
    title: '无法显示此页面',
    about: 'Bitrix24 中存储的内容未变。请重新加载以继续。',
    reload: '重新加载',
    texts: '部分文本无法加载，因此以英文显示。请重新加载以重试。'
  }
}

export default sc
