import type { PortalUser } from './types'

const registeredAt = new Date('2024-03-04T08:00:00Z')
const mayReadAll = {
  lead: 'all', contact: 'all', company: 'all', deal: 'all', callListActivities: false, edit: 'all',
  callStatistics: 'all', crmAdmin: false
} as const

/**
 * The three people every world has: 1 an administrator, 2 a manager who reads everything, 3 a manager who reads
 * only the contacts and deals they are responsible for, all companies and no leads, changes only what they are
 * responsible for, and finds only their own calls in the statistics. Their clocks are those of Berlin, Moscow and
 * New York in winter.
 */
export function createUsers(): Map<number, PortalUser> {
  const users: PortalUser[] = [
    {
      id: 1, name: 'Anna', lastName: 'Adler', secondName: '', email: 'anna.adler@nordwind.example',
      phone: '+49 30 5550101', position: 'Head of sales operations', gender: 'F', active: true, isAdmin: true,
      rights: { ...mayReadAll, callListActivities: true, crmAdmin: true }, registeredAt, utcOffset: 60, languageId: 'en'
    },
    {
      id: 2, name: 'Максим', lastName: 'Орлов', secondName: 'Игоревич', email: 'maxim.orlov@nordwind.example',
      phone: '+7 495 555-01-02', position: 'Руководитель отдела продаж', gender: 'M', active: true, isAdmin: false,
      rights: { ...mayReadAll }, registeredAt, utcOffset: 180, languageId: 'ru'
    },
    {
      id: 3, name: 'Olivia', lastName: 'Baker', secondName: '', email: 'olivia.baker@nordwind.example',
      phone: '+1 212 555 0103', position: 'Sales manager', gender: 'F', active: true, isAdmin: false,
      rights: { ...mayReadAll, lead: 'none', contact: 'own', deal: 'own', edit: 'own', callStatistics: 'own' },
      registeredAt, utcOffset: -300, languageId: 'en'
    }
  ]
  return new Map(users.map(user => [user.id, user]))
}
