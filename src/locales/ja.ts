import type { Messages } from './en'

const ja: Messages = {
  outside: {
    title: 'Bitrix24用コールリスト',
    about: '連絡先や会社からコールリストを作成し、誰に連絡がついたかを確認し、リストを修正・削除できます。',
    open: 'Bitrix24のCRMメニューから開いてください。',
    noAnswer: 'Bitrix24から応答がありません。何も変更されていません。もう一度試すか、Bitrix24でページを再読み込みしてください。',
    retry: '再試行',
    builders: '開発者の方へ: 次のコマンドで、Bitrix24のアカウントなしに自分用のポータルを起動できます。',
    install: 'これはアプリのインストールページです。ローカルアプリとしてBitrix24にアップロードすると、Bitrix24がこのページを自動的に開きます。'
  },
  /** What went wrong, by the kind of the error: what happened and what to do. */
  problem: {
    retry: '再試行',
    details: 'Bitrix24の応答: {text}',
    /** What was kept, put before the sentence of the kind. */
    keptShown: '画面には最後に読み込んだ内容が表示されています。',
    keptUnchanged: 'Bitrix24では何も変更されていません。',
    keptUnknown: 'Bitrix24に保存されたかどうか不明です。再試行する前に確認してください。',
    kind: {
      'no-answer': 'Bitrix24から応答がありません。接続を確認して、もう一度試してください。',
      'portal-failed': 'Bitrix24側でエラーが発生しました。しばらくしてからもう一度試してください。',
      'unexpected-answer': 'Bitrix24から、このアプリが理解できない応答がありました。もう一度試し、解決しない場合は管理者に連絡してください。',
      'session-lost': 'Bitrix24のセッションが終了しました。続けるにはBitrix24でページを再読み込みしてください。',
      cancelled: '完了する前に中止されました。もう一度開始してください。',
      offline: '接続がないため、何も送信されていません。オンラインになったらもう一度試してください。',
      'not-sent': '前の処理が失敗したため、送信されませんでした。もう一度試してください。',
      'would-be-empty': 'コールリストの対象を空にすることはできません。1件以上残すか、コールリストを削除してください。',
      'too-many-requests': '現在Bitrix24へのリクエストが多すぎます。数秒後にもう一度試してください。',
      'operating-limit': 'Bitrix24はこのリクエストを一時的に受け付けていません。10分後にもう一度試してください。',
      'access-denied': 'この操作はBitrix24で許可されていません。管理者に権限の付与または操作の代行を依頼してください。',
      'scope-missing': 'アプリが必要な権限なしでインストールされています。すべての権限を付けて再インストールするよう管理者に依頼してください。',
      'method-missing': 'このBitrix24には必要な機能がありません。コールリストがご利用のプランに含まれるか、管理者に確認してください。',
      'plan-missing': 'アプリはBitrix24の有料プランでのみ動作します。管理者に問い合わせてください。',
      'app-closed': 'このアプリは管理者によって公開されていません。アクセス権を依頼してください。',
      'portal-closed': 'このBitrix24は現在閉鎖されています。後でもう一度試してください。',
      'rest-blocked': '過負荷のため、Bitrix24がアプリをブロックしました。Bitrix24サポートへの連絡を管理者に依頼してください。',
      'https-required': 'Bitrix24はhttps経由のアプリのみ受け付けます。httpsのアドレスでBitrix24を開いてください。',
      'list-not-found': 'このコールリストは存在しないか、閲覧権限がありません。コールリストの一覧に戻り、まだあるか確認してください。',
      'participants-hidden': 'このコールリストの対象を閲覧できません。管理者に閲覧権限を依頼してください。',
      'nobody-readable': 'このコールリストの対象はすべてCRMから削除されているか、閲覧できません。このようなリストは変更できません。管理者に依頼するか、新しいコールリストを作成してください。',
      'participants-unknown': '存在しない、またはリストと種類の異なる顧客が含まれています。リストを再読み込みし、それらを除いてもう一度試してください。',
      'participants-denied': 'これらの顧客を閲覧できないため、コールできません。別の顧客を選ぶか、管理者に問い合わせてください。',
      'participants-missing': '顧客が指定されていません。1件以上選択してください。',
      'entity-type': 'コールリストは連絡先または会社からのみ作成できます。どちらか一方を選んでください。',
      'type-mismatch': 'このリストには別の種類の顧客が入っています。リストと同じ種類の顧客を選んでください。',
      'form-unknown': 'このCRMフォームは存在しません。別のフォームを選ぶか、「なし」にしてください。',
      'status-unknown': 'このステータスはもう存在しません。再読み込みして、現在のステータスを確認してください。',
      arguments: '送信した内容がBitrix24に受け付けられませんでした。再読み込みして、もう一度試してください。',
      'activity-not-found': 'このコールリストのアクティビティは存在しないか、利用できません。削除された可能性があります。一覧を再読み込みして確認してください。',
      'placement-missing': 'このBitrix24にはこの場所がありません。チェックを外すか、アップデート後にもう一度試してください。',
      refused: 'Bitrix24に拒否されました:「{text}」'
    }
  },
  table: {
    selectAll: 'すべて選択',
    select: '{name}を選択'
  },
  client: {
    unnamed: { contact: '連絡先 #{id}', company: '会社 #{id}' },
    gone: { contact: '連絡先 #{id}（利用不可）', company: '会社 #{id}（利用不可）' }
  },
  visibility: {
    partial: '権限により表示されない対象があります。',
    unknown: '権限により表示されない対象がある可能性があります。',
    everybody: 'このコールリストの対象は1件も閲覧できません。管理者に閲覧権限を依頼してください。'
  },
  /** The CRM form of a call list. */
  form: {
    label: 'CRMフォーム',
    none: 'なし',
    saving: '保存中…',
    numbered: 'フォーム #{id}',
    inactive: '{name}（無効）',
    byNumber: 'ここではBitrix24のフォーム一覧を取得できません。フォームの番号を入力するか、空欄のままにしてください。',
    notANumber: 'フォームの番号を入力するか、空欄にしてください。',
    namesFailed: 'フォームの名前を読み込めませんでした。',
    attached: 'CRMフォームを関連付けました。',
    detached: 'CRMフォームの関連付けを解除しました。'
  },
  lists: {
    title: 'コールリスト',
    new: '新規コールリスト',
    unnamed: 'コールリスト #{id}',
    search: 'コールリストを検索',
    searchHint: '名前または番号',
    clearSearch: '検索をクリア',
    owner: '誰のコールリストか',
    mine: '自分',
    all: 'すべて',
    clients: '顧客',
    clientsFilter: { all: 'すべての顧客', contact: '連絡先', company: '会社', other: 'その他の顧客' },
    state: '状態',
    stateFilter: { alive: '未完了と完了', open: '未完了', done: '完了', putAway: '片付け済み', deleted: '削除済み', unavailable: '利用不可' },
    refresh: '更新（最終読み込み: {ago}）',
    justNow: 'たった今',
    reading: 'コールリストを読み込み中…',
    column: { name: '名前', progress: '進捗', responsible: '担当者', created: '作成日', state: '状態' },
    open: '未完了',
    done: '完了',
    deleted: '削除済み',
    unavailable: '利用不可',
    type: {
      contact: '連絡先',
      company: '会社',
      lead: 'リード',
      deal: '取引',
      quote: '見積書',
      invoice: '請求書',
      unknown: 'その他の顧客'
    },
    participants: '対象{n}件',
    formNumber: 'フォーム #{id}',
    viewOnly: '閲覧のみ',
    someHidden: '一部は閲覧できません',
    whyViewOnly: 'リードや取引などのコールリストはBitrix24本体で作成されたものです。ここでは閲覧のみ可能で、編集はできません。Bitrix24がアプリに編集を許可しているのは、連絡先と会社のリストだけです。',
    whyDeleted: 'これらのコールリストはアクティビティとともに削除されています。Bitrix24に残っているのはその一部だけです。',
    whyUnavailable: 'Bitrix24には自分が担当するアクティビティが表示されます。これらのコールリストは別の人のものか、削除されています。',
    shown: 'コールリスト{n}件を表示',
    bar: {
      sentence: '対象{n}件: {counts}',
      count: '{name} {count}件',
      nobody: '閲覧できる対象がありません',
      reading: '進捗を読み込み中…',
      failed: '読み込めませんでした',
      byCode: 'このBitrix24にはコールのステータスがないため、進捗はコードで表示されます。'
    },
    selected: '{n}件を選択中',
    hidden: 'うち{n}件は非表示',
    selection: '選択したコールリスト',
    callAgain: '再度電話する…',
    putAway: '片付ける',
    takeOut: '元に戻す',
    putAwayDone: 'コールリスト{n}件を片付けました',
    delete: '削除…',
    clear: '選択解除',
    none: 'コールリストはまだありません',
    noneAbout: '連絡先や会社をまとめて順番に電話をかけ、進み具合をここで確認できます。',
    noMatch: '該当するコールリストがありません',
    noMatchAbout: '別の名前で試すか、未完了と完了のすべてのリストを表示してください。',
    clearFilters: 'フィルターをクリア',
    noDate: '日付不明',
    export: '書き出し',
    menu: { report: 'レポート', statuses: 'ステータス', stopList: '発信禁止リスト' },
    settings: 'アプリの表示場所'
  },
  deletion: {
    questionOne: 'コールリストを削除しますか？',
    question: 'コールリスト{n}件を削除しますか？',
    what: 'コールリストとそのアクティビティは、Bitrix24から全員に対して削除されます。顧客は残ります。',
    reading: 'リストの対象を読み込み中…',
    activity: 'アクティビティ「{name}」',
    noActivity: 'アクティビティはすでにありません',
    reached: '{n}件は連絡済み',
    final: 'リードや取引などのリストは「元に戻す」で再作成できません。',
    cancel: 'キャンセル',
    delete: '削除',
    done: 'コールリスト{n}件を削除しました',
    undo: '元に戻す',
    undoing: 'コールリスト{n}件を再作成中…',
    undone: 'コールリスト{n}件を元に戻しました',
    startedOver: 'ステータスは最初からになりました。',
    hidden: '「元に戻す」では、あなたに表示されない対象は戻りません。',
    nameRefused: 'Bitrix24は「{name}」を元の名前に戻しませんでした。',
    openList: '{name}を開く',
    undoFailed: 'コールリスト{n}件を再作成できませんでした',
    retry: '再試行',
    refused: 'Bitrix24はコールリスト{n}件を削除しませんでした',
    refusedRow: '未削除: {reason}',
    partly: 'アクティビティの一部は削除され、残りはまだあります。',
    dismiss: '閉じる'
  },
  created: {
    missing: '顧客{n}件はもう存在しないため、除外しました: {names}',
    duplicates: '同じ顧客のコールリストが同時にもう一つ作成されました（{ids}）。接続が途切れたためかもしれません。不要であれば削除するか、管理者に依頼してください。'
  },
  connection: {
    offline: 'オフラインです。画面の内容はそのまま残り、接続が戻ると読み込みを再開します。',
    operatingLimit: 'Bitrix24がリクエストを一時的に制限しています。{time}に読み込みを再開します。',
    tooManyRequests: 'Bitrix24へのリクエストが集中しています。まもなく読み込みを再開します。',
    retrying: 'Bitrix24から応答がありません。再試行中…'
  },
  placement: {
    notice: {
      'nothing-told': 'アプリが何に対して開かれたかBitrix24から伝えられなかったため、すべてのコールリストを表示しています。',
      unreadable: 'アプリが開かれた場所についてのBitrix24の情報を読み取れないため、すべてのコールリストを表示しています。',
      'not-an-id': 'Bitrix24が「{about}」に対してアプリを開きましたが、レコードの番号ではないため、すべてのコールリストを表示しています。',
      'unknown-placement': 'このバージョンのアプリは開かれた場所（{about}）に対応していないため、すべてのコールリストを表示しています。',
      'contact-gone': '連絡先 #{about} は削除されたか閲覧できないため、すべてのコールリストを表示しています。',
      'company-gone': '会社 #{about} は削除されたか閲覧できないため、すべてのコールリストを表示しています。',
      'activity-gone': 'アクティビティ #{about} は削除されたか閲覧できないため、すべてのコールリストを表示しています。',
      'not-a-call-list': 'アクティビティ #{about} はコールリストではないため、すべてのコールリストを表示しています。'
    },
    opening: 'このアクティビティのコールリストを探しています…'
  },
  broken: {
    title: 'この画面を表示できませんでした',
    about: 'Bitrix24に保存されている内容は変わっていません。再読み込みして続けてください。',
    reload: '再読み込み',
    texts: '一部のテキストを読み込めなかったため、英語で表示しています。再読み込みしてもう一度お試しください。'
  }
}

export default ja
