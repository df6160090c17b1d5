import type { TakeOverMessages } from './en'

const ja: TakeOverMessages = {
  title: '{name}を引き継ぐ',
  about: '選択したステータスの顧客で、自分または同僚の新しいコールリストを始めます。このリストからは誰も外されません。',
  who: '担当する人',
  offered: 'Bitrix24でコールリストを他の人に渡せるのは管理者だけです。そのため顧客を提案します。{name}は一覧の上部でそれを見つけ、ワンクリックでリストを作成できます。',
  onlyMe: 'Bitrix24でコールリストを他の人に渡せるのは管理者だけで、このアプリはここで全員用の保存ができません(権限「entity」)。そのため新しいリストは自分用にしかできません。',
  markDone: '新しいリストができたら{name}を完了にする',
  someHidden: '表示権限のない対象は{name}に残り、引き継がれません。',
  create: 'コールリストを作成',
  offer: '提案する',
  assigned: '担当は{name}です。',
  notAssigned: '{name}に渡せなかったため、あなたの担当のままです: {reason}',
  done: '{name}を完了にしました。',
  notDone: '{name}を完了にできませんでした: {reason}',
  earlier: 'これは、前回の試行が当時の選択どおりに行ったものです。ほかには何も行われていません。'
}

export default ja
