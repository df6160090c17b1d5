import { describe, expect, it } from 'vitest'
import { localPortal, until } from '../localPortal'
import { appAs } from './appStores'

// One world for each size, so that a list of N is there without being made.
const sizes = [50, 500, 2_500, 10_000]

/** The bound of the request count, everything included that opening a list reads. */
const bound = (size: number) => Math.ceil((size / 50 + 1) / 50) + Math.ceil(size / 2_500) + 1

describe.each(sizes)('opening a list of %i', (size) => {
  const portal = localPortal({ contacts: size, companies: 40, callLists: 3, participants: size })
  const newest = () => Math.max(...portal.world.callLists.keys())

  it.each([[1, 'an administrator'], [2, 'a manager who reads everything']] as const)(
    'reads everybody with name in few enough requests, for user %i, %s', async (userId, _who) => {
      const { show, clients } = appAs(portal, userId)
      const openList = show(newest())
      const named = () => openList.ids.slice(0, 50).filter(id => clients.of('contact', id) !== undefined).length
      await until(() => named() === Math.min(50, size), 'the first names')
      const untilFirstNames = portal.requests().length
      await until(() => openList.visibility !== null && openList.namesKnown === size, 'all names')
      await until(() => !openList.isPending)

      expect(openList.ids).toEqual(portal.stored(newest()).ids)
      expect(untilFirstNames).toBeLessThanOrEqual(2)
      expect(portal.requests().length).toBeLessThanOrEqual(bound(size))
      expect(Math.max(...portal.commandCounts())).toBeLessThanOrEqual(50)
      const commands = portal.commandCounts().reduce((sum, count) => sum + count, 0)
      // Guard: the first names are asked for once, and what is under way is shared.
      const asked = portal.requests().flatMap(({ commands: sent }) => sent).filter(({ method }) => method === 'crm.item.list')
      expect(new Set(asked.map(({ params }) => JSON.stringify(params))).size).toBe(asked.length)
      // Two pages of participants for every hundred, their names, and what is asked for ahead.
      // For who is no administrator a batch of empty pages is no end, and between two windows some are read twice.
      expect(commands).toBeLessThanOrEqual(2 * Math.ceil(size / 50) + (userId === 1 ? 60 : 64))
      if (size === 10_000) expect(portal.requests().length).toBeLessThanOrEqual(10)
    })

  it('reads it anew without reading a name again', async () => {
    const openList = await appAs(portal, 1).open(newest())
    await until(() => openList.namesKnown === size)
    portal.forgetRequests()
    await openList.refetch()
    expect(portal.methods()).not.toContain('crm.item.list')
    expect(portal.requests().length).toBeLessThanOrEqual(Math.ceil((size / 50 + 3) / 49) + 1)
  })
})
