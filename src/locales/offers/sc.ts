import type { OffersMessages } from './en'

const sc: OffersMessages = {
  title: '给您的',
  from: {
    contact: '{name} 提供的 {n} 个联系人',
    company: '{name} 提供的 {n} 家公司'
  },
  offered: '已提供给 {name}',
  take: '创建我的呼叫列表',
  decline: '拒绝',
  takeBack: '收回',
  end: {
    taken: '{name} 已用它们创建呼叫列表。',
    declined: '{name} 已拒绝。',
    takenBack: '{name} 已收回。'
  },
  own: '您已用它们创建呼叫列表。',
  began: '您已开始创建此呼叫列表；这里还不知道结果。',
  left: '{name} 已不在此工作。',
  made: '呼叫列表已创建',
  leftOut: '因不再存在或您无权查看而排除：{n}。',
  nameRefused: 'Bitrix24 没有给它命名“{name}”。',
  notDone: '未执行任何操作',
  elsewhere: '此呼叫列表正在另一个标签页中创建。请两分钟后再看。',
  gone: '该提供已不存在，或其间已被更改。',
  spoilt: {
    altered: '一项提供被 {name} 更改（{date}），因此无法使用。提供者可以重新提供这些客户。',
    newer: '一项提供来自此应用的较新版本。请重新加载页面。',
    unreadable: '{name} 的一项提供（{date}）无法读取。提供者可以重新提供这些客户。'
  },
  unknown: '某人',
  remove: '移除',
  failed: '无法读取是否有提供给您的内容。'
}

export default sc
