import type { SplitMessages } from './en'

const tc: SplitMessages = {
  how: '如何拆分',
  parts: '分成幾份',
  colleagues: '分給同事',
  count: '清單數量',
  countWrong: '請輸入 1 到 {most} 之間的整數。',
  who: '同事',
  way: '客戶分配方式',
  inTurn: '輪流',
  byResponsible: '依負責人',
  reading: '正在讀取負責人：剩餘 {n}…',
  table: '要建立的清單',
  name: '名稱',
  clients: '客戶',
  nameOf: '清單 {i} 的名稱',
  clientsOf: '{name} 的客戶數',
  rest: '其餘',
  restForMe: '（給我的清單）',
  restStays: '（保持選取）',
  empty: '不會建立空清單：{n} 個。',
  numbered: '({i}/{n})',
  base: '通話清單',
  about: {
    handed: '您是管理員：每位同事將成為其清單的負責人。',
    link: '同事會收到附連結的通知，有權使用此應用程式的人都能開啟。',
    offered: '每個清單將提供給相應同事，由其一鍵建立。同事需要有權使用此應用程式。',
    noOffers: '只有管理員可以移交通話清單，而提供清單需要應用程式所沒有的 entity 權限。所有清單都為您建立。'
  },
  obstacle: {
    count: '清單數量必須是整數。',
    colleagues: '請至少選擇一位同事。',
    size: '客戶數必須是整數。',
    tooMany: '合計超過已選的 {n} 個。',
    reading: '仍在讀取負責人。',
    nobody: '沒有可放入這些清單的客戶。'
  },
  create: '建立 {n} 個通話清單',
  kept: '已有的會保留。繼續時只建立缺少的，每個清單一次。',
  progress: '已完成 {made}/{n}',
  state: {
    made: '已建立',
    notMade: '尚未建立',
    unknown: '尚不清楚是否已建立',
    offered: '已提供給 {name}',
    notOffered: '尚未提供給 {name}',
    handed: '已建立，負責人：{name}',
    notHanded: '已建立，仍屬於您：尚未移交給 {name}',
    dismissed: '已建立，仍屬於您：{name} 已離職',
    refused: '已建立，仍屬於您：{reason}'
  },
  goOn: '繼續',
  stop: '到此為止',
  stopAbout: '不在這些清單中的客戶保持選取。',
  created: '已建立 {n} 個通話清單。',
  offered: '已提供 {n} 個清單。',
  told: {
    namesRefused: 'Bitrix24 未接受名稱：{reason}'
  }
}

export default tc
