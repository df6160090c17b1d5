import type { ComposerMessages } from './en'

const sc: ComposerMessages = {
  title: '新建呼叫列表',
  addTitle: '添加呼叫对象',
  back: '呼叫列表',
  backToList: '返回呼叫列表',
  kind: '呼叫列表由什么组成',
  contacts: '联系人',
  companies: '公司',
  from: {
    label: '从以下来源添加客户',
    crm: 'CRM',
    deals: '交易',
    callLists: '呼叫列表',
    file: '文件或粘贴'
  },
  switch: {
    contact: '切换到联系人？',
    company: '切换到公司？',
    about: '呼叫列表只能包含联系人或公司，不能同时包含两者。您选择的 {n} 个客户将被移除；表单和名称会保留。',
    action: '切换',
    cancel: '取消'
  },
  find: {
    label: '查找客户',
    placeholder: '名称或电话',
    responsible: '负责人',
    anyone: '任意负责人',
    me: '{name}（我）',
    employee: '查找员工',
    phone: '电话',
    phoneAny: '有无电话均可',
    phoneWith: '有电话',
    phoneWithout: '无电话',
    clear: '清除搜索'
  },
  table: {
    label: '客户',
    name: '名称',
    company: '公司',
    phone: '电话',
    responsible: '负责人',
    noPhone: '无电话',
    morePhones: '(+{count})',
    onList: '已在列表中'
  },
  loading: '正在读取客户…',
  selectAllFound: '选择找到的全部 {n} 个',
  readingAll: '正在读取 {read}/{total}',
  stop: '停止',
  stopped: '已停止。未添加任何客户。',
  shown: '显示 {shown}/{total} 个',
  more: '显示更多',
  empty: {
    title: '未找到',
    about: '请输入名称的一部分，或减少搜索条件。',
    phone: '电话只能按完整号码查找。请输入全部数字，或输入名称。',
    nobody: { contact: '这里没有联系人', company: '这里没有公司' },
    nobodyAbout: '您在 CRM 中有权读取的客户会显示在这里。请在 CRM 中创建后再回来。'
  },
  picked: {
    panel: '呼叫列表',
    count: '已选 {n} 个',
    who: '查看已选',
    details: '详情',
    less: '收起'
  },
  who: {
    title: '已选客户',
    about: '取消勾选即可移除。',
    find: '在其中查找',
    nobody: '其中没有此名称或号码。',
    close: '完成'
  },
  order: {
    label: '呼叫顺序',
    by: {
      picked: '按选择顺序',
      longest: '最久未呼叫的优先',
      callable: '现在可呼叫的优先',
      newest: '最新的优先',
      name: '按名称',
      responsible: '按负责人',
      shuffled: '随机'
    },
    about: 'Bitrix24 仅在出现第一个结果之前保留此顺序。',
    withoutCalls: '此门户不提供上次呼叫时间，因此保持选择顺序。',
    notReady: '呼叫顺序尚未就绪。'
  },
  name: '名称',
  namePlaceholder: '呼叫列表 #…',
  split: {
    option: '拆分为多个列表',
    suggest: '一个列表超过 {size} 个会使呼叫变慢：Bitrix24 在每个结果后都会重写整个列表。',
    do: '拆分为 {n} 个'
  },
  create: '创建呼叫列表',
  pickFirst: '请先至少选择一个客户。',
  userFirst: '尚未识别您的身份。请等待 Bitrix24 响应。',
  draft: {
    kept: '草稿已保存在此浏览器',
    notKept: '此浏览器不保存草稿：请在离开前创建呼叫列表。',
    discard: '丢弃',
    restored: '上次访问的草稿',
    restoredAbout: '其中有 {n} 个客户。',
    added: '已添加到上次访问的草稿',
    startAnew: '重新开始',
    discardTitle: '丢弃草稿？',
    discardAbout: '您所选的内容（{n} 个客户）、表单和名称将被清除。Bitrix24 中不会有任何更改。',
    conflictTitle: '丢弃上次访问的草稿？',
    conflictAbout: '草稿属于另一种类型，而呼叫列表只能包含联系人或公司，不能同时包含两者。草稿中有 {n} 个客户。',
    keep: '保留草稿',
    looking: '正在查看上次是否已创建呼叫列表…',
    notMade: '上次未创建呼叫列表。草稿保持原样，您现在可以创建。'
  },
  created: {
    title: '“{name}”已创建',
    found: '“{name}”其实已经创建',
    open: '打开',
    draftKept: '它与当时发送的内容一致。您之后的更改已另存为一份草稿。',
    nameRefused: '呼叫列表已创建，但 Bitrix24 未接受其名称：{reason}',
    failedKept: '您的草稿已保留。重试时会先查看呼叫列表是否已存在，因此只会创建一次。'
  },
  add: {
    action: '添加到列表',
    onListAlready: '已在列表中：{n} 个',
    returning: '其中 {n} 个曾从此列表移除。其状态将从头开始，之前的结果不会恢复：{names}',
    done: '已将 {n} 个呼叫对象添加到“{name}”',
    nobodyNew: '所选客户均已在“{name}”中',
    failedKept: '您的选择已保留。',
    otherType: '线索、交易或其他项目的呼叫列表可在此查看，但只能在 Bitrix24 自己的页面中修改。',
    deleted: '此呼叫列表已删除，无法添加。',
    unavailable: '此呼叫列表已删除或属于他人，无法添加。'
  }
}

export default sc
