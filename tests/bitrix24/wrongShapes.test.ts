import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { everybody } from '../../src/domain/clientSearch'
import type { Portal } from '../../src/bitrix24/portal'
import { flag, id, idOrNone, parse, text } from '../../src/bitrix24/wire'
import { appPortalAs } from '../connection'
import { localPortal } from '../localPortal'
import { errorOf } from './scripted'

const portal = localPortal()

describe('a value of the wire', () => {
  const reads = <Schema extends v.GenericSchema>(schema: Schema, value: unknown) => v.safeParse(schema, value).output

  it('notes 3, 4: is an id as number or as text, and nothing else', () => {
    expect(['13', 13, 0].map(value => reads(id, value))).toEqual([13, 13, 0])
    for (const wrong of ['', 'x', '1.5', 1.5, -1, null, undefined, [], '9'.repeat(30), Infinity]) {
      expect(v.safeParse(id, wrong).success).toBe(false)
    }
  })

  it('is no id when it is null, empty or 0', () => {
    expect([null, undefined, '', 0, '0', '5', 5].map(value => reads(idOrNone, value))).toEqual([null, null, null, null, null, 5, 5])
  })

  it('is a text also where there is none, or a number', () => {
    expect([null, undefined, 'x', 7].map(value => reads(text, value))).toEqual(['', '', 'x', '7'])
    expect(v.safeParse(text, { html: 'x' }).success).toBe(false)
  })

  it('note 27: is a flag written Y', () => {
    expect(['Y', 'N', true, false, null, 'y'].map(value => reads(flag, value))).toEqual([true, false, true, false, false, false])
  })

  it('that does not fit is an error that names the place, and not the value', () => {
    let error: unknown
    try {
      parse(v.array(v.object({ ID: id })), [{ ID: 1 }, { ID: 'a secret' }], 'crm.calllist.list')
    } catch (thrown) {
      error = thrown
    }
    expect(error).toMatchObject({ kind: 'unexpected-answer', message: 'crm.calllist.list: 1.ID does not fit', method: 'crm.calllist.list' })
  })
})

describe('an answer of the wrong shape', () => {
  const reading: Array<[string, string, (app: Portal) => Promise<unknown>]> = [
    ['crm.calllist.list', 'the call lists', app => app.callLists.list()],
    ['crm.calllist.get', 'a call list', app => app.callLists.get(1)],
    ['crm.calllist.items.get', 'participants', app => app.callLists.participants(1, { seesEverybody: true })],
    ['crm.activity.list', 'activities', app => app.activities.all()],
    ['crm.status.list', 'statuses', app => app.statuses.list()],
    ['user.current', 'the user', app => app.users.current()],
    ['user.get', 'users', app => app.users.byIds([1])],
    ['crm.item.list', 'clients', app => app.clients.byIds('contact', [1])],
    ['crm.item.list', 'companies\' names', app => app.clients.companyNames([1])],
    ['crm.duplicate.findbycomm', 'a search by phone', app => app.clients.find({ ...everybody('contact'), text: '+49 30 555' }, 0)]
  ]
  const shapes: unknown[] = [null, true, 7, 'text', { unexpected: 1 }, [null], [[]], [{ ID: 'x' }], { items: 5 }, { items: [{}] }]

  it.each(reading)('to %s is told as that, whatever it is (%s)', async (method, _what, read) => {
    const app = appPortalAs(portal.url, 1)
    for (const answer of shapes) {
      // To PHP a list with a list in it is a map from 0 to nobody.
      if (method === 'crm.duplicate.findbycomm' && JSON.stringify(answer) === '[[]]') continue
      await portal.call('portal.options', { answers: { [method]: answer } })
      expect(await errorOf(read(app)), JSON.stringify(answer)).toMatchObject({ kind: 'unexpected-answer', method })
    }
  })
})

describe('hostile data', () => {
  it('comes through as text, unharmed and whole', async () => {
    await portal.call('portal.options', { hostile: true })
    const app = appPortalAs(portal.url, 1)
    const [activities, statuses, forms, clients] = await Promise.all([
      app.activities.all(), app.statuses.list(), app.forms.list(), app.clients.byIds('contact', portal.alive())
    ])
    const stored = [...portal.world.activities.values()].filter(({ providerId }) => providerId === 'CALL_LIST')
    expect(activities.map(({ subject }) => subject).sort()).toEqual(stored.map(({ subject }) => subject).sort())
    expect(statuses.map(({ name }) => name)).toContain('<script>document.title="owned"</script>')
    expect(forms).toHaveLength(3)
    expect(clients.some(({ name }) => name.length === 10_000)).toBe(true)
    expect(clients.some(({ name }) => name === '👩‍💻🇺🇦 𝒩𝒶𝓂ℯ')).toBe(true)
  })

  it('goes out as it is, too', async () => {
    const app = appPortalAs(portal.url, 1)
    const listId = await portal.addList(1, [1, 2])
    for (const name of ['<img src=x onerror=alert(1)>', '👩‍💻 & = [0]', '"\'\\', '‮שלום']) {
      await app.activities.rename(portal.activityOf(listId) ?? 0, name)
      expect(portal.world.activities.get(portal.activityOf(listId) ?? 0)?.subject).toBe(name)
    }
  })
})
