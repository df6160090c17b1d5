import { describe, expect, it } from 'vitest'
import { createResource } from '../../src/stores/resource'
import { PortalError } from '../../src/bitrix24/portalError'

/** A reading whose answers come when the test says so. */
function controlled() {
  const readings: Array<{ answer: (value: string) => void; fail: (error: unknown) => void; signal: AbortSignal }> = []
  const resource = createResource(signal => new Promise<string>((answer, fail) => readings.push({ answer, fail, signal })))
  return { resource, readings }
}

describe('something read', () => {
  it('is there when it was answered, with the time', async () => {
    const { resource, readings } = controlled()
    expect([resource.data.value, resource.pending.value]).toEqual([null, false])
    const loading = resource.load()
    expect(resource.pending.value).toBe(true)
    readings[0]?.answer('here')
    await loading
    expect([resource.data.value, resource.pending.value, resource.error.value]).toEqual(['here', false, null])
    expect(resource.loadedAt.value).toBeInstanceOf(Date)
  })

  it('is read once for all who ask, and not again when it is there', async () => {
    const { resource, readings } = controlled()
    const both = Promise.all([resource.load(), resource.load()])
    readings[0]?.answer('here')
    await both
    await resource.load()
    expect(readings).toHaveLength(1)
  })

  it('is the answer to the last question, whichever comes first', async () => {
    const { resource, readings } = controlled()
    const first = resource.refresh()
    const second = resource.refresh()
    expect(readings[0]?.signal.aborted).toBe(true)
    readings[1]?.answer('new')
    await second
    readings[0]?.answer('old')
    await first
    expect(resource.data.value).toBe('new')
  })

  it('does not fail because an earlier question did', async () => {
    const { resource, readings } = controlled()
    const first = resource.refresh()
    const second = resource.refresh()
    readings[0]?.fail(new PortalError('cancelled', ''))
    await first
    expect([resource.error.value, resource.pending.value]).toEqual([null, true])
    readings[1]?.answer('new')
    await second
    expect(resource.data.value).toBe('new')
  })

  it('stays on the screen while it is read anew', async () => {
    const { resource, readings } = controlled()
    const loading = resource.load()
    readings[0]?.answer('old')
    await loading
    const refreshing = resource.refresh()
    expect([resource.data.value, resource.pending.value]).toEqual(['old', true])
    readings[1]?.answer('new')
    await refreshing
    expect(resource.data.value).toBe('new')
  })

  it('stays when reading it anew fails, beside the error, which goes with the next success', async () => {
    const { resource, readings } = controlled()
    const loading = resource.load()
    readings[0]?.answer('old')
    await loading
    const refreshing = resource.refresh()
    readings[1]?.fail(new TypeError('broken'))
    await refreshing
    expect([resource.data.value, resource.error.value?.kind]).toEqual(['old', 'unexpected-answer'])
    const again = resource.load()
    readings[2]?.answer('new')
    await again
    expect([resource.data.value, resource.error.value]).toEqual(['new', null])
  })

  it('shows at once what a write did, and only when there is something to change', () => {
    const { resource } = controlled()
    resource.patch(text => `${text}!`)
    expect(resource.data.value).toBeNull()
  })

  it('is forgotten when it is left, and its reading stops', async () => {
    const { resource, readings } = controlled()
    const loading = resource.load()
    resource.clear()
    expect(readings[0]?.signal.aborted).toBe(true)
    readings[0]?.answer('late')
    await loading
    expect([resource.data.value, resource.pending.value]).toEqual([null, false])
  })

  it('is not what a reading brings that was sent before a write: it is dropped, and read anew', async () => {
    const { resource, readings } = controlled()
    const loading = resource.load()
    readings[0]?.answer('old name')
    await loading
    const refreshing = resource.refresh()
    resource.patch(() => 'new name')
    expect(readings[1]?.signal.aborted).toBe(true)
    readings[1]?.answer('old name')
    await expect.poll(() => readings.length).toBe(3)
    expect([resource.data.value, resource.pending.value]).toEqual(['new name', true])
    readings[2]?.answer('new name, read')
    await refreshing
    expect([resource.data.value, resource.pending.value, readings[2]?.signal.aborted]).toEqual(['new name, read', false, false])
  })

  it('is read anew also when it was being read for the first time while something was written', async () => {
    const { resource, readings } = controlled()
    const loading = resource.load()
    resource.patch(text => text)
    readings[0]?.fail(new PortalError('cancelled', ''))
    await expect.poll(() => readings.length).toBe(2)
    readings[1]?.answer('new')
    await loading
    expect([resource.data.value, resource.error.value]).toEqual(['new', null])
  })

  it('is not read anew when it is left in the moment something was written', async () => {
    const { resource, readings } = controlled()
    const loading = resource.load()
    resource.patch(text => text)
    resource.clear()
    readings[0]?.fail(new PortalError('cancelled', ''))
    await loading
    expect([readings.length, resource.pending.value]).toEqual([1, false])
  })
})
