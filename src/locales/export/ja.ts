import type { ExportMessages } from './en'

const ja: ExportMessages = {
  saved: 'エクスポート済み: {name}',
  rows: '行数: {n}',
  part: '表示中の内容をエクスポートしました: {n}/{total}',
  reading: '不足分を読み込み中: {read}/{total}',
  writing: 'ファイルを書き込み中…',
  failed: 'エクスポートしませんでした。行が欠けたファイルは作成されません。',
  cannotWrite: 'ファイルを書き込めませんでした。もう一度お試しください。',
  morePhones: 'その他の電話番号',
  createdBy: '作成者',
  participants: '対象',
  reached: '連絡済み'
}

export default ja
