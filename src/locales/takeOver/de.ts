import type { TakeOverMessages } from './en'

const de: TakeOverMessages = {
  title: '{name} übernehmen',
  about: 'Beginnt eine neue Anrufliste mit den Kunden der gewählten Status, für Sie oder für jemanden im Team. Aus dieser Liste wird niemand entfernt.',
  who: 'Für',
  offered: 'In Bitrix24 dürfen nur Administratoren eine Anrufliste jemand anderem übergeben. Deshalb werden die Kunden angeboten: {name} findet sie oben in der Übersicht und erstellt die Anrufliste mit einem Klick.',
  onlyMe: 'In Bitrix24 dürfen nur Administratoren eine Anrufliste jemand anderem übergeben, und diese App darf hier nichts für alle speichern (Recht „entity“). Deshalb kann die neue Anrufliste nur Ihre sein.',
  markDone: '{name} als erledigt markieren, sobald die neue Anrufliste da ist',
  someHidden: 'Teilnehmer, die Sie nicht sehen dürfen, bleiben in {name} und werden nicht übernommen.',
  create: 'Anrufliste erstellen',
  offer: 'Anbieten',
  assigned: '{name} ist dafür verantwortlich.',
  notAssigned: 'Sie bleibt bei Ihnen, denn sie konnte {name} nicht übergeben werden: {reason}',
  done: '{name} ist als erledigt markiert.',
  notDone: '{name} konnte nicht als erledigt markiert werden: {reason}',
  earlier: 'Das hat Ihr früherer Versuch getan, so wie Sie es damals gewählt hatten. Sonst wurde nichts getan.'
}

export default de
