import type { NextStepsMessages } from './en'

const sc: NextStepsMessages = {
  openCard: '打开卡片',
  callBack: {
    action: '回拨…',
    title: '回拨',
    plan: '安排',
    cancel: '取消',
    date: '日期',
    time: '时间',
    text: '事由',
    theirTime: '按客户的当地时间：那里现在是 {now}。',
    forYou: '您的时间：{when}',
    zoneUnknown: '客户的当地时间未知：这是您的时间。',
    empty: '请选择日期和时间。',
    past: '这个时间已过。请选择更晚的时间。',
    skipped: '当晚时钟拨快：将是 {time}。',
    twice: '当晚时钟拨慢，这个时间会出现两次：以第一次为准。',
    planned: '{name}：{when} 回拨',
    noRight: '您无权修改此客户，因此无法在此安排。请联系客户负责人或管理员。',
    gone: '此客户已在 CRM 中删除，无法安排。',
    wrongTime: 'Bitrix24 不接受此日期和时间。请另选。'
  }
}

export default sc
