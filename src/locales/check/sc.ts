import type { CheckMessages } from './en'

const sc: CheckMessages = {
  title: '检查',
  show: '显示',
  leaveOut: '排除',
  kind: {
    withoutPhone: '{n} 个无电话',
    undialable: '{n} 个号码无法拨打',
    sharing: '{n} 个电话相同',
    otherList: '{n} 个在其他进行中的呼叫列表中',
    stopCalling: '{n} 个要求不再致电',
    stopList: '{n} 个在停呼名单中',
    called: '{n} 个{period}有通话',
    gone: '{n} 个已无法访问'
  },
  period: '最近 {n} 天内',
  reason: {
    withoutPhone: '无电话',
    undialable: '号码无法拨打',
    sharing: '电话相同',
    otherList: '在其他进行中的呼叫列表中',
    stopCalling: '要求不再致电',
    stopList: '在停呼名单中',
    called: '最近有通话',
    gone: '已无法访问'
  },
  number: {
    'no-digits': '不是号码',
    'formula': '是公式，不是号码',
    'scientific': '电子表格丢失了末尾数字',
    'too-short': '作为电话号码太短',
    'too-long': '作为电话号码太长',
    'unknown-country': '不知道属于哪个国家/地区',
    'invalid': '该国家/地区没有这样的号码'
  },
  looked: '已查看 {n}/{m} 个呼叫列表',
  stop: '停止',
  goOn: '继续',
  stopped: '已停止：检查不完整。',
  failed: '检查不完整：{n} 个呼叫列表无法读取。',
  untold: '另外 {n} 个呼叫列表是否进行中，仅管理员可见。',
  notLooked: '未检查：{what}。{reason}',
  reading: '正在读取其中 {n} 个…',
  readFailed: '无法读取部分所选客户。',
  daysBack: '查找通话的天数',
  about: '选择要排除的客户。',
  sharingAbout: '同一号码会被呼叫多次。',
  firstStays: '每个号码保留第一个。',
  leftOut: '已排除 {n} 个',
  undo: '撤销',
  close: '完成',
  download: '下载已排除的客户',
  downloadAbout: '“{name}”排除了 {n} 个客户：原因、时间和操作人。',
  downloadFailed: '无法写入文件。',
  fileName: '已排除',
  column: {
    name: '名称',
    phone: '电话',
    why: '原因',
    details: '详情',
    by: '排除人',
    at: '排除时间'
  }
}

export default sc
