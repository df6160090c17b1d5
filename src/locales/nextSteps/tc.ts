import type { NextStepsMessages } from './en'

const tc: NextStepsMessages = {
  openCard: '開啟卡片',
  callBack: {
    action: '回撥…',
    title: '回撥',
    plan: '安排',
    cancel: '取消',
    date: '日期',
    time: '時間',
    text: '事由',
    theirTime: '依客戶的當地時間：那裡現在是 {now}。',
    forYou: '您的時間：{when}',
    zoneUnknown: '客戶的當地時間不明：這是您的時間。',
    empty: '請選擇日期和時間。',
    past: '這個時間已過。請選擇更晚的時間。',
    skipped: '當晚時鐘撥快：將是 {time}。',
    twice: '當晚時鐘撥慢，這個時間會出現兩次：以第一次為準。',
    planned: '{name}：{when} 回撥',
    noRight: '您無權修改此客戶，因此無法在此安排。請聯絡客戶負責人或管理員。',
    gone: '此客戶已在 CRM 中刪除，無法安排。',
    wrongTime: 'Bitrix24 不接受此日期和時間。請另選。'
  }
}

export default tc
