import type { TakeFromMessages } from './en'

const de: TakeFromMessages = {
  table: 'Anruflisten, aus denen übernommen wird',
  hidden: 'Ausgewählt, aber nicht sichtbar: {n}',
  statuses: 'Status',
  all: 'Alle',
  way: {
    label: 'Was mit diesen Kunden geschieht',
    add: 'Hinzufügen',
    keep: 'Nur diese behalten',
    leaveOut: 'Diese weglassen'
  },
  clients: '{n} Kunde | {n} Kunden',
  outcome: { add: 'zum Hinzufügen', keep: 'bleiben ausgewählt', leaveOut: 'werden weggelassen' },
  takenOut: 'Weggelassen: {n}',
  staying: 'Bleiben: {n}',
  apply: 'Anwenden',
  reading: 'Anruflisten geladen: {read} von {total}',
  stop: 'Anhalten',
  stopped: 'Angehalten. Nicht geladene Anruflisten zählen nicht mit.',
  failed: 'Nicht geladen und nicht mitgezählt:',
  checking: 'Im CRM gesucht: {known} von {total}',
  callAgain: {
    title: 'Erneut anrufen',
    about: 'Beginnt eine neue Anrufliste mit den Kunden der gewählten Status, jeder einmal. Die bisherigen Listen bleiben, wie sie sind.',
    others: 'Nicht übernommen, weil eine Anrufliste entweder Kontakte oder Unternehmen enthält: {names}',
    continue: 'Weiter'
  }
}

export default de
