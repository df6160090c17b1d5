import { ApiVersion, B24Hook } from '@bitrix24/b24jssdk'
import { describe, expect, it } from 'vitest'
import type { LoggedRequest } from '../portal/rest/requestLog'
import { addList, aliveIds, startPortal, type TestPortal } from './portalClient'

/**
 * The real SDK, on the portal's webhook address. It always writes https in front of it, so its own HTTP client is
 * told to go to the plain address; nothing else of it is touched.
 */
function sdkOn(test: TestPortal, userId: number): B24Hook {
  const sdk = new B24Hook({ b24Url: test.portal.url, userId, secret: 'local' })
  sdk.getHttpClient(ApiVersion.v2).ajaxClient.interceptors.request.use(config => {
    config.url = config.url?.replace(/^https:/, 'http:') ?? ''
    return config
  })
  return sdk
}

async function thrownBy(work: Promise<unknown>): Promise<Record<string, unknown>> {
  try {
    await work
  } catch (error) {
    return error as Record<string, unknown>
  }
  throw new Error('nothing was thrown')
}

interface Participant { ID: number }

describe('what the SDK makes of it', () => {
  it('note 41: never comes to an end on participants: 13 pages, 650 rows, 50 of them different', async () => {
    const test = await startPortal()
    const LIST_ID = await addList(test, 1, aliveIds(test.portal).slice(0, 120))
    const rows: Participant[] = []
    let pages = 0
    const list = sdkOn(test, 1).actions.v2.fetchList.make<Participant>({
      method: 'crm.calllist.items.get', params: { LIST_ID }
    })
    for await (const page of list) {
      rows.push(...page)
      pages += 1
      if (pages === 13) break
    }
    expect(rows).toHaveLength(650)
    expect(new Set(rows.map(row => row.ID)).size).toBe(50)
  })

  it('note 41: comes to an end with fewer than 50 participants', async () => {
    const test = await startPortal()
    const LIST_ID = await addList(test, 1, aliveIds(test.portal).slice(0, 49))
    const answer = await sdkOn(test, 1).actions.v2.callList.make<Participant>({
      method: 'crm.calllist.items.get', params: { LIST_ID }
    })
    expect(answer.getData()).toHaveLength(49)
  })

  it('note 42: loses the text of an error without a code; it is only in the original answer', async () => {
    const test = await startPortal()
    const { call } = sdkOn(test, 1).actions.v2
    const error = await thrownBy(call.make({ method: 'crm.activity.delete', params: { id: 1 } }))
    expect(error).toMatchObject({ code: 'ERR_BAD_REQUEST', message: 'Request failed with status code 400' })
    const original = error.originalError as { response: { data: { error_description: string } } }
    expect(original.response.data.error_description).toBe('Activity is not found.')
  })

  it('note 43: takes a command refused without a code for a success whose result is undefined', async () => {
    const test = await startPortal()
    const listId = await addList(test, 1, aliveIds(test.portal).slice(0, 2))
    const activity = [...test.portal.context.world.activities.values()].find(one => one.ownerId === listId)
    const answer = await sdkOn(test, 1).actions.v2.batch.make({
      calls: { gone: ['crm.activity.delete', { id: 1 }], real: ['crm.activity.delete', { id: activity?.id }] },
      options: { isHaltOnError: false, returnAjaxResult: true }
    })
    const results: unknown = answer.getData()
    const byName = results as Record<string, {
      isSuccess: boolean, getData: () => { result: unknown }
    }>
    expect(answer.isSuccess).toBe(true)
    expect([byName.gone?.isSuccess, byName.gone?.getData().result]).toEqual([true, undefined])
    expect([byName.real?.isSuccess, byName.real?.getData().result]).toEqual([true, true])
  })

  it('note 44: repeats a write whose answer was lost: one call, three lists', async () => {
    const test = await startPortal()
    await test.control('POST', 'faults', [{ method: 'crm.calllist.add', kind: 'drop-after', times: 3 }])
    await thrownBy(sdkOn(test, 1).actions.v2.call.make({
      method: 'crm.calllist.add', params: { ENTITY_TYPE: 'CONTACT', ENTITIES: aliveIds(test.portal).slice(0, 2) }
    }))
    const log = await test.control<LoggedRequest[]>('GET', 'requests')
    expect(log.map(request => request.method)).toEqual(Array.from({ length: 3 }, () => 'crm.calllist.add'))
    expect(test.portal.context.world.callLists.size).toBe(12 + 3)
  })

  it('note 44: repeats gateway errors, too', async () => {
    const test = await startPortal()
    await test.control('POST', 'faults', [{ method: 'user.current', kind: 'http-502', times: 1 }])
    const answer = await sdkOn(test, 1).actions.v2.call.make({ method: 'user.current' })
    expect(answer.isSuccess).toBe(true)
    expect((await test.control<LoggedRequest[]>('GET', 'requests')).map(request => request.status)).toEqual([502, 200])
  })

  it('note 190: sends null as empty text in a batch, and empty lists not at all', async () => {
    const test = await startPortal()
    await sdkOn(test, 1).actions.v2.batch.make({
      calls: { one: ['crm.item.list', { entityTypeId: 3, filter: { '=sourceId': null, '@id': [] }, select: ['id'] }] }
    })
    const [request] = await test.control<LoggedRequest[]>('GET', 'requests')
    expect(request?.commands[0]?.params).toEqual({ entityTypeId: '3', filter: { '=sourceId': '' }, select: ['id'] })
  })
})
