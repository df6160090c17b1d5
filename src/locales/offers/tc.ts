import type { OffersMessages } from './en'

const tc: OffersMessages = {
  title: '給您的',
  from: {
    contact: '{name} 提供的 {n} 個聯絡人',
    company: '{name} 提供的 {n} 家公司'
  },
  offered: '已提供給 {name}',
  take: '建立我的通話清單',
  decline: '拒絕',
  takeBack: '收回',
  end: {
    taken: '{name} 已用它們建立通話清單。',
    declined: '{name} 已拒絕。',
    takenBack: '{name} 已收回。'
  },
  own: '您已用它們建立通話清單。',
  began: '您已開始建立此通話清單；這裡還不知道結果。',
  left: '{name} 已不在此工作。',
  made: '通話清單已建立',
  leftOut: '因不再存在或您無權查看而排除：{n}。',
  nameRefused: 'Bitrix24 沒有給它命名「{name}」。',
  notDone: '未執行任何操作',
  elsewhere: '此通話清單正在另一個分頁中建立。請兩分鐘後再看。',
  gone: '該提供已不存在，或其間已被更改。',
  spoilt: {
    altered: '一項提供被 {name} 更改（{date}），因此無法使用。提供者可以重新提供這些客戶。',
    newer: '一項提供來自此應用程式的較新版本。請重新載入頁面。',
    unreadable: '{name} 的一項提供（{date}）無法讀取。提供者可以重新提供這些客戶。'
  },
  unknown: '某人',
  remove: '移除',
  failed: '無法讀取是否有提供給您的內容。'
}

export default tc
