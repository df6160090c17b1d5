import type { ColumnsMessages } from './en'

const sc: ColumnsMessages = {
  button: '列',
  lastCall: '最近呼叫',
  attempts: '尝试次数',
  attemptsAbout: '自创建此列表以来对客户的呼叫。这是估计：Bitrix24 不提供呼叫属于哪个列表。',
  noDate: 'Bitrix24 不提供此列表的创建时间，因此不统计尝试次数。',
  localTime: '当地时间',
  never: '从未',
  unknown: '未知',
  whyUnknown: '号码和地址都无法说明客户在哪里。',
  outside: '不在呼叫时段内（{hours}）',
  out: '呼出',
  in: '呼入',
  minutes: '{n} 分',
  seconds: '{n} 秒',
  failure: {
    'busy': '占线',
    'no-answer': '无人接听',
    'declined': '已拒绝',
    'cancelled': '呼叫者取消',
    'wrong-number': '号码错误',
    'not-connected': '未接通',
    'other': '失败，代码 {code}'
  },
  future: 'Bitrix24 中此呼叫的日期在未来。',
  undated: 'Bitrix24 不提供此呼叫的时间；这是记录的时间。',
  calls: {
    label: '呼叫',
    all: '呼叫：全部',
    none: '尚未尝试',
    several: '两次及以上',
    since: '自…以来未呼叫',
    sinceDay: '此日期以来未呼叫'
  },
  callable: '现在可呼叫',
  callableCount: '现在可呼叫 {n}',
  summary: '{callable} 现在可呼叫 · {notNow} 尚不可 · {unknown} 未知',
  reading: '呼叫：{done} / {total}',
  stop: '停止',
  incomplete: '未读取全部呼叫：此处可能缺少部分呼叫对象。',
  goOn: '继续读取',
  nobody: '没有呼叫对象符合这些筛选条件。',
  hours: {
    title: '呼叫时段',
    about: '按客户当地时间何时可以呼叫。此时段对所有人生效。',
    everywhere: '所有地区',
    add: '添加国家',
    remove: '移除 {country}',
    invalid: '时段写作 9:00–20:00，在同一天内。',
    readOnly: '只有管理员可以更改呼叫时段。',
    saved: '呼叫时段已保存。'
  }
}

export default sc
