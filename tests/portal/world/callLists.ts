import type { Faker } from '@faker-js/faker'
import { defaultSubject, firstStatus } from './directory'
import { baseDay } from './people'
import { ranked } from './ranks'
import { entityTypes, type Activity, type CallList, type Participant, type PortalLang, type World } from './types'

const day = 86_400_000

/** Names that users gave their lists, in the two languages they write in. */
const givenNames = [
  'Autumn renewal', 'Trade fair leads', 'Обзвон по акции «Весна»', 'Winback Q1', 'Повторные продажи, Москва',
  'Webinar follow-up', 'Должники за январь', 'Price change notice', 'Приглашение на конференцию',
  'Dormant customers', 'Поздравление ключевых клиентов', 'Berlin and Hamburg', 'Опрос NPS', 'Warranty expires soon'
]

/** Positions, from the newest list back, that are special in every world large enough to have them. */
const special = { leads: 3, single: 5, largest: 10, large: 20, withDeleted: 1, withoutActivity: [7, 18, 29, 41] }

/** The activity that stands behind a call list (protocol note 20). */
export function createListActivity(list: CallList, id: number, lang: PortalLang): Activity {
  return {
    id, ownerTypeId: entityTypes.CALL_LIST, ownerId: list.id, typeId: 6, providerId: 'CALL_LIST',
    providerTypeId: 'CALL_LIST', associatedEntityId: list.id, subject: defaultSubject(list.id, lang),
    description: '', responsibleId: list.createdById, authorId: list.createdById, editorId: list.createdById,
    completed: false, direction: 0, createdAt: list.createdAt, updatedAt: list.createdAt, startTime: list.createdAt,
    endTime: list.createdAt
  }
}

/** Fills a world that has its clients with call lists and activities. */
export function addCallLists(world: World, faker: Faker): void {
  const { callLists, participants, portalLang } = world.sizes
  for (let id = 1; id <= callLists; id++) {
    const fromNewest = callLists - id
    const list = createList(world, faker, id, fromNewest)
    if (fromNewest === 0 && participants !== undefined) {
      list.entityTypeId = entityTypes.CONTACT
      list.participants = inStatuses(faker, aliveIds(world).slice(0, participants), 0.4)
    }
    world.callLists.set(id, list)
    // Activities have numbers of their own: whoever takes one for the other finds out.
    world.lastIds.activity += faker.number.int({ min: 1, max: 4 })
    if (special.withoutActivity.includes(fromNewest)) continue
    const activity = createListActivity(list, world.lastIds.activity, portalLang)
    const name = id % 2 === 0 ? givenNames[id / 2 % givenNames.length] : undefined
    if (name !== undefined) activity.subject = name
    if (fromNewest % 9 === 4) activity.responsibleId = list.createdById % 3 + 1
    activity.completed = list.participants.every(participant => participant.status !== firstStatus)
    world.activities.set(activity.id, activity)
  }
  world.lastIds.callList = callLists
  addCalls(world, faker)
}

function createList(world: World, faker: Faker, id: number, fromNewest: number): CallList {
  const createdById = [1, 2, 3, 2][id % 4] ?? 1
  const entityTypeId = fromNewest === special.leads ? entityTypes.LEAD
    : fromNewest % 4 === 2 && fromNewest !== special.largest ? entityTypes.COMPANY : entityTypes.CONTACT
  const ids = chosenClients(world, faker, entityTypeId, createdById, sizeOf(faker, fromNewest))
  if (fromNewest === special.withDeleted) addDeleted(world, ids)
  // Older lists are further: those of last year are done.
  const progress = fromNewest > world.sizes.callLists * 0.6 ? 1 : faker.number.float({ min: 0, max: 0.95 })
  return {
    id, createdById, entityTypeId,
    createdAt: new Date(baseDay.getTime() - fromNewest * 3 * day - faker.number.int({ max: day / 2 })),
    webformId: faker.helpers.arrayElement([null, null, 1, 3, 5]),
    participants: inStatuses(faker, ids, progress)
  }
}

/** Most lists are short, a few are long. */
function sizeOf(faker: Faker, fromNewest: number): number {
  if (fromNewest === special.single) return 1
  if (fromNewest === special.largest) return 800
  if (fromNewest === special.large) return 520
  const chance = faker.number.float()
  if (chance < 0.5) return faker.number.int({ min: 4, max: 40 })
  if (chance < 0.9) return faker.number.int({ min: 41, max: 150 })
  return faker.number.int({ min: 151, max: 320 })
}

function chosenClients(world: World, faker: Faker, entityTypeId: number, createdById: number, size: number): number[] {
  const pool = entityTypeId === entityTypes.LEAD ? [...world.leads.values()]
    : entityTypeId === entityTypes.COMPANY ? [...world.companies.values()] : [...world.contacts.values()]
  const ownOnly = entityTypeId === entityTypes.CONTACT && world.users.get(createdById)?.rights.contact === 'own'
  const readable = ownOnly ? pool.filter(client => client.assignedById === createdById) : pool
  return faker.helpers.arrayElements(readable, Math.min(size, readable.length)).map(client => client.id)
}

function addDeleted(world: World, ids: number[]): void {
  const deleted = [...world.contacts.values()].filter(contact => contact.deleted && !ids.includes(contact.id))
  ids.splice(Math.min(2, ids.length), 0, ...deleted.slice(0, 3).map(contact => contact.id))
}

function aliveIds(world: World): number[] {
  return [...world.contacts.values()].filter(contact => !contact.deleted).map(contact => contact.id)
}

function inStatuses(faker: Faker, ids: number[], progress: number): Participant[] {
  return ranked(ids, firstStatus).map(participant => {
    if (faker.number.float() >= progress) return participant
    const status = faker.helpers.weightedArrayElement([
      { weight: 55, value: 'SUCCESS' }, { weight: 15, value: 'WRONG_NUMBER' }, { weight: 30, value: 'STOP_CALLING' }
    ])
    return { ...participant, status, callId: faker.string.hexadecimal({ length: 16, prefix: '', casing: 'lower' }) }
  })
}

/**
 * Ordinary calls beside the call lists. The first is a trap: its subject is the one a call list would have, and
 * whoever deletes by subject alone deletes a call (protocol notes 20, 21).
 */
function addCalls(world: World, faker: Faker): void {
  const contacts = [...world.contacts.values()].filter(contact => !contact.deleted).slice(0, 25)
  contacts.forEach((contact, index) => {
    world.lastIds.activity += 1
    const at = new Date(baseDay.getTime() - faker.number.int({ max: 20 * day }))
    const called = world.sizes.portalLang === 'ru' ? 'Исходящий звонок' : 'Outgoing call to'
    world.activities.set(world.lastIds.activity, {
      id: world.lastIds.activity, ownerTypeId: entityTypes.CONTACT, ownerId: contact.id, typeId: 2,
      providerId: 'VOXIMPLANT_CALL', providerTypeId: 'CALL', associatedEntityId: 0,
      subject: index === 0 ? defaultSubject(1, world.sizes.portalLang)
        : `${called} ${contact.name} ${contact.lastName}`,
      description: '', responsibleId: contact.assignedById, authorId: contact.assignedById,
      editorId: contact.assignedById, completed: true, direction: 2, createdAt: at, updatedAt: at, startTime: at,
      endTime: at
    })
  })
}
