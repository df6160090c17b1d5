import type { NextStepsMessages } from './en'

const de: NextStepsMessages = {
  openCard: 'Karte öffnen',
  callBack: {
    action: 'Zurückrufen…',
    title: 'Zurückrufen',
    plan: 'Planen',
    cancel: 'Abbrechen',
    date: 'Datum',
    time: 'Uhrzeit',
    text: 'Worum es geht',
    theirTime: 'Nach der Uhr des Kunden; dort ist es jetzt {now}.',
    forYou: 'Für Sie: {when}',
    zoneUnknown: 'Die Ortszeit des Kunden ist nicht bekannt: Das ist Ihre.',
    empty: 'Wählen Sie Datum und Uhrzeit.',
    past: 'Dieser Zeitpunkt ist vorbei. Wählen Sie einen späteren.',
    skipped: 'In dieser Nacht werden die Uhren vorgestellt: Es wird {time}.',
    twice: 'In dieser Nacht werden die Uhren zurückgestellt, und diese Uhrzeit kommt zweimal vor: Die erste gilt.',
    planned: '{name}: zurückrufen {when}',
    noRight: 'Sie dürfen diesen Kunden nicht ändern, deshalb lässt sich hier nichts planen. Fragen Sie den Verantwortlichen oder einen Administrator.',
    gone: 'Dieser Kunde wurde im CRM gelöscht, es lässt sich nichts planen.',
    wrongTime: 'Bitrix24 nimmt dieses Datum und diese Uhrzeit nicht an. Wählen Sie andere.'
  }
}

export default de
