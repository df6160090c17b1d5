import type { TakeFromMessages } from './en'

const pl: TakeFromMessages = {
  table: 'Listy połączeń, z których wziąć klientów',
  hidden: 'Zaznaczone, ale niewidoczne: {n}',
  statuses: 'Statusy',
  all: 'Wszystkie',
  way: {
    label: 'Co zrobić z tymi klientami',
    add: 'Dodaj',
    keep: 'Zostaw tylko tych',
    leaveOut: 'Pomiń tych'
  },
  clients: '{n} klient | {n} klientów | {n} klientów',
  outcome: { add: 'do dodania', keep: 'do zostawienia', leaveOut: 'do pominięcia' },
  takenOut: 'Pominięto: {n}',
  staying: 'Zostaje: {n}',
  apply: 'Zastosuj',
  reading: 'Wczytane listy: {read} z {total}',
  stop: 'Zatrzymaj',
  stopped: 'Zatrzymano. Niewczytane listy nie są liczone.',
  failed: 'Niewczytane i nieliczone:',
  checking: 'Sprawdzono w CRM: {known} z {total}',
  callAgain: {
    title: 'Zadzwoń ponownie',
    about: 'Zaczyna nową listę połączeń z klientami o wybranych statusach, każdy raz. Dotychczasowe listy pozostają bez zmian.',
    others: 'Nie wzięto, bo lista połączeń zawiera kontakty albo firmy, nigdy jedno i drugie: {names}',
    continue: 'Dalej'
  }
}

export default pl
