import type { PortalUser } from '../../world/types'
import { notCovered } from '../errors'
import { readFilter, readOrder, type Fields } from '../filter'
import type { MethodAnswer, MethodCall, MethodEntry } from '../method'
import { countedPage, readStart } from '../page'
import { asList, asMap, asText } from '../params'
import { isoSeconds } from '../time'

const scopes = ['user', 'user_basic', 'user_brief']

const fields: Fields<PortalUser> = {
  ID: user => user.id,
  NAME: user => user.name,
  LAST_NAME: user => user.lastName,
  ACTIVE: user => user.active,
  USER_TYPE: () => 'employee',
  NAME_SEARCH: user => `${user.name} ${user.lastName}`
}

/** With `user_brief` alone, e-mail and phones are not there (protocol note 33). */
function wireUser(user: PortalUser, call: MethodCall): Record<string, unknown> {
  const brief = {
    ID: String(user.id), ACTIVE: user.active, NAME: user.name, LAST_NAME: user.lastName,
    SECOND_NAME: user.secondName, WORK_POSITION: user.position, PERSONAL_GENDER: user.gender, PERSONAL_PHOTO: null,
    DATE_REGISTER: isoSeconds(user.registeredAt), IS_ONLINE: 'Y', UF_DEPARTMENT: [1], USER_TYPE: 'employee'
  }
  const full = call.context.options.scopes.some(scope => scope === 'user' || scope === 'user_basic')
  return full ? { ...brief, EMAIL: user.email, WORK_PHONE: user.phone, PERSONAL_MOBILE: '' } : brief
}

/** Users by filter, 50 a page (protocol note 33). The filter may stand in FILTER or beside it. */
function get(call: MethodCall): MethodAnswer {
  const { params } = call
  const beside = Object.fromEntries(Object.entries(params).filter(([name]) => name in fields))
  const refuse = (name: string) => notCovered(call.method, `filtering or sorting users by "${name}" is not covered`)
  const asked = asMap(params.FILTER)
  if (!asked) throw refuse('FILTER')
  const searched = Object.fromEntries(Object.entries({ ...beside, ...asked }).map(([name, value]) => [
    name === 'NAME_SEARCH' ? '%NAME_SEARCH' : name, typeof value === 'boolean' ? (value ? 'Y' : 'N') : value
  ]))
  const test = readFilter(searched, fields, refuse)
  const sort = asText(params.SORT)
  const order = readOrder(sort ? { [sort]: params.ORDER } : {}, fields, refuse, (one, other) => one.id - other.id)
  const page = countedPage([...call.context.world.users.values()].filter(test).sort(order),
    Math.max(0, readStart(params.START)))
  const { entries, ...counts } = page
  return { result: entries.map(user => selected(wireUser(user, call), params.SELECT)), ...counts }
}

function selected(user: Record<string, unknown>, select: unknown): Record<string, unknown> {
  const names = asList(select)?.map(String)
  if (!names || names.length === 0 || names.includes('*')) return user
  return Object.fromEntries(Object.entries(user).filter(([name]) => names.includes(name)))
}

export const userMethods: Record<string, MethodEntry> = {
  'user.current': { scopes, run: call => ({ result: wireUser(call.user, call) }) },
  'user.get': { scopes, run: get }
}
