import { itemsOf, present, refusalOf, rowsOf, typesOf, type Check, type Row } from './check'
import type { Hook } from './hook'

const ask = (hook: Hook, params: object, entityTypeId = 3) =>
  hook.ask('crm.item.list', { entityTypeId, select: ['id'], order: { id: 'ASC' }, start: -1, ...params })

const finds = async (hook: Hook, filter: object, more: object = {}) => itemsOf(await ask(hook, { filter, ...more })).length > 0

async function fieldsOf(hook: Hook, entityTypeId = 3): Promise<Record<string, Row>> {
  const result = (await hook.ask('crm.item.fields', { entityTypeId })).body.result as { fields?: Record<string, Row> } | undefined
  return result?.fields ?? {}
}

/** Somebody whose position is empty. */
const idWithoutPost = async (hook: Hook) => itemsOf(await ask(hook, { filter: { '=post': '' } }))[0]?.id

const firstDeal = async (hook: Hook) =>
  itemsOf(await ask(hook, { select: ['id', 'contactId', 'contactIds', 'companyId'], filter: { '>contactId': 0 } }, 2))[0]

/** Looks at fields and filters of crm.item.*, and at what they are made of. Nothing is changed. */
export const itemChecks: Check[] = [
  {
    note: '100', what: 'groups of a filter, and a list with %',
    look: async (hook, { contacts: [a, b] }) => {
      if (!a || !b) return null
      const either = itemsOf(await ask(hook, { filter: { 0: { logic: 'OR', 0: { id: a }, 1: { id: b } } } }))
      return `${either.length} of 2, ${refusalOf(await ask(hook, { filter: { '%name': ['a'] } }))}`
    }
  },
  {
    note: '101', what: 'a field that is not there in filter, order and select',
    look: async (hook) => {
      const answers = await Promise.all([{ filter: { nobody: 1 } }, { order: { nobody: 'ASC' } }, { select: ['id', 'nobody'] }]
        .map(params => ask(hook, params)))
      return answers.map(refusalOf).join(', ')
    }
  },
  {
    note: '102', what: 'text without a prefix is a pattern, with = it is not',
    look: async (hook, { contacts }) => {
      const named = itemsOf(await ask(hook, { filter: { '@id': contacts, '!=name': '' }, select: ['id', 'name'] }))[0]
      if (!named) return null
      const pattern = `${String(named.name).slice(0, 1)}%`
      const [plain, exact] = [await finds(hook, { id: named.id, name: pattern }), await finds(hook, { id: named.id, '=name': pattern })]
      return `${plain ? 'a pattern' : 'no pattern'}, ${exact ? 'also with =' : 'not with ='}`
    }
  },
  {
    note: '103', what: 'an empty field under ! and !=',
    look: async (hook) => {
      const id = await idWithoutPost(hook)
      if (!id) return null
      const [not, unequal] = [await finds(hook, { id, '!post': 'no such post' }), await finds(hook, { id, '!=post': 'no such post' })]
      return `${not ? 'kept' : 'lost'} with !, ${unequal ? 'kept' : 'lost'} with !=`
    }
  },
  {
    note: '104', what: 'flags: 1 and Y',
    look: async (hook, { contacts: [id] }) => {
      if (!id) return null
      const one = await finds(hook, { id, hasPhone: 1 }) === await finds(hook, { id, hasPhone: 'Y' })
      const own = Object.entries(await fieldsOf(hook)).find(([, field]) => field.type === 'boolean' && field.isDynamic === true)?.[0]
      if (!own) return null
      const [yes, zero] = await Promise.all(['Y', 0].map(async value => (await ask(hook, { filter: { [own]: value }, start: 0 })).body.total))
      return `${one ? 'the same' : 'not the same'} for hasPhone; a user's flag finds with Y ${yes === zero ? 'what 0 finds' : 'something else'}`
    }
  },
  {
    note: '105', what: 'phone is selected and searched by part',
    look: async (hook, { phone, contacts }) => {
      if (!phone) return null
      const [row] = itemsOf(await ask(hook, { filter: { '@id': contacts, hasPhone: 'Y' }, select: ['id', 'phone'] }))
      const found = row && await finds(hook, { 'id': row.id, '%phone': String(row.phone).slice(-3) })
      return `${row && 'phone' in row ? 'selected' : 'not selected'}, ${found ? 'found' : 'not found'}`
    }
  },
  {
    note: '106', what: 'what segments are made of, and fm',
    look: async (hook) => {
      const names = ['typeId', 'sourceId', 'birthdate', 'lastActivityTime', 'companyId', 'utmSource', 'observers']
      const answers = await Promise.all(names.map(name => ask(hook, { filter: { [name]: '' } })))
      return `${answers.map(refusalOf).join(', ')}; fm: ${'error' in (await ask(hook, { filter: { fm: 1 } })).body ? 'fails' : 'answered'}`
    }
  },
  {
    note: '107', what: 'lastCommunicationCallTime',
    look: async (hook) => {
      const type = (await fieldsOf(hook)).lastCommunicationCallTime?.type
      return `${typeof type === 'string' ? type : 'not there'}; never: ${refusalOf(await ask(hook, { filter: { '=lastCommunicationCallTime': '' } }))}`
    }
  },
  {
    note: '109', what: 'a prefix before a user field of letters and digits',
    look: async (hook) => {
      const mixed = Object.keys(await fieldsOf(hook)).find(name => /^ufCrm_.*[A-Z]/.test(name) && /\d/.test(name))
      return mixed ? refusalOf(await ask(hook, { filter: { [`=${mixed}`]: 'x' } })) : null
    }
  },
  {
    note: '110', what: 'contactIds with a prefix, counted and not',
    look: async (hook, { contacts: [id] }) => {
      if (!id) return null
      const [counted, not] = [await ask(hook, { filter: { '@contactIds': [id] }, start: 0 }, 2), await ask(hook, { filter: { '@contactIds': [id] } }, 2)]
      return `${'error' in counted.body ? 'fails' : 'answered'}, with -1 ${'error' in not.body ? 'fails' : 'answered'}`
    }
  },
  {
    note: '111', what: 'contacts of a deal',
    look: async (hook) => {
      const deal = await firstDeal(hook)
      if (!deal) return null
      const [bound] = rowsOf(await hook.ask('crm.deal.contact.items.get', { id: deal.id }))
      return `${typesOf(deal, 'contactId', 'companyId')}, contactIds ${Array.isArray(deal.contactIds) ? 'list' : 'no list'}; ${typesOf(bound, 'CONTACT_ID', 'SORT', 'ROLE_ID', 'IS_PRIMARY')}`
    }
  },
  {
    note: '112', what: 'crm.item.fields and the directories it names',
    look: async (hook) => {
      const { lastName = {}, sourceId = {} } = await fieldsOf(hook)
      const statuses = rowsOf(await hook.ask('crm.status.list', { filter: { ENTITY_ID: String(sourceId.statusType) } }))
      const pipelines = await hook.ask('crm.category.list', { entityTypeId: 2 })
      return `${present(lastName, 'type', 'isDynamic', 'title', 'upperName')}; ${String(sourceId.statusType)} ${typesOf(statuses[0], 'STATUS_ID', 'NAME')}; pipelines ${refusalOf(pipelines)}`
    }
  },
  {
    note: '113', what: 'categories and addresses',
    look: async (hook) => {
      const [contacts, companies] = [await ask(hook, { filter: { categoryId: 0 } }), await ask(hook, { filter: { categoryId: 0, isMyCompany: 'N' } }, 4)]
      const addresses = await hook.ask('crm.address.list', { filter: { ANCHOR_TYPE_ID: 3 }, select: ['CITY', 'ANCHOR_TYPE_ID', 'ANCHOR_ID'] })
      return [contacts, companies, addresses].map(refusalOf).join(', ')
    }
  },
  {
    note: '190', what: 'a command of more than 1,000 parameters',
    look: async (hook) => {
      const many = Array.from({ length: 1000 }, (_none, index) => `x[${index}]=1`).join('&')
      const { body } = await hook.ask('batch', { halt: 0, cmd: { one: `crm.item.list?${many}&entityTypeId=3` } })
      const result = (body.result as Row | undefined)?.result
      return typeof result === 'object' && result !== null && 'one' in result ? 'all are read' : 'the last one is lost'
    }
  },
  {
    note: '193', what: 'crm.duplicate.findbycomm with a number in place of text',
    look: async hook => 'error' in (await hook.ask('crm.duplicate.findbycomm', { type: 'PHONE', values: [79_000_000_000] })).body ? 'refused' : 'answered'
  },
  {
    note: '212', what: 'app.info tells the region',
    look: async (hook) => {
      const info = (await hook.ask('app.info')).body.result as Row | undefined
      return info ? `${/^[a-z]{2,3}_/.test(String(info.LICENSE)) ? 'in front of the plan' : 'no region'}, ${typesOf(info, 'LANGUAGE_ID')}` : null
    }
  },
  {
    note: '214', what: '% with nothing behind it',
    look: async (hook, { contacts: [id] }) => {
      const empty = await idWithoutPost(hook)
      if (!empty || !id) return null
      return await finds(hook, { 'id': empty, '%post': '' }) ? 'finds the empty' : 'does not find the empty'
    }
  }
]
