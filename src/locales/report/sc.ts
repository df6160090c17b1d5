import type { ReportMessages } from './en'

const sc: ReportMessages = {
  byColleague: '按同事',
  byColleagueFile: '按同事的文本文件',
  byList: '按呼叫列表',
  colleague: '同事',
  people: '同事',
  everybody: '所有同事',
  from: '创建日期起',
  to: '创建日期止',
  reached: '已联系',
  left: '剩余',
  success: '成功率',
  results: '结果',
  total: '合计',
  aboutReached: '已有结果的客户，不论何种结果',
  aboutLeft: '尚无结果、状态为“{status}”的客户',
  aboutSuccess: '已有结果的客户中，状态为“{status}”的占比',
  eachList: '同时在两个呼叫列表中的客户在每个列表中都会计入。',
  ownOnly: 'Bitrix24 向您显示由您负责的呼叫列表。同事的列表不在此报告中。',
  notTold: '未告知',
  user: '用户 #{id}',
  counted: '已计入 {read}/{total}',
  notRead: '未计入',
  denied: '因您无权查看其呼叫对象而未计入（{count}）：{names}'
}

export default sc
