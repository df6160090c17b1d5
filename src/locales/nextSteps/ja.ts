import type { NextStepsMessages } from './en'

const ja: NextStepsMessages = {
  openCard: 'カードを開く',
  callBack: {
    action: 'かけ直す…',
    title: 'かけ直す',
    plan: '予定する',
    cancel: 'キャンセル',
    date: '日付',
    time: '時刻',
    text: '用件',
    theirTime: '顧客の時計での時刻です。現地は今{now}です。',
    forYou: 'あなたの時刻: {when}',
    zoneUnknown: '顧客の現地時刻が不明なため、あなたの時刻です。',
    empty: '日付と時刻を選んでください。',
    past: 'この時刻は過ぎています。もっと後を選んでください。',
    skipped: 'その夜は時計が進められるため、{time}になります。',
    twice: 'その夜は時計が戻されるため、この時刻は2回あります。最初の方になります。',
    planned: '{name}: {when}にかけ直す',
    noRight: 'この顧客を変更する権限がないため、予定できません。顧客の担当者か管理者に相談してください。',
    gone: 'この顧客はCRMから削除されたため、予定できません。',
    wrongTime: 'Bitrix24はこの日時を受け付けません。別の日時を選んでください。'
  }
}

export default ja
