import { stageCodes } from './catalogue'
import { fillRecord } from './details'
import type { Dice } from './dice'
import type { Deal, RecordDetails } from './fieldTypes'
import { noDetails } from './noDetails'
import { baseDay } from './people'
import type { Contact, World } from './types'
import { drawUserFields } from './userFields'

const day = 86_400_000
const titles = {
  english: ['Annual licence', 'Maintenance contract', 'Pilot project', 'Extra seats', 'Training for the team'],
  russian: ['Годовая лицензия', 'Договор на обслуживание', 'Пилотный проект', 'Расширение договора', 'Обучение команды']
}

/** Three deals to ten contacts, in three pipelines; some have several contacts, some only a company (note 110). */
export function addDeals(world: World, dice: Dice): void {
  const contacts = [...world.contacts.values()].filter(contact => !contact.deleted)
  const companies = [...world.companies.values()].filter(company => !company.deleted)
  const count = Math.round(contacts.length * 0.3)
  for (let id = 1; id <= count; id++) {
    const ofCompany = companies.length > 0 && dice.chance(0.08)
    const contactIds = ofCompany ? [] : drawContacts(dice, contacts)
    const [primary] = contactIds
    const companyId = ofCompany ? dice.pick(companies).id : world.contacts.get(primary ?? 0)?.companyId ?? 0
    world.deals.set(id, drawDeal(dice, id, contactIds, companyId))
  }
}

function drawContacts(dice: Dice, contacts: Contact[]): number[] {
  const count = dice.pick([1, 1, 1, 2, 2, 3])
  return [...new Set(Array.from({ length: count }, () => dice.pick(contacts).id))]
}

function drawDeal(dice: Dice, id: number, contactIds: number[], companyId: number): Deal {
  const voice = dice.pick(['english', 'russian'] as const)
  const age = dice.int(1, 500)
  const createdTime = new Date(baseDay.getTime() - age * day - dice.int(0, day - 1))
  const movedTime = new Date(createdTime.getTime() + Math.floor(dice.float() * age) * day)
  const categoryId = dice.pick([0, 0, 0, 3, 7])
  const details: RecordDetails = { ...noDetails(createdTime), categoryId, userFields: drawUserFields(dice, 'deal') }
  fillRecord(details, dice, createdTime, voice)
  return {
    kind: 'deal', id, title: `${dice.pick(titles[voice])} #${id}`, assignedById: dice.pick([1, 2, 2, 3, 3]),
    createdTime, updatedTime: movedTime, movedTime, movedById: dice.pick([1, 2, 3]), deleted: id % 100 === 17,
    typeId: dice.pick(['SALE', 'SALE', 'COMPLEX', 'SERVICE']), stageId: dice.pick(stageCodes(categoryId)),
    opportunity: dice.chance(0.1) ? 0 : dice.int(1, 400) * 250, currencyId: voice === 'russian' ? 'RUB' : 'EUR',
    probability: dice.chance(0.4) ? dice.int(1, 10) * 10 : null,
    begindate: startOf(createdTime), closedate: startOf(new Date(createdTime.getTime() + dice.int(7, 60) * day)),
    companyId, contactIds, details
  }
}

function startOf(moment: Date): Date {
  return new Date(Math.floor(moment.getTime() / day) * day)
}
