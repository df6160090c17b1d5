import { describe, expect, it } from 'vitest'
import { createQuery } from '../../src/stores/query'
import { PortalError } from '../../src/bitrix24/portalError'

/** A reading whose answers come when the test says so. */
function controlled() {
  const readings: Array<{ answer: (value: string) => void; fail: (error: unknown) => void; signal: AbortSignal }> = []
  const query = createQuery(signal => new Promise<string>((answer, fail) => readings.push({ answer, fail, signal })))
  return { query, readings }
}

describe('something read', () => {
  it('is there when it was answered, with the time', async () => {
    const { query, readings } = controlled()
    expect([query.data.value, query.isPending.value]).toEqual([null, false])
    const loading = query.load()
    expect(query.isPending.value).toBe(true)
    readings[0]?.answer('here')
    await loading
    expect([query.data.value, query.isPending.value, query.error.value]).toEqual(['here', false, null])
    expect(query.readAt.value).toBeInstanceOf(Date)
  })

  it('is read once for all who ask, and not again when it is there', async () => {
    const { query, readings } = controlled()
    const both = Promise.all([query.load(), query.load()])
    readings[0]?.answer('here')
    await both
    await query.load()
    expect(readings).toHaveLength(1)
  })

  it('is the answer to the last question, whichever comes first', async () => {
    const { query, readings } = controlled()
    const first = query.refetch()
    const second = query.refetch()
    expect(readings[0]?.signal.aborted).toBe(true)
    readings[1]?.answer('new')
    await second
    readings[0]?.answer('old')
    await first
    expect(query.data.value).toBe('new')
  })

  it('does not fail because an earlier question did', async () => {
    const { query, readings } = controlled()
    const first = query.refetch()
    const second = query.refetch()
    readings[0]?.fail(new PortalError('cancelled', ''))
    await first
    expect([query.error.value, query.isPending.value]).toEqual([null, true])
    readings[1]?.answer('new')
    await second
    expect(query.data.value).toBe('new')
  })

  it('stays on the screen while it is read anew', async () => {
    const { query, readings } = controlled()
    const loading = query.load()
    readings[0]?.answer('old')
    await loading
    const refreshing = query.refetch()
    expect([query.data.value, query.isPending.value]).toEqual(['old', true])
    readings[1]?.answer('new')
    await refreshing
    expect(query.data.value).toBe('new')
  })

  it('stays when reading it anew fails, beside the error, which goes with the next success', async () => {
    const { query, readings } = controlled()
    const loading = query.load()
    readings[0]?.answer('old')
    await loading
    const refreshing = query.refetch()
    readings[1]?.fail(new TypeError('broken'))
    await refreshing
    expect([query.data.value, query.error.value?.kind]).toEqual(['old', 'unexpected-answer'])
    const again = query.load()
    readings[2]?.answer('new')
    await again
    expect([query.data.value, query.error.value]).toEqual(['new', null])
  })

  it('shows at once what a write did, and only when there is something to change', () => {
    const { query } = controlled()
    query.setData(text => `${text}!`)
    expect(query.data.value).toBeNull()
  })

  it('is not what a reading brings that was sent before a write: it is dropped, and read anew', async () => {
    const { query, readings } = controlled()
    const loading = query.load()
    readings[0]?.answer('old name')
    await loading
    const refreshing = query.refetch()
    query.setData(() => 'new name')
    expect(readings[1]?.signal.aborted).toBe(true)
    readings[1]?.answer('old name')
    await expect.poll(() => readings.length).toBe(3)
    expect([query.data.value, query.isPending.value]).toEqual(['new name', true])
    readings[2]?.answer('new name, read')
    await refreshing
    expect([query.data.value, query.isPending.value, readings[2]?.signal.aborted]).toEqual(['new name, read', false, false])
  })

  it('is read anew also when it was being read for the first time while something was written', async () => {
    const { query, readings } = controlled()
    const loading = query.load()
    query.setData(text => text)
    readings[0]?.fail(new PortalError('cancelled', ''))
    await expect.poll(() => readings.length).toBe(2)
    readings[1]?.answer('new')
    await loading
    expect([query.data.value, query.error.value]).toEqual(['new', null])
  })
})
