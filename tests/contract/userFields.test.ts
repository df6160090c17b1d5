import { describe, expect, it } from 'vitest'
import { aliveIds, idsFound, setItem, startPortal } from './portalClient'

/** Two contacts who differ in a field whose code is digits, and in one that mixes letters and digits. */
async function twoContacts() {
  const test = await startPortal()
  const [a, b] = aliveIds(test.portal) as [number, number]
  await setItem(test, 3, a, { UF_CRM_5F3A1B: 'K-7', UF_CRM_1702371002: 'K-7' })
  await setItem(test, 3, b, { UF_CRM_5F3A1B: 'B-1', UF_CRM_1702371002: 'B-1' })
  const found = (filter: object, more: object = {}) => idsFound(test, 3, { '@id': [a, b], ...filter }, more)
  return { test, a, b, found }
}

const original = { useOriginalUfNames: 'Y' }

describe('user fields of crm.item.list', () => {
  it('note 109: go by the names that answers have, and those of digits with any prefix', async () => {
    const { test, a, b, found } = await twoContacts()
    expect(await found({ ufCrm_1702371002: 'K-7' })).toEqual([a])
    expect(await found({ '!=ufCrm_1702371002': 'K-7' })).toEqual([b])
    expect(await found({ ufCrm_5F3A1B: 'K-7' })).toEqual([a])
    const { body } = await test.call<{ item: object }>(1, 'crm.item.get', { entityTypeId: 3, id: a })
    expect(body.result.item).toMatchObject({ ufCrm_5F3A1B: 'K-7', ufCrm_1702371002: 'K-7' })
  })

  it.each(['=', '!=', '%', '@'])('note 109: breaks with "%s" before a code of letters and digits', async (prefix) => {
    const { found } = await twoContacts()
    expect(await found({ [`${prefix}ufCrm_5F3A1B`]: 'K-7' })).toBe('INVALID_ARG_VALUE')
  })

  it('note 109: goes by original names where they were asked for', async () => {
    const { test, a, b, found } = await twoContacts()
    expect(await found({ '!=UF_CRM_5F3A1B': 'K-7' }, original)).toEqual([b])
    expect(await found({ '%UF_CRM_1702371002': '-7' }, original)).toEqual([a])
    expect(await found({ ufCrm_5F3A1B: 'K-7' }, original)).toBe('INVALID_ARG_VALUE')
    expect(await found({ UF_CRM_5F3A1B: 'K-7' })).toBe('INVALID_ARG_VALUE')
    const { body } = await test.call<{ items: object[] }>(1, 'crm.item.list', {
      entityTypeId: 3, filter: { id: a }, select: ['id', 'UF_CRM_5F3A1B'], ...original
    })
    expect(body.result.items).toEqual([{ id: a, UF_CRM_5F3A1B: 'K-7' }])
  })

  it('note 109: breaks with a prefix before an original name inside a group', async () => {
    const { a, found } = await twoContacts()
    expect(await found({ 0: { '=UF_CRM_1702371002': 'K-7' } }, original)).toBe('INVALID_ARG_VALUE')
    expect(await found({ 0: { UF_CRM_1702371002: 'K-7' } }, original)).toEqual([a])
    expect(await found({ 0: { '=ufCrm_1702371002': 'K-7' } })).toEqual([a])
  })
})
