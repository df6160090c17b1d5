import type { ListMessages } from './en'

const ja: ListMessages = {
  back: 'コールリスト',
  participants: '対象{n}件',
  reading: '対象を読み込み中… {n}',
  names: '名前 {known}/{total}',
  createdBy: '作成: {name}、{date}',
  responsible: '担当: {name}',
  done: '完了',
  user: 'ユーザー #{id}',
  add: '対象を追加',
  remove: 'リストから外す',
  clear: '選択解除',
  selected: '{n}件を選択中',
  selectedHidden: 'うち{n}件はここに非表示',
  more: 'その他',
  takeOver: '引き継ぐ…',
  rename: '名前を変更',
  refresh: '更新',
  check: 'チェック',
  deleteList: 'コールリストを削除',
  status: 'ステータス',
  all: 'すべて {n}',
  count: '{n}',
  plus: '+{n}',
  table: '対象',
  search: '対象を検索',
  shown: '{total}件中{n}件を表示',
  incomplete: 'まだ読み込んでいない名前があります。さらに見つかる場合があります。',
  sortLabel: '並べ替え',
  sortOrder: 'リスト順',
  column: { name: '名前', company: '会社', phone: '電話', status: 'ステータス' },
  noCard: 'ここではBitrix24がカードを開けませんでした。CRMで顧客を探してください。',
  call: '{phone}に電話',
  actionsFor: '{name}の操作',
  morePhones: '他の電話番号{n}件',
  noPhone: '電話なし',
  row: {
    contact: '連絡先 #{id}',
    company: '会社 #{id}',
    lead: 'リード #{id}',
    deal: '取引 #{id}',
    quote: '見積書 #{id}',
    invoice: '請求書 #{id}',
    unknown: '要素 #{id}',
    deletedContact: '削除された連絡先 #{id}',
    deletedCompany: '削除された会社 #{id}'
  },
  readOnly: {
    type: 'このコールリストの対象は{type}です。ここでは閲覧のみ可能で、変更はBitrix24本体で行います。',
    deleted: 'このコールリストは削除されています。アクティビティがもうありません。閲覧はできますが、変更はできません。',
    unavailable: 'このコールリストのアクティビティは利用できません。削除されたか、別の人が担当しています。閲覧はできますが、変更はできません。'
  },
  start: {
    action: '発信を開始',
    responsible: '担当: {name}(発信を開始できます)',
    notTold: '発信を開始するのは担当者です。Bitrix24は担当者が誰かを他の人に知らせません。',
    refused: 'ここではBitrix24がアクティビティを開けませんでした。',
    silent: '何も開きませんか?',
    link: 'アクティビティを新しいタブで開く'
  },
  empty: {
    status: 'このステータスの対象はありません。',
    search: '見つかりませんでした。別の言葉か、電話番号の一部で試してください。',
    showAll: 'すべての対象を表示'
  },
  renaming: {
    title: 'コールリストの名前を変更',
    name: '名前',
    empty: 'コールリストには名前が必要です。',
    save: '保存',
    cancel: 'キャンセル',
    saved: 'コールリストの名前を変更しました。'
  },
  removing: {
    title: '対象{n}件を外しますか？',
    lost: 'うち{n}件にはすでに結果があります。',
    consequence: '結果と通話へのリンクは失われます。対象を再び追加してもステータスは最初からになり、結果は戻りません。',
    confirm: '外す',
    done: '{n}件を外しました',
    undo: '元に戻す',
    undone: '{n}件をリストの末尾に戻しました',
    undoEnd: '「元に戻す」はリストの末尾に追加します。Bitrix24は発信順の位置を保持しません。',
    stuck: 'うち{n}件はCRMから削除されていますが、Bitrix24はリストに残します。',
    allTitle: 'コールリストは空にできません',
    all: 'すべての対象が外れます。1件以上残すか、コールリストを削除してください。'
  },
  called: {
    title: 'このリストは現在発信中です',
    about: 'この数分間にステータスが変わりました。リストを変更するとBitrix24はすべてのステータスを書き戻すため、同じ瞬間に保存された結果は失われます。',
    confirm: 'それでも保存'
  },
  lostResults: 'ここにあった結果{n}件がなくなりました: {names}。同じ瞬間の2つの変更のうち、Bitrix24は1つだけを残します。',
  saved: {
    missingContact: '連絡先 {ids} はもう存在しないため、除外しました。',
    missingCompany: '会社 {ids} はもう存在しないため、除外しました。',
    others: 'その間に別の人がこのリストを変更しました。両方の変更が保存されています: {changes}。',
    othersAdded: '{n}件追加',
    othersRemoved: '{n}件除外',
    othersForm: 'フォームの変更'
  },
  was: '{name}（以前: {status}）'
}

export default ja
