import type { StopListMessages } from './en'

const sc: StopListMessages = {
  title: '禁呼名单',
  about: '永远不再拨打的号码和客户。在这里创建呼叫列表的人会看到谁在名单上。',
  onlyMine: '仅为您保存：安装应用时未授予为所有人保存的权限（entity）。',
  search: '搜索禁呼名单',
  shown: '{n} 条',
  empty: '禁呼名单为空',
  emptyAbout: '号码可以粘贴或从文件导入，客户可从呼叫列表中其旁边的菜单添加。',
  noMatch: '未找到',
  unreadable: '有 {n} 部分无法读取且不生效：由更新的版本写入，或被人手动修改。',
  user: '用户 #{id}',
  reason: '原因',
  cancel: '取消',
  undo: '撤销',
  undone: '禁呼名单已恢复原状',
  column: {
    what: '号码或客户',
    at: '添加日期',
    by: '添加人'
  },
  add: {
    action: '添加',
    title: '加入禁呼名单',
    about: 'CRM 中不会有任何更改。',
    placeholder: '电话号码，每行一个，或表格',
    clientAbout: '不再拨打 {name} 及该客户的所有号码。',
    clientDone: '{name} 已在禁呼名单中',
    done: '已加入禁呼名单：{n}',
    known: '已有 {n}',
    nothing: '这些都已在禁呼名单中',
    new: '新增 {n}',
    unreadable: '没有电话号码的行：{n}：',
    count: '添加 {n}'
  },
  remove: {
    action: '移出禁呼名单：{what}',
    title: '移出禁呼名单？',
    about: '之后可以再次拨打 {what}。',
    confirm: '移出',
    done: '已移出禁呼名单'
  }
}

export default sc
