import { describe, expect, it } from 'vitest'
import { addList, aliveIds, startPortal, storedParticipants, type BatchResult, type TestPortal } from './portalClient'

const batch = async (test: TestPortal, userId: number, cmd: unknown, halt = 0) =>
  (await test.call<BatchResult>(userId, 'batch', { halt, cmd })).body.result

describe('batch', () => {
  it('note 40: runs 50 commands and refuses each one past them', async () => {
    const test = await startPortal()
    const commands = Array.from({ length: 52 }, (_none, index) => `crm.calllist.list?filter[ID]=${index + 1}`)
    const answer = await batch(test, 1, commands)
    expect(answer.result).toHaveLength(50)
    expect(Object.keys(answer.result_error)).toEqual(['50', '51'])
    expect(answer.result_error[50]?.error).toBe('ERROR_BATCH_LENGTH_EXCEEDED')
  })

  it('note 190: reads only the first thousand variables of a command, without a word', async () => {
    const test = await startPortal({ contacts: 1200 })
    const ids = aliveIds(test.portal).slice(0, 1100)
    const query = ids.map((id, index) => `ENTITIES[${index}]=${id}`).join('&')
    const { result } = await batch(test, 1, [`crm.calllist.add?ENTITY_TYPE=CONTACT&${query}`])
    const [listId] = result as [number]
    expect(test.portal.context.world.callLists.get(listId)?.participants).toHaveLength(999)
  })

  it('note 40: counts as one request', async () => {
    const test = await startPortal({ rateLimit: { burst: 2, perSecond: 0 } })
    const commands = Array.from({ length: 50 }, () => 'user.current')
    const statuses = []
    for (let request = 0; request < 3; request++) statuses.push((await test.call(1, 'batch', { cmd: commands })).status)
    expect(statuses).toEqual([200, 200, 503])
  })

  it('note 40a: keys every part of the answer like the commands', async () => {
    const test = await startPortal()
    const answer = await batch(test, 1, {
      lists: 'crm.calllist.list?select[0]=ID&start=-1', people: 'crm.item.list?entityTypeId=3&select[0]=id',
      wrong: 'crm.calllist.get?ID=999'
    })
    expect(Object.keys(answer.result as object)).toEqual(['lists', 'people'])
    expect(answer.result_error).toEqual({
      wrong: { error: 'LIST_ID_ERROR', error_description: 'Incorrect list id' }
    })
    expect(answer.result_total).toEqual({ people: 300 })
    expect(answer.result_next).toEqual({ people: 50 })
    expect(Object.keys(answer.result_time as object)).toEqual(['lists', 'people'])
  })

  it('note 40a: writes maps as lists when their keys have no gap, and empty ones as []', async () => {
    const test = await startPortal()
    const whole = await batch(test, 1, ['user.current', 'user.current'])
    expect(whole.result).toHaveLength(2)
    expect(whole).toMatchObject({ result_error: [], result_total: [], result_next: [] })
    const gap = await batch(test, 1, ['no.method', 'user.current'])
    expect(gap.result).toEqual({ 1: expect.objectContaining({ ID: '1' }) as unknown })
    expect(gap.result_error).toEqual([
      { error: 'ERROR_METHOD_NOT_FOUND', error_description: 'Method not found: no.method' }
    ])
    expect((await batch(test, 1, [])).result).toEqual([])
  })

  it('note 40a: reads nested parameters as PHP does, and a form as well as JSON', async () => {
    const test = await startPortal()
    const [a, b, c] = aliveIds(test.portal)
    const form = new URLSearchParams()
    form.append('cmd[3]', `crm.calllist.add?ENTITY_TYPE=CONTACT&ENTITIES[]=${c}&ENTITIES[]=${a}&ENTITIES[]=${b}`)
    form.append('cmd[7]', 'crm.calllist.items.get?LIST_ID=$result[3]')
    const response = await fetch(`${test.portal.url}/rest/1/local/batch`, { method: 'POST', body: form })
    const { result } = await response.json() as { result: BatchResult }
    const [listId, participants] = Object.values(result.result as object) as [number, Array<{ ID: number }>]
    expect(Object.keys(result.result as object)).toEqual(['3', '7'])
    expect(listId).toBe(13)
    expect(participants.map(({ ID }) => ID)).toEqual([c, a, b])
  })

  it('note 40a: puts earlier results in the place of references', async () => {
    const test = await startPortal()
    const listId = await addList(test, 1, aliveIds(test.portal).slice(0, 2))
    const answer = await batch(test, 1, {
      find: `crm.activity.list?filter[PROVIDER_ID]=CALL_LIST&filter[ASSOCIATED_ENTITY_ID]=${listId}`,
      rename: 'crm.activity.update?id=$result[find][0][ID]&fields[SUBJECT]=Was $result[find][0][SUBJECT]',
      read: 'crm.activity.get?id=$result[find][0][ID]'
    })
    expect(answer.result).toMatchObject({ rename: true, read: { SUBJECT: 'Was Call list #13' } })
  })

  it('note 40a: ends at the first error only with halt', async () => {
    const test = await startPortal()
    const commands = { one: 'no.method', two: 'user.current' }
    expect((await batch(test, 1, commands, 1)).result).toEqual([])
    expect(Object.keys((await batch(test, 1, commands, 0)).result as object)).toEqual(['two'])
  })

  it('note 40a: refuses a batch inside a batch', async () => {
    const test = await startPortal()
    const answer = await batch(test, 1, ['batch?cmd[]=user.current'])
    expect(answer.result_error).toMatchObject([{ error: 'ERROR_BATCH_METHOD_NOT_ALLOWED' }])
  })

  it('note 43: reports a command refused without a code in result_error only', async () => {
    const test = await startPortal()
    const answer = await batch(test, 2, { gone: 'crm.activity.delete?id=1' })
    expect(answer.result).toEqual([])
    expect(answer.result_error).toEqual({ gone: { error: '', error_description: 'Activity is not found.' } })
  })

  it('note 190: reads 1,000 parameters of a command and drops the rest without a word', async () => {
    const test = await startPortal({ contacts: 1200 })
    const ids = aliveIds(test.portal).slice(0, 1100)
    const query = ids.map((id, index) => `&ENTITIES[${index}]=${id}`).join('')
    const answer = await batch(test, 1, { add: `crm.calllist.add?ENTITY_TYPE=CONTACT${query}` })
    const { add } = answer.result as { add: number }
    expect(storedParticipants(test, add).map(([id]) => id)).toEqual(ids.slice(0, 999))
    expect(storedParticipants(test, await addList(test, 1, ids))).toHaveLength(1100)
  })
})
