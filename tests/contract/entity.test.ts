import { describe, expect, it } from 'vitest'
import { startAppPortal, type AppPortal } from './appClient'
import { refusalOf } from './portalClient'

type Item = Record<string, string | null | Record<string, string | null>>

const ENTITY = 'segments'

/** A portal in which user 2, who is no administrator, made a store for everybody. */
async function withStore(access: object = { AU: 'W' }): Promise<AppPortal> {
  const test = await startAppPortal()
  const { body } = await test.app(2, 'entity.add', { ENTITY, NAME: 'Segments', ACCESS: access })
  expect(body.result).toBe(true)
  return test
}

const add = async (test: AppPortal, userId: number, more: object = {}) =>
  (await test.app<number>(userId, 'entity.item.add', { ENTITY, NAME: 'Spring', ...more })).body.result

const items = async (test: AppPortal, userId: number, more: object = {}) =>
  (await test.app<Item[]>(userId, 'entity.item.get', { ENTITY, ...more })).body

describe('stores of the app', () => {
  it('note 152: is made by anybody, once, and managed by who made it', async () => {
    const test = await withStore()
    expect((await test.app(3, 'entity.get', { ENTITY })).body.result)
      .toEqual({ ID: '181', IBLOCK_TYPE_ID: 'rest_entity', ENTITY, NAME: 'Segments' })
    expect(refusalOf(await test.app(3, 'entity.add', { ENTITY, NAME: 'Mine' })))
      .toMatchObject({ status: 400, error: 'ERROR_ENTITY_ALREADY_EXISTS' })
    expect(refusalOf(await test.app(3, 'entity.delete', { ENTITY }))).toMatchObject({ status: 403, error: 'ACCESS_DENIED' })
    expect((await test.app(2, 'entity.delete', { ENTITY })).body.result).toBe(true)
    expect(refusalOf(await test.app(2, 'entity.get', { ENTITY }))).toMatchObject({ error: 'ERROR_ENTITY_NOT_FOUND' })
    expect((await test.app(2, 'entity.get')).body.result).toEqual([])
  })

  it('note 152: takes names of letters, digits and _, which it reduces others to, and no long ones', async () => {
    const test = await startAppPortal()
    await test.app(2, 'entity.add', { ENTITY: 'stop-list!', NAME: 'Stop list', ACCESS: { AU: 'W' } })
    expect((await test.app(2, 'entity.get')).body.result).toMatchObject([{ ENTITY: 'stoplist' }])
    expect((await test.app(2, 'entity.add', { ENTITY: 'a'.repeat(14), NAME: 'Long' })).status).toBe(400)
    expect(refusalOf(await test.app(2, 'entity.add', { ENTITY: '—', NAME: 'None' })))
      .toMatchObject({ error: 'ERROR_ARGUMENT', description: "Argument 'ENTITY' is null or empty" })
  })

  it('note 152: needs its scope and the app, which a webhook is not', async () => {
    const test = await withStore()
    expect(refusalOf(await test.call(1, 'entity.item.get', { ENTITY })))
      .toMatchObject({ status: 403, description: 'Access denied! Application context required' })
    const without = await startAppPortal({ scopes: ['crm'] })
    expect(refusalOf(await without.app(1, 'entity.get'))).toMatchObject({ status: 403, error: 'insufficient_scope' })
  })

  it('note 152: keeps items as text and says who made them and who was last', async () => {
    const test = await withStore()
    const id = await add(test, 3, { DETAIL_TEXT: '{"days":7}' })
    await test.app(2, 'entity.item.update', { ENTITY, ID: id, NAME: 'Autumn' })
    const { result, total } = await items(test, 3)
    expect(total).toBe(1)
    expect(result).toMatchObject([{
      ID: String(id), NAME: 'Autumn', DETAIL_TEXT: '{"days":7}', CREATED_BY: '3', MODIFIED_BY: '2', ACTIVE: 'Y', SORT: '500'
    }])
    expect(result[0]).not.toHaveProperty('PROPERTY_VALUES')
  })

  it('note 152: with W lets anybody change and delete what others made', async () => {
    const test = await withStore()
    const id = await add(test, 2)
    expect((await test.app(3, 'entity.item.update', { ENTITY, ID: id, NAME: 'Hers' })).body.result).toBe(true)
    expect((await test.app(3, 'entity.item.delete', { ENTITY, ID: id })).body.result).toBe(true)
    expect(refusalOf(await test.app(2, 'entity.item.delete', { ENTITY, ID: id })))
      .toMatchObject({ status: 400, error: 'ERROR_ITEM_NOT_FOUND' })
    expect(refusalOf(await test.app(2, 'entity.item.update', { ENTITY, ID: id, NAME: 'x' })))
      .toMatchObject({ error: 'ERROR_ITEM_NOT_FOUND' })
  })

  it('note 152: with R lets others read only, and without a right there is nothing for them', async () => {
    const readable = await withStore({ AU: 'R' })
    await add(readable, 2)
    expect((await items(readable, 3)).total).toBe(1)
    expect(refusalOf(await readable.app(3, 'entity.item.add', { ENTITY, NAME: 'x' })))
      .toMatchObject({ status: 403, error: 'ACCESS_DENIED' })
    const own = await withStore({})
    await add(own, 2)
    expect((await items(own, 3)).total).toBe(0)
    expect((await items(own, 1)).total).toBe(1)
    expect(refusalOf(await own.app(3, 'entity.item.add', { ENTITY, NAME: 'x' })))
      .toMatchObject({ error: 'ERROR_ENTITY_NOT_FOUND' })
  })

  it('note 152: pages items by 50 with total and next, filtered and sorted', async () => {
    const test = await withStore()
    for (let made = 0; made < 53; made++) await add(test, made % 2 === 0 ? 2 : 3, { NAME: `Segment ${made}` })
    const first = await items(test, 2)
    expect([first.result.length, first.total, first.next]).toEqual([50, 53, 50])
    const second = await items(test, 2, { start: 50 })
    expect([second.result.length, second.next]).toEqual([3, undefined])
    const mine = await items(test, 2, { FILTER: { '=CREATED_BY': 3 }, SORT: { ID: 'DESC' } })
    expect([mine.total, mine.result[0]?.NAME]).toEqual([26, 'Segment 51'])
    expect(refusalOf(await test.app(2, 'entity.item.get', { ENTITY, FILTER: { AUTHOR: 3 } }))).toMatchObject({ status: 400 })
  })

  it('note 67: takes what the SDK writes into the address for no field of an item', async () => {
    const test = await withStore()
    const auth = test.portal.context.tokens.issue(2).accessToken
    const answer = await fetch(`${test.portal.url}/rest/entity.item.add?bx24_request_id=1&bx24_sdk_ver=2`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ ENTITY, NAME: 'Spring', auth })
    })
    expect(answer.status).toBe(200)
    expect((await items(test, 2)).result).toMatchObject([{ NAME: 'Spring' }])
  })

  it('note 213: drops values of properties that nobody declared, without a word', async () => {
    const test = await withStore()
    const values = { kind: 'contact', days: 7 }
    const lost = await add(test, 2, { PROPERTY_VALUES: values })
    await test.app(2, 'entity.item.property.add', { ENTITY, PROPERTY: 'kind', NAME: 'Kind', TYPE: 'S' })
    const kept = await add(test, 3, { PROPERTY_VALUES: values })
    const { result } = await items(test, 2, { FILTER: { '=PROPERTY_kind': 'contact' } })
    expect(result.map(item => [item.ID, item.PROPERTY_VALUES])).toEqual([[String(kept), { kind: 'contact' }]])
    expect((await items(test, 2, { FILTER: { ID: lost } })).result).toMatchObject([{ PROPERTY_VALUES: { kind: null } }])
  })

  it('note 213: declares properties once, and only for who manages the store', async () => {
    const test = await withStore()
    const property = { ENTITY, PROPERTY: 'kind', NAME: 'Kind', TYPE: 'S' }
    expect(refusalOf(await test.app(3, 'entity.item.property.add', property)))
      .toMatchObject({ status: 403, error: 'ACCESS_DENIED' })
    expect((await test.app(2, 'entity.item.property.add', property)).body.result).toBe(true)
    expect(refusalOf(await test.app(2, 'entity.item.property.add', property)))
      .toMatchObject({ error: 'ERROR_PROPERTY_ALREADY_EXISTS' })
    expect((await test.app(3, 'entity.item.property.get', { ENTITY })).body.result)
      .toEqual([{ PROPERTY: 'kind', NAME: 'Kind', TYPE: 'S', SORT: '500' }])
  })

  it('note 153: is told by its scope before anybody asks', async () => {
    const { app } = await startAppPortal()
    expect((await app(2, 'scope')).body.result)
      .toEqual(['crm', 'placement', 'user_brief', 'entity', 'telephony', 'im', 'pull'])
  })
})
