import { describe, expect, it } from 'vitest'
import { useStatusDirectory } from '../../../src/features/statuses/statusDirectory'
import { moved } from '../../../src/domain/directoryStatus'
import { useStatuses } from '../../../src/stores/statuses'
import { ADMIN, appPortalAs, MANAGER, storesOver } from '../../connection'
import { localPortal } from '../../localPortal'

const portal = localPortal()

async function directoryAs(userId: number) {
  const { run } = storesOver(appPortalAs(portal.url, userId))
  const statuses = run(() => useStatuses())
  await statuses.load()
  const directory = run(() => useStatusDirectory())
  await directory.refetch()
  const named = (name: string) => directory.statuses.find(status => status.name === name) ?? expect.fail(`no status ${name}`)
  return { directory, statuses, named }
}

const stored = () => [...portal.world.statuses.values()].filter(({ entityId }) => entityId === 'CALL_LIST')
const storedNames = () => stored().sort((a, b) => a.sort - b.sort).map(({ name }) => name)
const update = (id: number, fields: object) => portal.call('crm.status.update', { id, fields })

describe('The directory of statuses', () => {
  it('is added to, behind all others, under a code nobody was asked for, and bars know it at once', async () => {
    const { directory, statuses } = await directoryAs(ADMIN)
    const code = directory.newCode()
    expect(await directory.add(code, { name: 'Call back', color: '#39a8ef' })).toBe('done')
    expect(stored().at(-1)).toMatchObject({ statusId: code, name: 'Call back', sort: 50, color: '#39a8ef' })
    expect(statuses.statuses.at(-1)).toMatchObject({ code, name: 'Call back' })
  })

  it('is written to once however often the same status is added', async () => {
    const { directory } = await directoryAs(ADMIN)
    const code = directory.newCode()
    await directory.add(code, { name: 'Call back', color: null })
    expect(await directory.add(code, { name: 'Call back', color: null })).toBe('done')
    expect(portal.methods().filter(method => method === 'crm.status.add')).toHaveLength(1)
  })

  it('is added to once when the first answer was lost and the name was typed anew', async () => {
    const { directory } = await directoryAs(ADMIN)
    const code = directory.newCode()
    await portal.faults(
      { method: 'crm.status.add', kind: 'drop-after' },
      { method: 'crm.status.list', kind: 'delay', ms: 0 }, { method: 'crm.status.list', kind: 'http-500', times: 9 }
    )
    await expect(directory.add(code, { name: 'Call back', color: null })).rejects.toMatchObject({ outcomeUnknown: true })
    await fetch(`${portal.url}/__portal/faults`, { method: 'DELETE' })
    expect(await directory.add(code, { name: 'Call later', color: '#39a8ef' })).toBe('done')
    expect(stored().filter(({ statusId }) => statusId === code)).toMatchObject([{ name: 'Call later', color: '#39a8ef' }])
  })

  it('note 121: shows no other directory\'s statuses where the portal drops the filter', async () => {
    const row = { NAME: 'Row', SORT: '10', SYSTEM: 'N', COLOR: null }
    const rows = ['CALL_LIST', 'SOURCE', 'DEAL_STAGE', ''].map((ENTITY_ID, index) => ({ ...row, ID: `${index + 1}`, ENTITY_ID, STATUS_ID: `S${index + 1}` }))
    await portal.call('portal.options', { answers: { 'crm.status.list': rows } })
    const { directory, statuses } = await directoryAs(ADMIN)
    await portal.call('portal.options', { answers: {} })
    expect(directory.statuses.map(({ code }) => code)).toEqual(['S1', 'S4'])
    expect(statuses.statuses.map(({ code }) => code)).toEqual(['S1', 'S4'])
  })

  it('gives a status another name and colour, and takes the colour away again', async () => {
    const { directory, statuses, named } = await directoryAs(ADMIN)
    expect(await directory.change(named('Success'), { name: 'Sold', color: '#00ff00' })).toBe('done')
    expect(statuses.statuses.map(({ name }) => name)).toContain('Sold')
    expect(await directory.change(named('Sold'), { name: 'Sold', color: null })).toBe('done')
    expect(stored().find(({ name }) => name === 'Sold')).toMatchObject({ statusId: 'SUCCESS', color: null })
  })

  it('note 122: tells when the portal said yes and kept nothing', async () => {
    const { directory, named } = await directoryAs(ADMIN)
    await portal.call('portal.lockStatus', { statusId: 'SUCCESS' })
    expect(await directory.change(named('Success'), { name: 'Sold', color: null })).toBe('not-held')
    expect(directory.statuses.map(({ name }) => name)).toContain('Success')
    const wanted = moved(directory.statuses, 1, 2)
    expect(await directory.reorder(directory.statuses, wanted)).toBe('not-held')
  })

  it('writes only the numbers that change, in one request, between two readings', async () => {
    const { directory } = await directoryAs(ADMIN)
    portal.forgetRequests()
    expect(await directory.reorder(directory.statuses, moved(directory.statuses, 3, 2))).toBe('done')
    expect(storedNames()).toEqual(['In progress', 'Success', 'Do not call', 'Wrong number'])
    expect(portal.requests().map(({ commands }) => commands.map(({ method }) => method))).toEqual([
      ['crm.status.list'], ['crm.status.update', 'crm.status.update'], ['crm.status.list']
    ])
  })

  it('of a hundred statuses is turned round, and takes one more', async () => {
    await portal.call('portal.setStatuses', Array.from({ length: 100 }, (_, index) => ({ STATUS_ID: `S${index}`, NAME: `Status ${index}`, SORT: 10 })))
    const { directory } = await directoryAs(ADMIN)
    const backwards = [...directory.statuses].reverse()
    expect(await directory.reorder(directory.statuses, backwards)).toBe('done')
    expect(storedNames()).toEqual(backwards.map(({ name }) => name))
    expect(await directory.add(directory.newCode(), { name: 'The last', color: null })).toBe('done')
    expect(storedNames().at(-1)).toBe('The last')
  })

  it('with codes that are no codes and names that are none is read and put in order all the same', async () => {
    const odd = ['a:b', 'x'.repeat(51), '  ', '<b>']
    await portal.call('portal.setStatuses', odd.map(STATUS_ID => ({ STATUS_ID, NAME: '' })))
    const { directory, statuses } = await directoryAs(ADMIN)
    expect(directory.statuses.map(({ code }) => code)).toEqual(odd)
    expect(await directory.reorder(directory.statuses, moved(directory.statuses, 0, 3))).toBe('done')
    expect(statuses.statuses.map(({ code, name }) => [code, name])).toContainEqual(['a:b', 'a:b'])
  })

  it('note 123: loses a status that came with Bitrix24, and one of the portal\'s own', async () => {
    const { directory, named } = await directoryAs(ADMIN)
    await directory.add(directory.newCode(), { name: 'Call back', color: null })
    expect(await directory.remove(named('Call back'))).toBe('done')
    expect(await directory.remove(named('Wrong number'))).toBe('done')
    expect(storedNames()).toEqual(['In progress', 'Success', 'Do not call'])
  })

  it('is not written over when somebody else was there before, and shows what they did', async () => {
    const { directory, named } = await directoryAs(ADMIN)
    const shown = directory.statuses
    const success = named('Success')
    await update(success.id, { NAME: 'Won', SORT: 5 })
    portal.forgetRequests()
    expect(await directory.change(success, { name: 'Sold', color: null })).toBe('changed')
    expect(await directory.remove(success)).toBe('changed')
    expect(await directory.reorder(shown, moved(shown, 3, 2))).toBe('changed')
    expect(portal.methods().filter(method => method !== 'crm.status.list')).toEqual([])
    expect(directory.statuses.map(({ name }) => name)).toEqual(['Won', 'In progress', 'Wrong number', 'Do not call'])
  })

  it('is content with a status that somebody else has deleted already', async () => {
    const { directory, named } = await directoryAs(ADMIN)
    const wrong = named('Wrong number')
    await portal.call('crm.status.delete', { id: wrong.id, params: { FORCED: 'Y' } })
    expect(await directory.remove(wrong)).toBe('done')
    expect(await directory.change(wrong, { name: 'Wrong', color: null })).toBe('changed')
  })

  it('note 120: is refused to somebody who is no administrator of the CRM, and is not tried again', async () => {
    const { directory, named } = await directoryAs(MANAGER)
    expect(directory.mayWrite).toBe('unknown')
    await expect(directory.change(named('Success'), { name: 'Sold', color: null })).rejects.toMatchObject({ kind: 'access-denied' })
    expect(directory.mayWrite).toBe('no')
    expect(storedNames()).toContain('Success')
  })

  it('note 120: is written by an administrator of the CRM who is not the portal\'s', async () => {
    await portal.call('portal.options', { rights: { [MANAGER]: { crmAdmin: true } } })
    const { directory, named } = await directoryAs(MANAGER)
    expect(await directory.change(named('Success'), { name: 'Sold', color: null })).toBe('done')
  })

  it('is looked at when the answer to a write is lost, instead of being written again', async () => {
    const { directory, named } = await directoryAs(ADMIN)
    portal.forgetRequests()
    await portal.faults({ method: 'crm.status.update', kind: 'drop-after' })
    expect(await directory.change(named('Success'), { name: 'Sold', color: null })).toBe('done')
    await portal.faults({ method: 'crm.status.delete', kind: 'drop-before' })
    await expect(directory.remove(named('Wrong number'))).rejects.toMatchObject({ outcomeUnknown: true })
    expect(portal.methods().filter(method => method === 'crm.status.update')).toHaveLength(1)
  })
})
