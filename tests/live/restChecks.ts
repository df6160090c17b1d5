import { present, refusalOf, type Check, type Row } from './check'

const kindOf = (value: unknown) => Array.isArray(value) ? 'list' : typeof value === 'object' && value !== null ? 'object' : typeof value

/** Looks at REST itself: batches, errors, forms. Nothing is changed. */
export const restChecks: Check[] = [
  {
    note: '40a', what: 'shape of a batch',
    look: async (hook) => {
      const { body } = await hook.ask('batch', { halt: 0, cmd: ['user.current?', 'crm.calllist.statuslist?'] })
      const result = body.result as Row
      return `result ${kindOf(result.result)}, no errors ${kindOf(result.result_error)}, ${present(result, 'result_total', 'result_next', 'result_time')}`
    }
  },
  {
    note: '40a', what: 'nested parameters of a command',
    look: async (hook) => {
      const me = (await hook.ask('user.current')).body.result as Row
      const { body } = await hook.ask('batch', { halt: 0, cmd: { one: `user.get?FILTER[ID][0]=${String(me.ID)}` } })
      const found = (body.result as Row).result as Row
      return Array.isArray(found.one) && (found.one[0] as Row).ID === me.ID ? 'understood' : 'not understood'
    }
  },
  {
    note: '40a', what: 'a command past the 50th',
    look: async (hook) => {
      const cmd = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`c${index}`, 'app.info?']))
      const answer = await hook.ask('batch', { halt: 0, cmd })
      const errors = (answer.body.result as Row | undefined)?.result_error
      const last = kindOf(errors) === 'object' ? (errors as Row).c50 as Row | undefined : undefined
      return 'error' in answer.body ? refusalOf(answer) : `fails alone: ${last ? refusalOf({ status: 0, body: last }) : 'no'}`
    }
  },
  {
    note: '54', what: 'placements by a webhook',
    look: async hook => refusalOf(await hook.ask('placement.get'))
  },
  {
    note: '60', what: 'GET with nested parameters, and .json',
    look: async (hook) => {
      const answers = await Promise.all([hook.get('user.get', 'FILTER[ACTIVE]=1'), hook.get('user.current.json', '')])
      return answers.map(refusalOf).join(', ')
    }
  },
  { note: '61', what: 'a wrong secret', look: async hook => refusalOf(await hook.withWrongSecret().ask('user.current')) },
  { note: '63', what: 'a method that is not there', look: async hook => refusalOf(await hook.ask('crm.calllist.dial')) },
  {
    note: '64', what: 'time in an answer and in a refusal',
    look: async (hook) => {
      const [good, bad] = await Promise.all([hook.ask('user.current'), hook.ask('crm.calllist.get', { ID: 987_654_321 })])
      const fields = Object.keys(good.body.time as Row)
      const needed = ['start', 'finish', 'duration', 'processing', 'operating']
      return `${needed.every(name => fields.includes(name)) ? 'all fields' : 'fields missing'}; ${present(bad.body, 'time')}`
    }
  },
  {
    note: '66', what: 'scope, app.info, method.get',
    look: async (hook) => {
      const answers = await Promise.all([hook.ask('scope'), hook.ask('app.info'), hook.ask('method.get', { name: 'crm.calllist.list' })])
      return answers.map(refusalOf).join(', ')
    }
  }
]
