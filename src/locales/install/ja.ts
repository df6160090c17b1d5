import type { InstallMessages } from './en'

const ja: InstallMessages = {
  title: 'コールリストのインストール',
  settingsTitle: 'アプリの表示場所',
  back: 'コールリスト',
  checking: 'このBitrix24にアプリが必要とするものがそろっているか確認中…',
  about: 'コールリストを表示する場所を選んでください。後から変更できます。',
  settingsAbout: 'アプリはチェックした場所に表示されます。変更はこのBitrix24の全員に適用されます。',
  places: '場所',
  shownAs: '表示名「{title}」',
  bound: '追加済み',
  install: 'インストール',
  save: '保存',
  working: 'アプリを各場所に追加中…',
  placed: 'アプリは{n}か所に表示されます。',
  nowhere: 'アプリはどの場所にも表示されません。アプリケーション一覧からは開けます。',
  failed: '{n}か所を変更できませんでした。',
  failedAbout: 'その他はチェックしたとおりです。',
  retry: '再試行',
  finishAnyway: 'それらを除いて完了',
  finished: 'アプリがインストールされました。Bitrix24がアプリを開きます。',
  obstacle: {
    'not-admin': 'アプリの表示場所を選べるのは管理者だけです。このページを開くようBitrix24の管理者に依頼してください。',
    permissions: 'アプリに必要な権限が不足しています。不足: {names}。「開発者向けリソース」でアプリを開き、権限にチェックを入れて保存し、このページをもう一度開いてください。',
    'no-call-lists': 'このBitrix24にはコールリストがありません（RESTが対応していません）。コールリストは有料プランと新しいオンプレミス版のCRMに含まれます。何もインストールされていません。'
  },
  optional: {
    title: '任意の権限',
    entity: 'entity: セグメントを全員用に保存できます',
    im: 'im: 渡されたコールリストを同僚に通知できます',
    telephony: 'telephony: 通話の結果を言葉で表示します',
    given: '許可済み',
    missing: '未許可。他の機能はすべて使えます'
  },
  again: '再確認',
  /** What the app is called in its places. */
  titles: { add: 'コールリストに追加', new: '新規コールリスト', lists: 'コールリスト', open: 'コールリストを開く' },
  /** The placements themselves. */
  placements: {
    LEFT_MENU: '左メニュー',
    CRM_ANALYTICS_MENU: 'CRM分析のメニュー',
    CRM_CONTACT_LIST_MENU: '連絡先、行のメニュー',
    CRM_CONTACT_LIST_TOOLBAR: '連絡先、一覧の上のボタン',
    CRM_CONTACT_DETAIL_TAB: '連絡先カードのタブ',
    CRM_COMPANY_LIST_MENU: '会社、行のメニュー',
    CRM_COMPANY_LIST_TOOLBAR: '会社、一覧の上のボタン',
    CRM_COMPANY_DETAIL_TAB: '会社カードのタブ',
    CRM_ACTIVITY_LIST_MENU: 'アクティビティ、行のメニュー',
    REST_APP_URI: 'コールリストへのリンク（通知など）'
  }
}

export default ja
