import type { ColumnsMessages } from './en'

const tc: ColumnsMessages = {
  button: '欄位',
  lastCall: '最近通話',
  attempts: '嘗試次數',
  attemptsAbout: '自建立此清單以來對客戶的通話。這是估計：Bitrix24 不提供通話屬於哪個清單。',
  noDate: 'Bitrix24 不提供此清單的建立時間，因此不統計嘗試次數。',
  localTime: '當地時間',
  never: '從未',
  unknown: '未知',
  whyUnknown: '號碼和地址都無法說明客戶在哪裡。',
  outside: '不在撥打時段內（{hours}）',
  out: '撥出',
  in: '來電',
  minutes: '{n} 分',
  seconds: '{n} 秒',
  failure: {
    'busy': '忙線',
    'no-answer': '無人接聽',
    'declined': '已拒絕',
    'cancelled': '撥打者取消',
    'wrong-number': '號碼錯誤',
    'not-connected': '未接通',
    'other': '失敗，代碼 {code}'
  },
  future: 'Bitrix24 中此通話的日期在未來。',
  undated: 'Bitrix24 不提供此通話的時間；這是記錄的時間。',
  calls: {
    label: '通話',
    all: '通話：全部',
    none: '尚未嘗試',
    several: '兩次以上',
    since: '自…以來未撥打',
    sinceDay: '此日期以來未撥打'
  },
  callable: '現在可撥打',
  callableCount: '現在可撥打 {n}',
  summary: '{callable} 現在可撥打 · {notNow} 尚不可 · {unknown} 未知',
  reading: '通話：{done} / {total}',
  stop: '停止',
  incomplete: '未讀取全部通話：此處可能缺少部分通話對象。',
  goOn: '繼續讀取',
  nobody: '沒有通話對象符合這些篩選條件。',
  hours: {
    title: '撥打時段',
    about: '依客戶當地時間何時可以撥打。此時段對所有人生效。',
    everywhere: '所有地區',
    add: '新增國家',
    remove: '移除 {country}',
    invalid: '時段寫作 9:00–20:00，在同一天內。',
    readOnly: '只有管理員可以變更撥打時段。',
    saved: '撥打時段已儲存。'
  }
}

export default tc
