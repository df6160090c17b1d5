import type { SplitMessages } from './en'

const sc: SplitMessages = {
  how: '如何拆分',
  parts: '分成几份',
  colleagues: '分给同事',
  count: '列表数量',
  countWrong: '请输入 1 到 {most} 之间的整数。',
  who: '同事',
  way: '客户分配方式',
  inTurn: '轮流',
  byResponsible: '按负责人',
  reading: '正在读取负责人：剩余 {n}…',
  table: '要创建的列表',
  name: '名称',
  clients: '客户',
  nameOf: '列表 {i} 的名称',
  clientsOf: '{name} 的客户数',
  rest: '其余',
  restForMe: '（给我的列表）',
  restStays: '（保持选中）',
  empty: '不会创建空列表：{n} 个。',
  numbered: '({i}/{n})',
  base: '呼叫列表',
  about: {
    handed: '您是管理员：每位同事将成为其列表的负责人。',
    link: '同事会收到带链接的通知，有权使用此应用的人都能打开。',
    offered: '每个列表将提供给相应同事，由其一键创建。同事需要有权使用此应用。',
    noOffers: '只有管理员可以移交呼叫列表，而提供列表需要应用所没有的 entity 权限。所有列表都为您创建。'
  },
  obstacle: {
    count: '列表数量必须是整数。',
    colleagues: '请至少选择一位同事。',
    size: '客户数必须是整数。',
    tooMany: '合计超过已选的 {n} 个。',
    reading: '仍在读取负责人。',
    nobody: '没有可放入这些列表的客户。'
  },
  create: '创建 {n} 个呼叫列表',
  kept: '已有的会保留。继续时只创建缺少的，每个列表一次。',
  progress: '已完成 {made}/{n}',
  state: {
    made: '已创建',
    notMade: '尚未创建',
    unknown: '尚不清楚是否已创建',
    offered: '已提供给 {name}',
    notOffered: '尚未提供给 {name}',
    handed: '已创建，负责人：{name}',
    notHanded: '已创建，仍属于您：尚未移交给 {name}',
    dismissed: '已创建，仍属于您：{name} 已离职',
    refused: '已创建，仍属于您：{reason}'
  },
  goOn: '继续',
  stop: '到此为止',
  stopAbout: '不在这些列表中的客户保持选中。',
  created: '已创建 {n} 个呼叫列表。',
  offered: '已提供 {n} 个列表。',
  told: {
    namesRefused: 'Bitrix24 未接受名称：{reason}'
  }
}

export default sc
