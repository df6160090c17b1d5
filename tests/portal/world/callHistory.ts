import { Faker, base, en } from '@faker-js/faker'
import { baseDay } from './people'
import { recordCall, type CrmBinding, type NewCall } from './telephony'
import { entityTypes, type Company, type Contact, type World } from './types'

const day = 86_400_000

/** Activities of this history are numbered below those that `addCallLists` makes after it, which begin past 5000. */
const firstId = 1001
const lastId = 4900

/** Somebody typed a wrong year. */
export const callInTheFuture = new Date('2099-03-02T10:00:00Z')

const unanswered = ['304', '304', '304', '486', '603-S', '603', '404', '480']

const binding = (client: Contact | Company): CrmBinding => (
  { ownerTypeId: client.kind === 'contact' ? entityTypes.CONTACT : entityTypes.COMPANY, ownerId: client.id }
)

const phoneOf = (client: Contact | Company) => client.fm.find(field => field.typeId === 'PHONE')?.value ?? ''

/**
 * The calls of the last year, in and out, answered or not (protocol notes 131, 132, 134). They have a stream of chance
 * of their own, so that the rest of a world is the same with and without them.
 */
export function addCallHistory(world: World): void {
  const faker = new Faker({ locale: [en, base], seed: world.sizes.seed + 104_729 })
  const contacts = [...world.contacts.values()].filter(contact => !contact.deleted && phoneOf(contact) !== '')
  const companies = [...world.companies.values()].filter(company => !company.deleted && phoneOf(company) !== '')
  let id = firstId
  const record = (call: NewCall) => { if (id <= lastId) recordCall(world, id++, call) }
  addTraps(contacts, record)
  for (const client of [...contacts, ...companies]) {
    if (faker.number.float() > (client.kind === 'contact' ? 0.35 : 0.25)) continue
    const count = faker.number.int({ min: 1, max: 3 })
    for (let made = 0; made < count; made++) record(someCall(faker, client, contacts))
  }
}

/** What a year of calls leaves behind: a wrong year, no time, a deal that owns the call, two clients in one call. */
function addTraps(contacts: Contact[], record: (call: NewCall) => void): void {
  const [first, second, third, fourth] = contacts
  if (!first || !second || !third || !fourth) return
  const at = new Date(baseDay.getTime() - 3 * day)
  const call = (client: Contact, more: Partial<NewCall> = {}): NewCall => ({
    clients: [binding(client)], userId: client.assignedById, phone: phoneOf(client), incoming: false, at,
    writtenAt: at, seconds: 65, failedCode: '200', ...more
  })
  record(call(first, { at: callInTheFuture }))
  record(call(second, { at: null }))
  record(call(third, { dealId: 1 }))
  record(call(fourth, { clients: [binding(fourth), binding(first)] }))
}

function someCall(faker: Faker, client: Contact | Company, contacts: Contact[]): NewCall {
  const answered = faker.number.float() < 0.65
  const at = new Date(baseDay.getTime() - faker.number.int({ min: 3_600_000, max: 300 * day }))
  const beside = faker.number.float() < 0.06 ? faker.helpers.arrayElement(contacts) : undefined
  return {
    clients: beside && beside !== client ? [binding(client), binding(beside)] : [binding(client)],
    dealId: faker.number.float() < 0.12 ? faker.number.int({ min: 1, max: 60 }) : undefined,
    userId: faker.number.float() < 0.8 ? client.assignedById : faker.helpers.arrayElement([1, 2, 3]),
    phone: phoneOf(client), incoming: faker.number.float() < 0.3,
    at: faker.number.float() < 0.02 ? null : at, writtenAt: at,
    seconds: answered ? faker.number.int({ min: 4, max: 900 }) : 0,
    failedCode: answered ? '200' : faker.helpers.arrayElement(unanswered)
  }
}
