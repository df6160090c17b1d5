import type { InstallMessages } from './en'

const de: InstallMessages = {
  title: '„Anruflisten“ installieren',
  settingsTitle: 'Wo die App erscheint',
  back: 'Anruflisten',
  checking: 'Es wird geprüft, ob dieses Bitrix24 alles hat, was die App braucht…',
  about: 'Wählen Sie, wo die Mitarbeiter Anruflisten finden. Sie können das später ändern.',
  settingsAbout: 'Die App erscheint an den angehakten Stellen. Änderungen gelten für alle in diesem Bitrix24.',
  places: 'Stellen',
  shownAs: 'als „{title}“',
  bound: 'hinzugefügt',
  install: 'Installieren',
  save: 'Speichern',
  working: 'Die App wird an den Stellen hinzugefügt…',
  placed: 'Die App erscheint an {n} Stelle. | Die App erscheint an {n} Stellen.',
  nowhere: 'Die App erscheint an keiner Stelle. Sie lässt sich weiterhin aus der Liste der Anwendungen öffnen.',
  failed: '{n} Stelle konnte nicht geändert werden. | {n} Stellen konnten nicht geändert werden.',
  failedAbout: 'Alle anderen sind so, wie Sie sie angehakt haben.',
  retry: 'Erneut versuchen',
  finishAnyway: 'Ohne diese abschließen',
  finished: 'Die App ist installiert. Bitrix24 öffnet sie jetzt.',
  obstacle: {
    'not-admin': 'Nur ein Administrator kann wählen, wo die App erscheint. Bitten Sie einen Administrator dieses Bitrix24, diese Seite zu öffnen.',
    permissions: 'Die App hat nicht alle nötigen Berechtigungen. Es fehlen: {names}. Öffnen Sie die Anwendung unter „Entwicklerressourcen“, haken Sie sie an, speichern Sie und öffnen Sie diese Seite erneut.',
    'no-call-lists': 'Dieses Bitrix24 hat keine Anruflisten: Seine REST-Schnittstelle kennt sie nicht. Sie gehören zum CRM in kostenpflichtigen Tarifen und in neueren On-Premise-Versionen. Es wurde nichts installiert.'
  },
  optional: {
    title: 'Optionale Rechte',
    entity: 'entity: Segmente können für alle gespeichert werden',
    im: 'im: Kollegen können über eine übergebene Anrufliste benachrichtigt werden',
    telephony: 'telephony: wie ein Anruf endete, steht in Worten da',
    given: 'erteilt',
    missing: 'nicht erteilt; alles andere geht auch ohne'
  },
  again: 'Erneut prüfen',
  /** What the app is called in its places. */
  titles: { add: 'Zu Anrufliste hinzufügen', new: 'Neue Anrufliste', lists: 'Anruflisten', open: 'Anrufliste öffnen' },
  /** The placements themselves. */
  placements: {
    LEFT_MENU: 'Linkes Menü',
    CRM_ANALYTICS_MENU: 'CRM-Analytik, Menü',
    CRM_CONTACT_LIST_MENU: 'Kontakte, Menü einer Zeile',
    CRM_CONTACT_LIST_TOOLBAR: 'Kontakte, Button über der Liste',
    CRM_CONTACT_DETAIL_TAB: 'Kontaktdetails, Tab',
    CRM_COMPANY_LIST_MENU: 'Unternehmen, Menü einer Zeile',
    CRM_COMPANY_LIST_TOOLBAR: 'Unternehmen, Button über der Liste',
    CRM_COMPANY_DETAIL_TAB: 'Unternehmensdetails, Tab',
    CRM_ACTIVITY_LIST_MENU: 'Aktivitäten, Menü einer Zeile',
    REST_APP_URI: 'Links auf eine Anrufliste, etwa in Benachrichtigungen'
  }
}

export default de
