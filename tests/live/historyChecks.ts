import { fieldsOf, present, refusalOf, rowsOf, typesOf, type Check, type Row } from './check'

const CALLS = { TYPE_ID: 2, PROVIDER_ID: 'VOXIMPLANT_CALL' }

/** What a webhook without the scope can't be shown is no difference between portals. */
const granted = (refusal: string): string | null => refusal.endsWith('insufficient_scope') ? null : refusal

/** Looks at the directory of statuses, at calls and at what an app stores. Nothing is changed. */
export const historyChecks: Check[] = [
  {
    note: '121', what: 'crm.status.list: fields of a status of call lists',
    look: async (hook) => {
      const [row] = rowsOf(await hook.ask('crm.status.list', { filter: { ENTITY_ID: 'CALL_LIST' } }))
      return row ? `${fieldsOf(row)}; ${typesOf(row, 'ID', 'SORT')}` : null
    }
  },
  {
    note: '121', what: 'crm.status.list: a name with a prefix',
    look: async (hook) => {
      const rows = rowsOf(await hook.ask('crm.status.list', { filter: { '=ENTITY_ID': 'CALL_LIST' } }))
      return rows.some(row => row.ENTITY_ID !== 'CALL_LIST') ? 'ignored' : 'understood'
    }
  },
  {
    note: '130', what: 'crm.activity.list: a filter key that is no field',
    look: async (hook) => {
      const [all, slip] = await Promise.all([
        hook.ask('crm.activity.list', { select: ['ID'] }), hook.ask('crm.activity.list', { select: ['ID'], filter: { NO_SUCH_FIELD: 1 } })
      ])
      if ('error' in slip.body) return refusalOf(slip)
      return Number(all.body.total) > 0 ? `finds ${slip.body.total === all.body.total ? 'everything' : 'something else'}` : null
    }
  },
  {
    note: '131', what: 'crm.activity.list: BINDINGS',
    look: async (hook) => {
      const [call] = rowsOf(await hook.ask('crm.activity.list', {
        filter: { ...CALLS, OWNER_TYPE_ID: 3 }, select: ['ID', 'OWNER_ID'], order: { ID: 'DESC' }
      }))
      if (!call) return null
      const found = rowsOf(await hook.ask('crm.activity.list', {
        filter: { ...CALLS, BINDINGS: [{ OWNER_TYPE_ID: 3, OWNER_ID: Number(call.OWNER_ID) }] }, select: ['ID'], order: { ID: 'DESC' }
      }))
      return found.some(({ ID }) => ID === call.ID) ? 'finds what belongs to a client' : 'does not find it'
    }
  },
  {
    note: '132', what: 'crm.activity.list: COMMUNICATIONS',
    look: async (hook) => {
      const ask = async (select: string[]) => rowsOf(await hook.ask('crm.activity.list', { filter: CALLS, select, order: { ID: 'DESC' } }))
      const [named, starred] = [await ask(['ID', 'COMMUNICATIONS']), await ask(['*'])]
      const communication = named.flatMap(row => Array.isArray(row.COMMUNICATIONS) ? row.COMMUNICATIONS as Row[] : [])[0]
      if (!communication) return null
      return `${present(communication, 'TYPE', 'VALUE', 'ENTITY_ID', 'ENTITY_TYPE_ID')}; with *: ${present(starred[0] ?? {}, 'COMMUNICATIONS')}`
    }
  },
  {
    note: '134', what: 'voximplant.statistic.get',
    look: async (hook) => {
      const answer = await hook.ask('voximplant.statistic.get', { SORT: 'ID', ORDER: 'DESC' })
      if ('error' in answer.body) return granted(refusalOf(answer))
      const [row] = rowsOf(answer)
      return row ? `${present(answer.body, 'total')}; ${typesOf(row, 'CALL_DURATION', 'CALL_FAILED_CODE', 'CALL_TYPE')}` : null
    }
  },
  { note: '150', what: 'options by a webhook', look: async hook => refusalOf(await hook.ask('user.option.get')) },
  { note: '152', what: 'stores by a webhook', look: async hook => granted(refusalOf(await hook.ask('entity.get'))) }
]
