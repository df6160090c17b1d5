import { describe, expect, it } from 'vitest'
import { PortalError } from '../../src/bitrix24/portalError'
import { createQuery } from '../../src/stores/query'

/** Something that is read as often as it is asked for: `1`, `2` and so on, failing where the test says so. */
function counted(fails: (reading: number) => boolean = () => false) {
  let readings = 0
  const query = createQuery(async () => {
    const reading = ++readings
    if (fails(reading)) throw new PortalError('portal-failed', '')
    return reading
  })
  return { query, readings: () => readings }
}

describe('something that was read', () => {
  it('changes at once with a write, without being read anew', async () => {
    const { query, readings } = counted()
    await query.load()
    query.setData(value => value + 10)
    expect([query.data.value, readings()]).toEqual([11, 1])
  })

  it('keeps the time of its last success when reading it anew fails', async () => {
    const { query } = counted(reading => reading === 2)
    await query.load()
    const at = query.readAt.value
    await query.refetch()
    expect(query.readAt.value).toBe(at)
  })
})
