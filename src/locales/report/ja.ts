import type { ReportMessages } from './en'

const ja: ReportMessages = {
  byColleague: '担当者別',
  byColleagueFile: '担当者別のテキストファイル',
  byList: 'コールリスト別',
  colleague: '担当者',
  people: '担当者',
  everybody: 'すべての担当者',
  from: '作成日（開始）',
  to: '作成日（終了）',
  reached: '連絡済み',
  left: '残り',
  success: '成功率',
  results: '結果',
  total: '合計',
  aboutReached: '結果のある顧客（結果の種類は問いません）',
  aboutLeft: 'ステータスが「{status}」で、まだ結果のない顧客',
  aboutSuccess: '結果のある顧客のうち、ステータスが「{status}」の割合',
  eachList: '2つのコールリストにある顧客は、それぞれで数えられます。',
  ownOnly: 'Bitrix24には自分が担当するコールリストが表示されます。同僚のリストはこのレポートに含まれません。',
  notTold: '不明',
  user: 'ユーザー #{id}',
  counted: '{total}件中{read}件を集計',
  notRead: '未集計',
  denied: '対象を表示する権限がないため集計されません（{count}件）: {names}'
}

export default ja
