import type { OffersMessages } from './en'

const de: OffersMessages = {
  title: 'Für Sie',
  from: {
    contact: '{n} Kontakt von {name} | {n} Kontakte von {name}',
    company: '{n} Unternehmen von {name} | {n} Unternehmen von {name}'
  },
  offered: 'Angeboten: {name}',
  take: 'Meine Anrufliste erstellen',
  decline: 'Ablehnen',
  takeBack: 'Zurücknehmen',
  end: {
    taken: '{name} hat daraus eine Anrufliste erstellt.',
    declined: '{name} hat abgelehnt.',
    takenBack: '{name} hat das Angebot zurückgenommen.'
  },
  own: 'Sie haben daraus eine Anrufliste erstellt.',
  began: 'Sie haben begonnen, diese Anrufliste zu erstellen; was daraus wurde, ist hier noch nicht bekannt.',
  left: '{name} arbeitet nicht mehr hier.',
  made: 'Anrufliste erstellt',
  leftOut: 'Weggelassen, weil es sie nicht mehr gibt oder Sie sie nicht sehen dürfen: {n}.',
  nameRefused: 'Bitrix24 hat ihr den Namen „{name}“ nicht gegeben.',
  notDone: 'Es wurde nichts getan',
  elsewhere: 'Diese Anrufliste wird gerade in einem anderen Tab erstellt. Sehen Sie in zwei Minuten noch einmal nach.',
  gone: 'Das Angebot gibt es nicht mehr, oder es wurde inzwischen geändert.',
  spoilt: {
    altered: 'Ein Angebot wurde von {name} geändert ({date}) und ist deshalb nicht verwendbar. Wer es gemacht hat, kann die Kunden noch einmal anbieten.',
    newer: 'Ein Angebot stammt aus einer neueren Version dieser App. Laden Sie die Seite neu.',
    unreadable: 'Ein Angebot von {name} ({date}) ist nicht lesbar. Wer es gemacht hat, kann die Kunden noch einmal anbieten.'
  },
  unknown: 'jemand',
  remove: 'Entfernen',
  failed: 'Ob Ihnen etwas angeboten wird, konnte nicht gelesen werden.'
}

export default de
