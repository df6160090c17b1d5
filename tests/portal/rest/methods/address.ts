import { mayReadType } from '../../world/access'
import { entityTypes, type Company, type Contact } from '../../world/types'
import { notCovered, RestError } from '../errors'
import { readFilter, readOrder, type Fields } from '../filter'
import type { MethodAnswer, MethodCall, MethodEntry } from '../method'
import { countedPage, readStart } from '../page'
import { asList } from '../params'

/** An address of a client's requisites, as text like everything of these older methods. */
type Row = Record<'TYPE_ID' | 'ENTITY_TYPE_ID' | 'ENTITY_ID' | 'ADDRESS_1' | 'ADDRESS_2' | 'CITY' | 'POSTAL_CODE' | 'REGION'
  | 'PROVINCE' | 'COUNTRY' | 'COUNTRY_CODE' | 'LOC_ADDR_ID' | 'ANCHOR_TYPE_ID' | 'ANCHOR_ID', string | null>

/** The type of requisites, which is what an address belongs to; the client is its anchor. */
const requisite = 8

function rowsOf(clients: Iterable<Contact | Company>, anchorTypeId: number): Row[] {
  return [...clients].flatMap((client) => {
    const { address } = client.details
    if (client.deleted || !address) return []
    return {
      TYPE_ID: '1', ENTITY_TYPE_ID: String(requisite), ENTITY_ID: String(client.id * 2 + anchorTypeId),
      ADDRESS_1: address.street, ADDRESS_2: null, CITY: address.city, POSTAL_CODE: address.postalCode, REGION: null,
      PROVINCE: null, COUNTRY: address.country, COUNTRY_CODE: null, LOC_ADDR_ID: String(client.id * 2 + anchorTypeId),
      ANCHOR_TYPE_ID: String(anchorTypeId), ANCHOR_ID: String(client.id)
    }
  })
}

const numeric = new Set(['TYPE_ID', 'ENTITY_TYPE_ID', 'ENTITY_ID', 'ANCHOR_TYPE_ID', 'ANCHOR_ID', 'LOC_ADDR_ID'])
const names: Array<keyof Row> = [
  'TYPE_ID', 'ENTITY_TYPE_ID', 'ENTITY_ID', 'ADDRESS_1', 'ADDRESS_2', 'CITY', 'POSTAL_CODE', 'REGION', 'PROVINCE',
  'COUNTRY', 'COUNTRY_CODE', 'LOC_ADDR_ID', 'ANCHOR_TYPE_ID', 'ANCHOR_ID'
]
const fields: Fields<Row> = Object.fromEntries(names.map(name => [
  name, (row: Row) => numeric.has(name) ? Number(row[name]) : row[name]
]))

/** Addresses of contacts and companies: the way to their city (protocol note 113). */
function list(call: MethodCall): MethodAnswer {
  const { params, user, context: { world } } = call
  if (!(['contact', 'company', 'lead'] as const).some(kind => mayReadType(user, kind))) {
    throw new RestError(400, '', 'Access denied.')
  }
  const refuse = (name: string) => notCovered(call.method, `"${name}" is no field to filter or sort addresses by`)
  const test = readFilter(params.FILTER, fields, refuse)
  const order = readOrder(params.ORDER, fields, refuse, () => 0)
  const rows = [
    ...rowsOf(world.contacts.values(), entityTypes.CONTACT), ...rowsOf(world.companies.values(), entityTypes.COMPANY)
  ]
  const { entries, ...counts } = countedPage(rows.filter(test).sort(order), readStart(params.START))
  const select = asList(params.SELECT)?.map(String) ?? []
  const shown = select.length === 0 || select.includes('*') ? names : names.filter(name => select.includes(name))
  return { result: entries.map(row => Object.fromEntries(shown.map(name => [name, row[name]]))), ...counts }
}

export const addressMethods: Record<string, MethodEntry> = { 'crm.address.list': { scopes: ['crm'], run: list } }
