import { fieldsOf, itemsOf, present, refusalOf, rowsOf, typesOf, type Check } from './check'

const NOBODY = 987_654_321

/** Looks at call lists and what is around them. Nothing is changed. */
export const readChecks: Check[] = [
  {
    note: '1', what: 'names of parameters in any case',
    look: async (hook, { lists: [id] }) => {
      if (!id) return null
      const answers = await Promise.all([hook.ask('crm.calllist.get', { ID: id }), hook.ask('crm.calllist.get', { id })])
      return JSON.stringify(answers[0].body.result) === JSON.stringify(answers[1].body.result) ? 'the same answer' : 'another answer'
    }
  },
  {
    note: '2', what: 'crm.calllist.list: fields, total, next',
    look: async (hook) => {
      const answer = await hook.ask('crm.calllist.list', {})
      const [row] = rowsOf(answer)
      return row ? `${fieldsOf(row)}; ${typesOf(row, 'ID')}; ${present(answer.body, 'total', 'next')}` : null
    }
  },
  {
    note: '2', what: 'crm.calllist.list with start -1',
    look: async (hook) => {
      const [page, all] = await Promise.all([hook.ask('crm.calllist.list', { start: 0 }), hook.ask('crm.calllist.list', { start: -1 })])
      if (rowsOf(page).length < 50) return null
      return rowsOf(all).length > 50 ? 'no limit' : 'a page of 50'
    }
  },
  {
    note: '3', what: 'crm.calllist.get: values',
    look: async (hook, { lists: [ID] }) => {
      if (!ID) return null
      const row = (await hook.ask('crm.calllist.get', { ID })).body.result as Record<string, unknown>
      const date = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(String(row.DATE_CREATE)) ? 'Y-m-d H:i:s' : 'another format'
      return `${typesOf(row, 'ID', 'CREATED_BY_ID', 'ENTITY_TYPE')}; date ${date}`
    }
  },
  { note: '3', what: 'a list that is not there', look: async hook => refusalOf(await hook.ask('crm.calllist.get', { ID: NOBODY })) },
  {
    note: '4', what: 'crm.calllist.items.get: values',
    look: async (hook, { longList }) => {
      if (!longList) return null
      const answer = await hook.ask('crm.calllist.items.get', { LIST_ID: longList.id })
      return `${typesOf(rowsOf(answer)[0], 'ID', 'STATUS')}; ${present(answer.body, 'total', 'next')}`
    }
  },
  {
    note: '4', what: 'crm.calllist.items.get pages by start',
    look: async (hook, { longList }) => {
      if (longList?.pages !== 2) return null
      const page = async (start: number) => rowsOf(await hook.ask('crm.calllist.items.get', { LIST_ID: longList.id, start })).map(row => row.ID)
      const [first, second, minus] = [await page(0), await page(50), await page(-1)]
      return [
        first.length === 50 ? '50 a page' : `${first.length} a page`,
        second.some(id => first.includes(id)) ? 'the same again' : 'other rows at 50',
        JSON.stringify(minus) === JSON.stringify(first) ? 'the first 50 at -1' : 'something else at -1'
      ].join(', ')
    }
  },
  {
    note: '5', what: 'a page past the end',
    look: async (hook, { longList }) => longList && refusalOf(await hook.ask('crm.calllist.items.get', { LIST_ID: longList.id, start: 100_000 }))
  },
  {
    note: '6', what: 'a status that does not exist',
    look: async (hook, { longList }) => longList
      && refusalOf(await hook.ask('crm.calllist.items.get', { LIST_ID: longList.id, FILTER: { STATUS: 'NO_SUCH_STATUS' } }))
  },
  {
    note: '10', what: 'style of errors',
    look: async (hook) => {
      const { body } = await hook.ask('crm.calllist.get', { ID: NOBODY })
      return /^[A-Z_]+$/.test(String(body.error)) ? 'a code with a text' : 'the text as the code'
    }
  },
  {
    note: '11', what: 'crm.calllist.statuslist: fields, the first status',
    look: async (hook) => {
      const rows = rowsOf(await hook.ask('crm.calllist.statuslist'))
      return `${['ID', 'NAME', 'SORT', 'STATUS_ID'].filter(name => name in (rows[0] ?? {})).join(' ')}; ${rows.some(row => row.STATUS_ID === 'IN_WORK') ? '' : 'no '}IN_WORK`
    }
  },
  {
    note: '11', what: 'the directory CALL_LIST can be read',
    look: async hook => refusalOf(await hook.ask('crm.status.list', { filter: { ENTITY_ID: 'CALL_LIST' } }))
  },
  { note: '12', what: 'crm.webform.list', look: async hook => refusalOf(await hook.ask('crm.webform.list')) },
  {
    note: '20', what: 'the activity of a list, by provider and associated id',
    look: async (hook, { lists }) => {
      for (const id of lists.slice(0, 10)) {
        const [row] = rowsOf(await hook.ask('crm.activity.list', {
          filter: { PROVIDER_ID: 'CALL_LIST', ASSOCIATED_ENTITY_ID: id },
          select: ['ID', 'TYPE_ID', 'PROVIDER_ID', 'PROVIDER_TYPE_ID', 'OWNER_TYPE_ID', 'OWNER_ID', 'ASSOCIATED_ENTITY_ID']
        }))
        if (!row) continue
        const same = String(row.OWNER_ID) === String(id) && String(row.ASSOCIATED_ENTITY_ID) === String(id)
        return `type ${String(row.TYPE_ID)}, ${String(row.PROVIDER_TYPE_ID)}, owner type ${String(row.OWNER_TYPE_ID)}, ${same ? 'both ids are the list\'s' : 'other ids'}`
      }
      return null
    }
  },
  {
    note: '27', what: 'crm.activity.list: total, values',
    look: async (hook) => {
      const answer = await hook.ask('crm.activity.list', { filter: { PROVIDER_ID: 'CALL_LIST' }, select: ['ID', 'COMPLETED'], order: { ID: 'DESC' } })
      const [row] = rowsOf(answer)
      return row ? `${present(answer.body, 'total')}; ${typesOf(row, 'ID')}; flag ${/^[YN]$/.test(String(row.COMPLETED)) ? 'Y/N' : typeof row.COMPLETED}` : null
    }
  },
  {
    note: '30', what: 'crm.item.list: start -1, @id',
    look: async (hook, { contacts }) => {
      const ids = contacts.slice(0, 2)
      if (ids.length < 2) return null
      const answer = await hook.ask('crm.item.list', { entityTypeId: 3, select: ['id', 'lastName'], filter: { '@id': ids }, start: -1 })
      const [row] = itemsOf(answer)
      return `${itemsOf(answer).length} of 2 by id, ${typesOf(row, 'id')}, ${row && 'lastName' in row ? 'camelCase' : 'other names'}`
    }
  },
  {
    note: '31', what: 'phones in fm',
    look: async (hook, { contacts: [first] }) => {
      if (!first) return null
      const withSelect = async (select: string[]) =>
        itemsOf(await hook.ask('crm.item.list', { entityTypeId: 3, select, filter: { '@id': [first] }, start: -1 }))[0] ?? {}
      const [all, named] = [await withSelect(['*']), await withSelect(['id', 'fm'])]
      return `${'fm' in all ? 'with *' : 'not with *'}, ${Array.isArray(named.fm) && named.fm.length > 0 ? 'with fm' : 'not with fm'}`
    }
  },
  {
    note: '32', what: 'crm.duplicate.findbycomm',
    look: async (hook, { phone }) => {
      if (!phone) return null
      const { body } = await hook.ask('crm.duplicate.findbycomm', { type: 'PHONE', values: [phone], entity_type: 'CONTACT' })
      const found = body.result as Record<string, unknown[]> | undefined
      return Array.isArray(found?.CONTACT) ? `ids by type, ${typeof found.CONTACT[0]}` : 'nothing found'
    }
  },
  {
    note: '33', what: 'user.get by a list of ids',
    look: async (hook) => {
      const me = (await hook.ask('user.current')).body.result as Record<string, unknown> | undefined
      const rows = rowsOf(await hook.ask('user.get', { FILTER: { ID: [me?.ID] } }))
      return `${rows.length} user, ${typesOf(rows[0], 'ID', 'NAME')}`
    }
  }
]
