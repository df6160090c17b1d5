import type { ComposerMessages } from './en'

const ja: ComposerMessages = {
  title: '新規コールリスト',
  addTitle: '対象を追加',
  back: 'コールリスト',
  backToList: 'コールリストに戻る',
  kind: 'コールリストの対象の種類',
  contacts: '連絡先',
  companies: '会社',
  from: {
    label: 'クライアントの追加元',
    crm: 'CRM',
    deals: '取引',
    callLists: 'コールリスト',
    file: 'ファイルまたは貼り付け'
  },
  switch: {
    contact: '連絡先に切り替えますか？',
    company: '会社に切り替えますか？',
    about: 'コールリストに入れられるのは連絡先か会社のどちらか一方です。選択した顧客{n}件は外れますが、フォームと名前は残ります。',
    action: '切り替える',
    cancel: 'キャンセル'
  },
  find: {
    label: '顧客を検索',
    placeholder: '名前または電話番号',
    responsible: '担当者',
    anyone: 'すべての担当者',
    me: '{name}（自分）',
    employee: '従業員を検索',
    phone: '電話',
    phoneAny: '電話の有無問わず',
    phoneWith: '電話あり',
    phoneWithout: '電話なし',
    clear: '検索をクリア'
  },
  table: {
    label: '顧客',
    name: '名前',
    company: '会社',
    phone: '電話',
    responsible: '担当者',
    noPhone: '電話なし',
    morePhones: '(+{count})',
    onList: 'リストに追加済み'
  },
  loading: '顧客を読み込み中…',
  selectAllFound: '見つかった{n}件をすべて選択',
  readingAll: '読み込み中 {read}/{total}',
  stop: '中止',
  stopped: '中止しました。何も追加されていません。',
  shown: '{total}件中{shown}件を表示',
  more: 'さらに表示',
  empty: {
    title: '見つかりませんでした',
    about: '名前の一部で検索するか、条件を減らしてください。',
    phone: '電話番号は全桁でのみ検索できます。すべての数字か、名前で試してください。',
    nobody: { contact: '連絡先がありません', company: '会社がありません' },
    nobodyAbout: 'CRMで閲覧できる顧客がここに表示されます。CRMで作成してから戻ってきてください。'
  },
  picked: {
    panel: 'コールリスト',
    count: '{n}件を選択中',
    who: '一覧を見る',
    details: '詳細',
    less: '閉じる'
  },
  who: {
    title: '選択した顧客',
    about: 'チェックを外すとリストから除かれます。',
    find: 'この中から検索',
    nobody: 'この中に該当する名前や番号はありません。',
    close: '完了'
  },
  order: {
    label: '発信順',
    by: {
      picked: '選択した順',
      longest: '長く電話していない順',
      callable: '今かけられる相手から',
      newest: '新しい順',
      name: '名前順',
      responsible: '担当者順',
      shuffled: 'ランダム'
    },
    about: 'Bitrix24がこの順番を保つのは最初の結果が出るまでです。',
    withoutCalls: 'このポータルでは最終通話日時が分からないため、選択した順のままです。',
    notReady: '発信順がまだ決まっていません。'
  },
  name: '名前',
  namePlaceholder: 'コールリスト #…',
  split: {
    option: '複数のリストに分ける',
    suggest: '1つのリストに{size}件を超えると発信が遅くなります。Bitrix24は結果ごとにリスト全体を書き直すためです。',
    do: '{n}件に分ける'
  },
  create: 'コールリストを作成',
  pickFirst: 'まず顧客を1件以上選択してください。',
  userFirst: 'ユーザー情報がまだ確認できていません。Bitrix24の応答をお待ちください。',
  draft: {
    kept: '下書きをこのブラウザーに保存済み',
    notKept: 'このブラウザーには下書きが保存されません。離れる前にコールリストを作成してください。',
    discard: '破棄',
    restored: '前回の下書き',
    restoredAbout: '顧客が{n}件入っています。',
    added: '前回の下書きに追加しました',
    startAnew: '新しく始める',
    discardTitle: '下書きを破棄しますか？',
    discardAbout: '選択した顧客（{n}件）、フォーム、名前は破棄されます。Bitrix24では何も変わりません。',
    conflictTitle: '前回の下書きを破棄しますか？',
    conflictAbout: '下書きの種類が異なります。コールリストに入れられるのは連絡先か会社のどちらか一方です。下書きには顧客が{n}件入っています。',
    keep: '下書きを残す',
    looking: '前回コールリストが作成されたか確認中…',
    notMade: '前回、コールリストは作成されませんでした。下書きはそのまま残っており、今すぐ作成できます。'
  },
  created: {
    title: '「{name}」を作成しました',
    found: '「{name}」はすでに作成されていました',
    open: '開く',
    draftKept: '送信した時点の内容です。その後の変更は別の下書きとして残してあります。',
    nameRefused: 'コールリストは作成されましたが、Bitrix24が名前を受け付けませんでした: {reason}',
    failedKept: '下書きは残っています。再試行するとコールリストがすでにあるかを先に確認するため、二重には作成されません。'
  },
  add: {
    action: 'リストに追加',
    onListAlready: 'リストに追加済み: {n}件',
    returning: '{n}件は以前このリストから外されています。ステータスは最初からになり、以前の結果は戻りません: {names}',
    done: '「{name}」に対象{n}件を追加しました',
    nobodyNew: '選択した顧客はすべて「{name}」に追加済みでした',
    failedKept: '選択した内容は残っています。',
    otherType: 'リードや取引などのコールリストはここで閲覧できますが、変更できるのはBitrix24本体の画面だけです。',
    deleted: 'このコールリストは削除されているため、追加できません。',
    unavailable: 'このコールリストは削除されたか別の人のものであるため、追加できません。'
  }
}

export default ja
