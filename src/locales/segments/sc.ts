import type { SegmentsMessages } from './en'

const sc: SegmentsMessages = {
  label: '细分',
  none: '不选细分',
  me: '仅自己',
  everybody: '所有人',
  save: '保存细分',
  name: '细分名称',
  keep: '保存',
  cancel: '取消',
  who: '谁可以看到',
  actions: '细分“{name}”:更多',
  rename: '重命名',
  overwrite: '保存更改',
  delete: '删除',
  unnamed: '未命名的细分',
  saved: '细分“{name}”已保存。',
  deleted: '细分“{name}”已删除。',
  overwriting: {
    title: '覆盖“{name}”?',
    about: '细分将变为当前的搜索。由它创建的呼叫列表保持不变。'
  },
  deleting: {
    title: '删除细分“{name}”?',
    me: '只删除保存的搜索。由它创建的呼叫列表会保留。',
    everybody: '它将对所有人消失。只删除保存的搜索:由它创建的呼叫列表会保留。'
  },
  refused: {
    'same-name': '已有同名细分。请换一个名称。',
    'no-name': '细分需要名称。',
    'too-large': '此搜索过大,无法保存。请减少条件。',
    gone: '此细分已不存在:它已被删除。',
    changed: '期间有人更改了此细分,因此未执行任何操作。请再次查看后重试。',
    newer: '“{name}”由本应用的更新版本保存,不会使用。请重新加载页面以获取该版本。',
    unreadable: '“{name}”在本应用之外被更改,无法读取。其内容不会使用;您可以删除它。'
  },
  otherType: {
    contact: '“{name}”是联系人的细分。在此按适用的条件查找公司。',
    company: '“{name}”是公司的细分。在此按适用的条件查找联系人。'
  },
  inPart: '“{name}”包含此处无法搜索的条件。仅应用所显示的内容。',
  unread: '无法读取细分。',
  sharedUnread: '无法读取所有人的细分。',
  leftOut: '全选时排除:{names} 的呼叫对象({n})',
  leaveNobodyOut: '不排除任何人',
  problem: {
    list: '这些呼叫列表不存在或对您不可见,因此不会因它们排除任何人:{names}。',
    listType: '这些呼叫列表包含其他类型的客户,因此不会因它们排除任何人:{names}。'
  },
  newcomers: {
    action: '添加新客户',
    from: '来自当前的细分“{name}”。',
    looking: '正在查找新客户… {count}',
    found: '新客户:{n}。他们将加到列表末尾;其他人保持不变。',
    nobody: '没有新客户:细分中的所有人都已在列表中。',
    list: '新客户',
    more: '以及另外 {n} 个',
    removed: '曾从此列表移除且不再加回:{n}',
    gone: '创建此列表的细分已不存在,因此无法得知谁是新客户。',
    unusable: '创建此列表的细分现在针对其他客户或无法读取,因此无法得知谁是新客户。',
    add: '添加 {n} 个',
    done: '已添加到“{name}”:{n}'
  }
}

export default sc
