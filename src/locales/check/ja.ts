import type { CheckMessages } from './en'

const ja: CheckMessages = {
  title: 'チェック',
  show: '表示',
  leaveOut: '除外する',
  kind: {
    withoutPhone: '電話なし {n}件',
    undialable: '発信できない番号 {n}件',
    sharing: '電話番号が重複 {n}件',
    otherList: '進行中の別のコールリストに掲載 {n}件',
    stopCalling: '架電拒否 {n}件',
    stopList: '停止リストに掲載 {n}件',
    called: '{period}に通話 {n}件',
    gone: '{n}件はもう利用できません'
  },
  period: '直近{n}日間',
  reason: {
    withoutPhone: '電話なし',
    undialable: '発信できない番号',
    sharing: '電話番号が重複',
    otherList: '進行中の別のコールリストに掲載',
    stopCalling: '架電拒否',
    stopList: '停止リストに掲載',
    called: '最近通話あり',
    gone: 'もう利用できません'
  },
  number: {
    'no-digits': '番号ではありません',
    'formula': '番号ではなく数式です',
    'scientific': '表計算ソフトで末尾の桁が失われています',
    'too-short': '電話番号として短すぎます',
    'too-long': '電話番号として長すぎます',
    'unknown-country': '国が不明です',
    'invalid': 'その国にこの番号は存在しません'
  },
  looked: 'コールリスト {m}件中{n}件を確認',
  stop: '中止',
  goOn: '続ける',
  stopped: '停止しました。チェックは完了していません。',
  failed: 'チェックは未完了です。読み込めなかったコールリスト: {n}件',
  untold: 'ほかのコールリスト{n}件が進行中かどうかは管理者にのみ表示されます。',
  notLooked: '未チェック: {what}。{reason}',
  reading: 'うち{n}件を読み込み中…',
  readFailed: '選択した顧客の一部を読み込めませんでした。',
  daysBack: '通話を調べる日数',
  about: '除外する顧客を選択してください。',
  sharingAbout: '同じ番号に複数回電話することになります。',
  firstStays: '各番号の最初の1件は残ります。',
  leftOut: '{n}件を除外しました',
  undo: '元に戻す',
  close: '完了',
  download: '除外した顧客をダウンロード',
  downloadAbout: '「{name}」から除外した顧客 {n}件の理由・日時・担当者です。',
  downloadFailed: 'ファイルを書き込めませんでした。',
  fileName: '除外',
  column: {
    name: '名前',
    phone: '電話',
    why: '理由',
    details: '詳細',
    by: '除外した人',
    at: '除外日時'
  }
}

export default ja
