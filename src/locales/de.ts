import type { Messages } from './en'

const de: Messages = {
  outside: {
    title: 'Anruflisten für Bitrix24',
    about: 'Stellen Sie Anruflisten aus Kontakten und Unternehmen zusammen, sehen Sie, wer schon erreicht wurde, ändern und löschen Sie Listen.',
    open: 'Öffnen Sie die App im CRM-Menü von Bitrix24.',
    noAnswer: 'Bitrix24 hat nicht geantwortet. Es wurde nichts geändert. Versuchen Sie es noch einmal oder laden Sie die Seite in Bitrix24 neu.',
    retry: 'Erneut versuchen',
    builders: 'Sie entwickeln? Dieser Befehl startet ein eigenes Portal, ganz ohne Bitrix24-Account:',
    install: 'Diese Seite installiert die App. Laden Sie die App als lokale Anwendung in Bitrix24 hoch; Bitrix24 öffnet diese Seite dann von selbst.'
  },
  /** What went wrong, by the kind of the error: what happened and what to do. */
  problem: {
    retry: 'Erneut versuchen',
    details: 'Antwort von Bitrix24: {text}',
    /** What was kept, put before the sentence of the kind. */
    keptShown: 'Sie sehen den zuletzt geladenen Stand.',
    keptUnchanged: 'In Bitrix24 wurde nichts geändert.',
    keptUnknown: 'Ob Bitrix24 das gespeichert hat, ist nicht sicher. Sehen Sie nach, bevor Sie es wiederholen.',
    kind: {
      'no-answer': 'Bitrix24 hat nicht geantwortet. Prüfen Sie die Verbindung und versuchen Sie es noch einmal.',
      'portal-failed': 'In Bitrix24 ist ein Fehler aufgetreten. Versuchen Sie es in einer Minute noch einmal.',
      'unexpected-answer': 'Diese App versteht die Antwort von Bitrix24 nicht. Versuchen Sie es noch einmal; hilft das nicht, wenden Sie sich an Ihren Administrator.',
      'session-lost': 'Ihre Sitzung in Bitrix24 ist abgelaufen. Laden Sie die Seite in Bitrix24 neu, um fortzufahren.',
      cancelled: 'Der Vorgang wurde vorzeitig angehalten. Starten Sie ihn erneut.',
      offline: 'Es besteht keine Verbindung, deshalb wurde nichts gesendet. Versuchen Sie es noch einmal, wenn Sie online sind.',
      'not-sent': 'Das wurde nicht gesendet, weil der Schritt davor fehlgeschlagen ist. Versuchen Sie es noch einmal.',
      'would-be-empty': 'Eine Anrufliste braucht Teilnehmer. Behalten Sie mindestens einen oder löschen Sie die Anrufliste.',
      'too-many-requests': 'Bitrix24 bekommt gerade zu viele Anfragen. Versuchen Sie es in ein paar Sekunden noch einmal.',
      'operating-limit': 'Bitrix24 nimmt solche Anfragen vorübergehend nicht an. Versuchen Sie es in zehn Minuten noch einmal.',
      'access-denied': 'Bitrix24 erlaubt Ihnen das nicht. Bitten Sie einen Administrator um das Recht oder darum, es für Sie zu tun.',
      'scope-missing': 'Der App fehlt eine Berechtigung. Bitten Sie einen Administrator, sie mit allen Berechtigungen neu zu installieren.',
      'method-missing': 'Diesem Bitrix24 fehlt die nötige Funktion. Fragen Sie einen Administrator, ob Anruflisten in Ihrem Tarif enthalten sind.',
      'plan-missing': 'Apps laufen in Bitrix24 nur in kostenpflichtigen Tarifen. Wenden Sie sich an einen Administrator.',
      'app-closed': 'Ein Administrator hat diese App nicht für Sie freigegeben. Bitten Sie um Zugriff.',
      'portal-closed': 'Dieses Bitrix24 ist zurzeit geschlossen. Versuchen Sie es später noch einmal.',
      'rest-blocked': 'Bitrix24 hat Apps wegen Überlastung gesperrt. Bitten Sie einen Administrator, sich an den Bitrix24-Support zu wenden.',
      'https-required': 'Bitrix24 lässt Apps nur über https zu. Öffnen Sie Bitrix24 über die https-Adresse.',
      'list-not-found': 'Diese Anrufliste gibt es nicht oder Sie dürfen sie nicht sehen. Gehen Sie zurück zu den Anruflisten und sehen Sie nach, ob sie noch da ist.',
      'participants-hidden': 'Sie dürfen die Teilnehmer dieser Anrufliste nicht sehen. Bitten Sie einen Administrator um das Leserecht.',
      'nobody-readable': 'Alle auf dieser Anrufliste wurden im CRM gelöscht oder sind für Sie nicht sichtbar; eine solche Liste lässt sich nicht ändern. Fragen Sie einen Administrator oder erstellen Sie eine neue Anrufliste.',
      'participants-unknown': 'Einige Kunden gibt es nicht mehr oder sie passen nicht zum Typ der Liste. Laden Sie die Liste neu, lassen Sie diese Kunden weg und versuchen Sie es noch einmal.',
      'participants-denied': 'Sie dürfen diese Kunden nicht sehen, also auch nicht anrufen. Wählen Sie andere oder wenden Sie sich an einen Administrator.',
      'participants-missing': 'Es wurden keine Kunden angegeben. Wählen Sie mindestens einen.',
      'entity-type': 'Anruflisten bestehen entweder aus Kontakten oder aus Unternehmen. Wählen Sie eins von beiden.',
      'type-mismatch': 'Die Liste enthält Kunden des anderen Typs. Wählen Sie Kunden vom Typ der Liste.',
      'form-unknown': 'Dieses CRM-Formular gibt es nicht. Wählen Sie ein anderes oder keins.',
      'status-unknown': 'Diesen Status gibt es nicht mehr. Laden Sie die Seite neu, um die aktuellen zu sehen.',
      arguments: 'Bitrix24 hat die gesendeten Daten nicht angenommen. Laden Sie die Seite neu und versuchen Sie es noch einmal.',
      'activity-not-found': 'Die Aktivität dieser Anrufliste ist weg oder für Sie nicht verfügbar; vielleicht wurde sie gelöscht. Laden Sie die Anruflisten neu, um nachzusehen.',
      'placement-missing': 'Diese Stelle gibt es in diesem Bitrix24 nicht. Entfernen Sie das Häkchen oder versuchen Sie es nach einem Update wieder.',
      refused: 'Bitrix24 hat abgelehnt: „{text}“'
    }
  },
  table: {
    selectAll: 'Alle auswählen',
    select: '{name} auswählen'
  },
  client: {
    unnamed: { contact: 'Kontakt #{id}', company: 'Unternehmen #{id}' },
    gone: { contact: 'Kontakt #{id}, nicht verfügbar', company: 'Unternehmen #{id}, nicht verfügbar' }
  },
  visibility: {
    partial: 'Einige Teilnehmer sehen Sie nicht, weil Ihnen das Recht dazu fehlt.',
    unknown: 'Möglicherweise sehen Sie einige Teilnehmer nicht, weil Ihnen das Recht dazu fehlt.',
    everybody: 'Sie dürfen keinen Teilnehmer dieser Anrufliste sehen. Bitten Sie einen Administrator um das Leserecht.'
  },
  /** The CRM form of a call list. */
  form: {
    label: 'CRM-Formular',
    none: 'keins',
    saving: 'Speichern…',
    numbered: 'Formular #{id}',
    inactive: '{name} (inaktiv)',
    byNumber: 'Bitrix24 nennt seine Formulare hier nicht. Geben Sie die Nummer eines Formulars ein oder lassen Sie das Feld leer.',
    notANumber: 'Geben Sie die Nummer eines Formulars ein oder nichts.',
    namesFailed: 'Die Namen der Formulare konnten nicht geladen werden.',
    attached: 'Das CRM-Formular ist angehängt.',
    detached: 'Das CRM-Formular ist entfernt.'
  },
  lists: {
    title: 'Anruflisten',
    new: 'Neue Anrufliste',
    unnamed: 'Anrufliste #{id}',
    search: 'Anruflisten suchen',
    searchHint: 'Name oder Nummer',
    clearSearch: 'Suche löschen',
    owner: 'Wessen Anruflisten',
    mine: 'Meine',
    all: 'Alle',
    clients: 'Kunden',
    clientsFilter: { all: 'Alle Kunden', contact: 'Kontakte', company: 'Unternehmen', other: 'Andere Kunden' },
    state: 'Zustand',
    stateFilter: { alive: 'Offen und erledigt', open: 'Offen', done: 'Erledigt', putAway: 'Weggelegt', deleted: 'Gelöscht', unavailable: 'Für Sie nicht verfügbar' },
    refresh: 'Aktualisieren, Stand: {ago}',
    justNow: 'gerade eben',
    reading: 'Anruflisten werden geladen…',
    column: { name: 'Name', progress: 'Fortschritt', responsible: 'Verantwortlich', created: 'Erstellt', state: 'Zustand' },
    open: 'Offen',
    done: 'Erledigt',
    deleted: 'Gelöscht',
    unavailable: 'Nicht verfügbar',
    type: {
      contact: 'Kontakte',
      company: 'Unternehmen',
      lead: 'Leads',
      deal: 'Aufträge',
      quote: 'Angebote',
      invoice: 'Rechnungen',
      unknown: 'andere Kunden'
    },
    participants: '{n} Teilnehmer | {n} Teilnehmer',
    formNumber: 'Formular #{id}',
    viewOnly: 'nur ansehen',
    someHidden: 'einige für Sie nicht sichtbar',
    whyViewOnly: 'Anruflisten aus Leads, Aufträgen usw. wurden in Bitrix24 selbst erstellt. Hier können Sie sie ansehen, aber nicht bearbeiten: Bitrix24 lässt Apps nur Listen mit Kontakten und Unternehmen bearbeiten.',
    whyDeleted: 'Die Aktivitäten dieser Anruflisten sind gelöscht und damit auch die Listen: Bitrix24 bewahrt nur auf, was von ihnen übrig ist.',
    whyUnavailable: 'Bitrix24 zeigt Ihnen die Aktivitäten, für die Sie verantwortlich sind. Diese Anruflisten gehören jemand anderem oder sind gelöscht.',
    shown: '{n} Anrufliste angezeigt | {n} Anruflisten angezeigt',
    bar: {
      sentence: '{n} Teilnehmer: {counts} | {n} Teilnehmer: {counts}',
      count: '{count} {name}',
      nobody: 'Keine für Sie sichtbaren Teilnehmer',
      reading: 'Fortschritt wird geladen…',
      failed: 'Konnte nicht geladen werden',
      byCode: 'Dieses Bitrix24 hat keine Anrufstatus, deshalb wird der Fortschritt nach deren Codes gezeigt.'
    },
    selected: '{n} ausgewählt',
    hidden: '{n} davon nicht sichtbar',
    selection: 'Ausgewählte Anruflisten',
    callAgain: 'Erneut anrufen…',
    putAway: 'Weglegen',
    takeOut: 'Wieder hervorholen',
    putAwayDone: '{n} Anrufliste weggelegt | {n} Anruflisten weggelegt',
    delete: 'Löschen…',
    clear: 'Aufheben',
    none: 'Noch keine Anruflisten',
    noneAbout: 'Stellen Sie Kontakte oder Unternehmen zusammen, rufen Sie alle der Reihe nach an und sehen Sie hier, wie weit Sie sind.',
    noMatch: 'Keine passende Anrufliste',
    noMatchAbout: 'Versuchen Sie einen anderen Namen oder zeigen Sie alle offenen und erledigten Listen an.',
    clearFilters: 'Filter löschen',
    noDate: 'Datum unbekannt',
    export: 'Exportieren',
    menu: { report: 'Bericht', statuses: 'Status', stopList: 'Sperrliste' },
    settings: 'Wo die App erscheint'
  },
  deletion: {
    questionOne: 'Anrufliste löschen?',
    question: '{n} Anrufliste löschen? | {n} Anruflisten löschen?',
    what: 'Die Anrufliste und ihre Aktivität werden in Bitrix24 für alle gelöscht. Die Kunden bleiben. | Die Anruflisten und ihre Aktivitäten werden in Bitrix24 für alle gelöscht. Die Kunden bleiben.',
    reading: 'Teilnehmer der Liste werden geladen…',
    activity: 'Aktivität „{name}“',
    noActivity: 'die Aktivität gibt es schon nicht mehr',
    reached: '{n} schon erreicht',
    final: 'Listen aus Leads, Aufträgen usw. lassen sich mit „Rückgängig“ nicht wiederherstellen.',
    cancel: 'Abbrechen',
    delete: 'Löschen',
    done: '{n} Anrufliste gelöscht | {n} Anruflisten gelöscht',
    undo: 'Rückgängig',
    undoing: 'Die Anrufliste wird wiederhergestellt… | {n} Anruflisten werden wiederhergestellt…',
    undone: 'Die Anrufliste ist wieder da | {n} Anruflisten sind wieder da',
    startedOver: 'Die Status beginnen von vorn.',
    hidden: '„Rückgängig“ bringt Teilnehmer, die Sie nicht sehen, nicht zurück.',
    nameRefused: 'Bitrix24 hat „{name}“ den alten Namen nicht zurückgegeben.',
    openList: '{name} öffnen',
    undoFailed: 'Die Anrufliste konnte nicht wiederhergestellt werden | {n} Anruflisten konnten nicht wiederhergestellt werden',
    retry: 'Erneut versuchen',
    refused: 'Bitrix24 hat diese Anrufliste nicht gelöscht | Bitrix24 hat {n} Anruflisten nicht gelöscht',
    refusedRow: 'Nicht gelöscht: {reason}',
    partly: 'Einige ihrer Aktivitäten sind gelöscht, andere noch da.',
    dismiss: 'Schließen'
  },
  created: {
    missing: '{n} Kunden gibt es nicht mehr, er wurde weggelassen: {names} | {n} Kunden gibt es nicht mehr, sie wurden weggelassen: {names}',
    duplicates: 'Im selben Moment entstand eine weitere Anrufliste mit denselben Kunden ({ids}), vielleicht durch eine unterbrochene Verbindung. Wenn niemand sie braucht, löschen Sie sie oder bitten Sie einen Administrator darum.'
  },
  connection: {
    offline: 'Sie sind offline. Was Sie sehen, bleibt; es wird weiter geladen, sobald die Verbindung wieder da ist.',
    operatingLimit: 'Bitrix24 nimmt vorübergehend keine Anfragen an. Um {time} wird weiter geladen.',
    tooManyRequests: 'Bitrix24 bekommt viele Anfragen. Gleich wird weiter geladen.',
    retrying: 'Bitrix24 hat nicht geantwortet. Neuer Versuch…'
  },
  placement: {
    notice: {
      'nothing-told': 'Bitrix24 hat nicht mitgeteilt, wofür die App geöffnet wurde. Deshalb sehen Sie alle Anruflisten.',
      unreadable: 'Was Bitrix24 über die Stelle mitgeteilt hat, an der die App geöffnet wurde, ist nicht verständlich. Deshalb sehen Sie alle Anruflisten.',
      'not-an-id': 'Bitrix24 hat die App für „{about}“ geöffnet; das ist keine Nummer eines Elements. Deshalb sehen Sie alle Anruflisten.',
      'unknown-placement': 'Diese Version der App kennt die Stelle nicht, an der sie geöffnet wurde ({about}). Deshalb sehen Sie alle Anruflisten.',
      'contact-gone': 'Kontakt #{about} wurde gelöscht oder Sie dürfen ihn nicht sehen. Deshalb sehen Sie alle Anruflisten.',
      'company-gone': 'Unternehmen #{about} wurde gelöscht oder Sie dürfen es nicht sehen. Deshalb sehen Sie alle Anruflisten.',
      'activity-gone': 'Aktivität #{about} wurde gelöscht oder Sie dürfen sie nicht sehen. Deshalb sehen Sie alle Anruflisten.',
      'not-a-call-list': 'Aktivität #{about} ist keine Anrufliste. Deshalb sehen Sie alle Anruflisten.'
    },
    opening: 'Die Anrufliste dieser Aktivität wird gesucht…'
  },
  broken: {
    title: 'Diese Ansicht konnte nicht gezeigt werden',
    about: 'Was in Bitrix24 gespeichert ist, bleibt unverändert. Laden Sie neu, um dort fortzufahren.',
    reload: 'Neu laden',
    texts: 'Einige Texte konnten nicht geladen werden und sind deshalb auf Englisch. Laden Sie neu, um es noch einmal zu versuchen.'
  }
}

export default de
