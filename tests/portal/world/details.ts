import { codesOf } from './catalogue'
import type { Dice } from './dice'
import type { Address, ClientDetails, RecordDetails, Utm } from './fieldTypes'
import { noDetails } from './noDetails'
import { baseDay } from './people'
import type { Client, World } from './types'
import { drawUserFields } from './userFields'

const hour = 3_600_000
const users = [1, 2, 2, 3, 3]
const sources = ['CALL', 'WEB', ...codesOf('SOURCE')]

type Voice = 'english' | 'russian'

const places: Record<Voice, Array<Omit<Address, 'street'> & { streets: string[] }>> = {
  english: [
    { city: 'Berlin', postalCode: '10117', country: 'Germany', streets: ['Friedrichstraße', 'Torstraße'] },
    { city: 'Hamburg', postalCode: '20095', country: 'Germany', streets: ['Mönckebergstraße', 'Domstraße'] },
    { city: 'London', postalCode: 'EC1A 1BB', country: 'United Kingdom', streets: ['Aldersgate Street', 'Long Lane'] },
    { city: 'New York', postalCode: '10018', country: 'United States', streets: ['West 36th Street', '8th Avenue'] }
  ],
  russian: [
    { city: 'Москва', postalCode: '101000', country: 'Россия', streets: ['ул. Мясницкая', 'Чистопрудный бульвар'] },
    { city: 'Санкт-Петербург', postalCode: '191186', country: 'Россия', streets: ['Невский проспект', 'ул. Садовая'] },
    { city: 'Казань', postalCode: '420111', country: 'Россия', streets: ['ул. Баумана', 'ул. Пушкина'] },
    { city: 'Екатеринбург', postalCode: '620014', country: 'Россия', streets: ['ул. Малышева', 'проспект Ленина'] }
  ]
}

const remarks = {
  english: ['Prefers to be called in the morning.', 'Asked for an offer in writing, will decide after the board meeting.',
    'Met at the fair; interested, but bound to another supplier until summer.'],
  russian: ['Просит звонить после обеда.', 'Ждёт предложение на почту, решение принимает не один.',
    'Познакомились на выставке, договор с другим поставщиком до лета.']
}

const campaigns = ['spring', 'fair-2025', 'winback', 'price-list']

/** Fills in what clients have beside what call lists need, from a stream of its own (notes 105, 106, 109). */
export function addDetails(world: World, dice: Dice): void {
  for (const client of [...world.contacts.values(), ...world.companies.values(), ...world.leads.values()]) {
    client.details = drawDetails(client, dice)
  }
}

// Filled in place instead of put together from parts: a world has 10,000 of them.
function drawDetails(client: Client, dice: Dice): ClientDetails {
  const details = noDetails(client.createdTime)
  const isCompany = client.kind === 'company'
  const voice = /[а-яё]/i.test(isCompany ? client.title : client.lastName) ? 'russian' : 'english'
  fillRecord(details, dice, client.createdTime, voice)
  details.userFields = drawUserFields(dice, client.kind)
  details.exported = dice.chance(0.9)
  if (!isCompany && dice.chance(0.2)) details.honorific = dice.pick(codesOf('HONORIFIC'))
  if (client.kind === 'lead') {
    details.stageId = dice.pick(codesOf('STATUS'))
    details.opportunity = dice.int(0, 50) * 100
    return details
  }
  if (dice.chance(0.85)) details.typeId = dice.pick(codesOf(isCompany ? 'COMPANY_TYPE' : 'CONTACT_TYPE'))
  if (dice.chance(0.6)) details.address = drawAddress(dice, voice)
  if (details.address && dice.chance(0.2)) details.oldAddress = `${details.address.street}, ${details.address.city}`
  if (isCompany) fillCompany(details, dice, voice)
  else if (dice.chance(0.4)) details.birthdate = new Date(Date.UTC(dice.int(1950, 2004), dice.int(0, 11), dice.int(1, 28)))
  return details
}

function fillCompany(details: ClientDetails, dice: Dice, voice: Voice): void {
  if (dice.chance(0.8)) details.industry = dice.pick(codesOf('INDUSTRY'))
  if (dice.chance(0.8)) details.employees = dice.pick(codesOf('EMPLOYEES'))
  if (dice.chance(0.5)) details.revenue = dice.int(1, 900) * 10_000
  details.currencyId = voice === 'russian' ? 'RUB' : 'EUR'
}

/** What clients and deals have in common. */
export function fillRecord(details: RecordDetails, dice: Dice, createdTime: Date, voice: Voice): void {
  const age = baseDay.getTime() - createdTime.getTime()
  const quiet = Math.min(age, Math.max(hour, Math.floor(dice.float() ** 2 * age)))
  details.createdById = dice.pick(users)
  details.updatedById = dice.pick(users)
  details.lastActivityTime = new Date(createdTime.getTime() + quiet)
  details.lastActivityById = dice.pick(users)
  details.opened = dice.chance(0.95)
  if (dice.chance(0.88)) details.sourceId = dice.pick(sources)
  if (details.sourceId === 'TRADE_SHOW') details.sourceDescription = 'Industry Days 2025'
  if (details.sourceId === 'WEBFORM') details.webformId = dice.pick([1, 3, 5])
  if (details.sourceId === 'WEB' || details.sourceId === 'ADVERTISING') details.utm = drawUtm(dice)
  if (dice.chance(0.3)) details.comments = dice.pick(remarks[voice])
  if (dice.chance(0.1)) details.observers = [dice.pick([1, 2, 3])]
}

function drawUtm(dice: Dice): Utm {
  return {
    source: dice.pick(['google', 'yandex', 'newsletter']), medium: dice.pick(['cpc', 'cpm']),
    campaign: dice.pick(campaigns), content: null, term: null
  }
}

function drawAddress(dice: Dice, voice: Voice): Address {
  const { city, postalCode, country, streets } = dice.pick(places[voice])
  return { street: `${dice.pick(streets)} ${dice.int(1, 120)}`, city, postalCode, country }
}
