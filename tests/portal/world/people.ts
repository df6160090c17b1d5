import { Faker, en, ru, base } from '@faker-js/faker'
import { noDetails } from './noDetails'
import type { Company, Contact, Lead, MultiField } from './types'

/** Two fakers that share one stream of chance would depend on each other's order; each gets its own seed. */
export interface Voices {
  russian: Faker
  english: Faker
}

export function createVoices(seed: number): Voices {
  const russian = new Faker({ locale: [ru, en, base], seed })
  const english = new Faker({ locale: [en, base], seed: seed + 7919 })
  return { russian, english }
}

/** The day everything in the world happened before; fixed, so that pictures of it do not change. */
export const baseDay = new Date('2026-02-16T09:00:00Z')

const hour = 3_600_000

/** Every hundredth client is one that was deleted later. The numbers asked for count only those who are left. */
function idsFor(alive: number): Array<{ id: number, deleted: boolean }> {
  const ids: Array<{ id: number, deleted: boolean }> = []
  let left = alive
  for (let id = 1; left > 0; id++) {
    const deleted = id % 100 === 17
    ids.push({ id, deleted })
    if (!deleted) left -= 1
  }
  return ids
}

const phonePatterns: Record<'russian' | 'english', string[]> = {
  russian: ['+7 (9##) ###-##-##', '89#########', '8 (495) ###-##-##', '+79#########', '8 9## ### ## ##'],
  english: [
    '+49 30 ########', '+44 20 7946 ####', '+1 212 555 ####', '030 #######', '(212) 555-####', '+1-646-555-####'
  ]
}

class FieldMaker {
  private lastId = 0
  private readonly given: string[] = []

  /** No phone for one in eight, several for one in five, and now and then one that somebody else has, too. */
  phones(faker: Faker, voice: 'russian' | 'english'): MultiField[] {
    const chance = faker.number.float()
    const count = chance < 0.12 ? 0 : chance < 0.8 ? 1 : chance < 0.95 ? 2 : 3
    return Array.from({ length: count }, (_none, index): MultiField => {
      const shared = this.given.length > 10 && faker.number.float() < 0.03
      const value = shared ? faker.helpers.arrayElement(this.given)
        : faker.helpers.replaceSymbols(faker.helpers.arrayElement(phonePatterns[voice]))
      this.given.push(value)
      return { id: ++this.lastId, typeId: 'PHONE', valueType: index === 0 ? 'WORK' : 'MOBILE', value }
    })
  }

  email(faker: Faker, id: number): MultiField[] {
    if (faker.number.float() < 0.35) return []
    const value = `${faker.string.alpha({ length: 6, casing: 'lower' })}${id}@example.com`
    return [{ id: ++this.lastId, typeId: 'EMAIL', valueType: 'WORK', value }]
  }
}

const owners = [1, 2, 2, 3, 3]

/** Companies with Russian and English names. */
export function createCompanies(voices: Voices, count: number): Map<number, Company> {
  const fields = new FieldMaker()
  return new Map(idsFor(count).map(({ id, deleted }) => {
    const voice = id % 2 === 0 ? 'russian' : 'english'
    const faker = voices[voice]
    const createdTime = faker.date.recent({ days: 700, refDate: baseDay })
    return [id, {
      kind: 'company', id, deleted, title: faker.company.name(), assignedById: faker.helpers.arrayElement(owners),
      fm: [...fields.phones(faker, voice), ...fields.email(faker, id)], createdTime,
      updatedTime: new Date(createdTime.getTime() + hour), details: noDetails(createdTime)
    }]
  }))
}

/** Contacts; a bit less than half of them belong to one of the companies. */
export function createContacts(voices: Voices, count: number, companies: ReadonlyMap<number, Company>):
Map<number, Contact> {
  const fields = new FieldMaker()
  const employers = [...companies.values()].filter(company => !company.deleted).map(company => company.id)
  return new Map(idsFor(count).map(({ id, deleted }) => {
    const voice = id % 5 < 3 ? 'russian' : 'english'
    const faker = voices[voice]
    const sex = faker.person.sexType()
    const createdTime = faker.date.recent({ days: 600, refDate: baseDay })
    return [id, {
      kind: 'contact', id, deleted, name: faker.person.firstName(sex), lastName: faker.person.lastName(sex),
      secondName: voice === 'russian' ? faker.person.middleName(sex) : '',
      post: faker.number.float() < 0.3 ? faker.person.jobTitle() : '',
      companyId: employers.length > 0 && faker.number.float() < 0.45 ? faker.helpers.arrayElement(employers) : 0,
      assignedById: faker.helpers.arrayElement(owners),
      fm: [...fields.phones(faker, voice), ...fields.email(faker, id)], createdTime,
      updatedTime: new Date(createdTime.getTime() + hour), details: noDetails(createdTime)
    }]
  }))
}

/** A few leads: native screens make call lists of them, this app only looks at those (protocol note 2). */
export function createLeads(voices: Voices, count: number): Map<number, Lead> {
  const fields = new FieldMaker()
  const faker = voices.english
  return new Map(idsFor(count).map(({ id, deleted }) => {
    const createdTime = faker.date.recent({ days: 90, refDate: baseDay })
    return [id, {
      kind: 'lead', id, deleted, title: `Lead #${id}`, name: faker.person.firstName(),
      lastName: faker.person.lastName(), assignedById: faker.helpers.arrayElement(owners),
      fm: fields.phones(faker, 'english'), createdTime, updatedTime: createdTime,
      details: noDetails(createdTime)
    }]
  }))
}
