import type { StatusesMessages } from './en'

const sc: StatusesMessages = {
  title: '状态',
  about: '一次呼叫可能的结果，适用于所有呼叫列表。筛选和进度条也按此顺序。',
  dialler: '颜色用于本应用。Bitrix24 的呼叫窗口只为自带的四个状态着色，各有固定颜色。',
  edit: '编辑',
  onlyAdmins: '只有 CRM 管理员可以更改状态。',
  refused: 'Bitrix24 拒绝了此更改：只有 CRM 管理员可以更改状态。',
  none: '此 Bitrix24 没有呼叫状态。',
  add: '添加状态',
  change: '编辑状态 {name}',
  remove: '删除状态 {name}',
  up: '上移 {name}',
  down: '下移 {name}',
  drag: '拖到其他位置',
  place: '{name} 现在是第 {place} 个，共 {total} 个',
  orderUnsaved: '新的顺序尚未保存。',
  order: '顺序',
  colour: '颜色',
  noColour: '无颜色',
  actions: '操作',
  usedBy: '使用情况',
  count: '统计呼叫对象',
  inLists: '在 {n} 个呼叫列表中',
  nobody: '无',
  more: '可能还有更多：未能读取全部呼叫对象。',
  start: '每个呼叫对象都从此状态开始，当不再有人处于此状态时，Bitrix24 会完成该活动。此状态不能删除。',
  save: '保存',
  saved: '已保存',
  nameProblem: {
    empty: '状态需要名称。',
    long: '名称最多 100 个字符。',
    taken: '另一个状态已使用此名称，但仍可保存。'
  },
  changed: '其他人在此期间更改了状态，因此未保存任何内容。这里显示的是当前状态。',
  notHeld: 'Bitrix24 接受了更改，但没有全部保留。这里显示的是当前状态。',
  deleting: {
    title: '删除状态“{name}”？',
    about: '将对所有人删除，且无法撤销。',
    kept: '呼叫对象会保留此状态。此后呼叫列表显示代码 {code} 而不是名称，Bitrix24 也不能再按它筛选。',
    built: '这是 Bitrix24 自带的状态：呼叫窗口和本应用知道其含义。以后添加的同名状态对它们不会有相同的含义。',
    done: '状态“{name}”已删除'
  }
}

export default sc
