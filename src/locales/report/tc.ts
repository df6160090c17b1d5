import type { ReportMessages } from './en'

const tc: ReportMessages = {
  byColleague: '按同事',
  byColleagueFile: '按同事的文字檔',
  byList: '按通話清單',
  colleague: '同事',
  people: '同事',
  everybody: '所有同事',
  from: '建立日期起',
  to: '建立日期迄',
  reached: '已聯絡',
  left: '剩餘',
  success: '成功率',
  results: '結果',
  total: '合計',
  aboutReached: '已有結果的客戶，不論何種結果',
  aboutLeft: '尚無結果、狀態為「{status}」的客戶',
  aboutSuccess: '已有結果的客戶中，狀態為「{status}」的佔比',
  eachList: '同時在兩個通話清單中的客戶在每個清單中都會計入。',
  ownOnly: 'Bitrix24 向您顯示由您負責的通話清單。同事的清單不在此報告中。',
  notTold: '未告知',
  user: '使用者 #{id}',
  counted: '已計入 {read}/{total}',
  notRead: '未計入',
  denied: '因您無權查看其通話對象而未計入（{count}）：{names}'
}

export default tc
