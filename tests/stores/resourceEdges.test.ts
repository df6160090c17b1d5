import { describe, expect, it } from 'vitest'
import { PortalError } from '../../src/bitrix24/portalError'
import { createResource } from '../../src/stores/resource'

/** Something that is read as often as it is asked for: `1`, `2` and so on, failing where the test says so. */
function counted(fails: (reading: number) => boolean = () => false) {
  let readings = 0
  const resource = createResource(async () => {
    const reading = ++readings
    if (fails(reading)) throw new PortalError('portal-failed', '')
    return reading
  })
  return { resource, readings: () => readings }
}

describe('something that was read', () => {
  it('changes at once with a write, without being read anew', async () => {
    const { resource, readings } = counted()
    await resource.load()
    resource.patch(value => value + 10)
    expect([resource.data.value, readings()]).toEqual([11, 1])
  })

  it('is as if it had never been read once it is forgotten, be it there or failed', async () => {
    const { resource, readings } = counted(reading => reading === 2)
    await resource.load()
    await resource.refresh()
    expect([resource.data.value, resource.error.value?.kind]).toEqual([1, 'portal-failed'])
    resource.clear()
    expect([resource.data.value, resource.error.value, resource.pending.value, resource.loadedAt.value]).toEqual([null, null, false, null])
    await resource.load()
    expect([resource.data.value, readings()]).toEqual([3, 3])
  })

  it('can be forgotten while it is read anew, and waits for nothing then', async () => {
    const { resource } = counted()
    await resource.load()
    const refreshing = resource.refresh()
    resource.clear()
    expect([resource.data.value, resource.pending.value]).toEqual([null, false])
    await refreshing
    expect([resource.data.value, resource.loadedAt.value]).toEqual([null, null])
  })

  it('keeps the time of its last success when reading it anew fails', async () => {
    const { resource } = counted(reading => reading === 2)
    await resource.load()
    const at = resource.loadedAt.value
    await resource.refresh()
    expect(resource.loadedAt.value).toBe(at)
  })
})
