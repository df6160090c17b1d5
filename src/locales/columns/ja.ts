import type { ColumnsMessages } from './en'

const ja: ColumnsMessages = {
  button: '列',
  lastCall: '最終通話',
  attempts: '発信回数',
  attemptsAbout: 'このリストの作成後に顧客へ発信した回数です。Bitrix24は通話がどのリストのものかを示さないため、推定です。',
  noDate: 'Bitrix24がこのリストの作成日時を示さないため、発信回数は数えません。',
  localTime: '現地時刻',
  never: 'なし',
  unknown: '不明',
  whyUnknown: '番号からも住所からも顧客の所在地が分かりません。',
  outside: '架電時間外（{hours}）',
  out: '発信',
  in: '着信',
  minutes: '{n}分',
  seconds: '{n}秒',
  failure: {
    'busy': '話中',
    'no-answer': '応答なし',
    'declined': '拒否',
    'cancelled': '発信者が中止',
    'wrong-number': '番号違い',
    'not-connected': '接続できず',
    'other': '失敗（コード {code}）'
  },
  future: 'Bitrix24ではこの通話の日時が未来になっています。',
  undated: 'Bitrix24はこの通話の日時を示しません。これは記録された日時です。',
  calls: {
    label: '通話',
    all: '通話: すべて',
    none: '未発信',
    several: '発信2回以上',
    since: '次の日以降、通話なし…',
    sinceDay: '次の日以降、通話なし'
  },
  callable: '今かけられる',
  callableCount: '今かけられる {n}',
  summary: '今かけられる {callable} · まだ {notNow} · 不明 {unknown}',
  reading: '通話: {done} / {total}',
  stop: '中止',
  incomplete: 'すべての通話を読み込んでいないため、表示されない対象があるかもしれません。',
  goOn: '続けて読み込む',
  nobody: 'この条件に合う対象はありません。',
  hours: {
    title: '架電時間',
    about: '顧客の現地時刻で、いつ電話してよいか。全員に共通です。',
    everywhere: 'すべての国',
    add: '国を追加',
    remove: '{country}を削除',
    invalid: '時間は 9:00–20:00 のように、1日の中で入力します。',
    readOnly: '架電時間を変更できるのは管理者だけです。',
    saved: '架電時間を保存しました。'
  }
}

export default ja
