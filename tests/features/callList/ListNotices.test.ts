import { describe, expect, it } from 'vitest'
import ListNotices from '../../../src/features/callList/ListNotices.vue'
import { anEntry } from '../../factories'
import { mountApp } from '../../mountApp'

async function noticesFor(props: Record<string, unknown>): Promise<string> {
  return (await mountApp(ListNotices, { props: { entry: anEntry({}), visibility: 'complete', total: 120, ...props } })).text()
}

describe('What is said above a call list', () => {
  it('is nothing when everything is there and can be changed', async () => {
    expect(await noticesFor({})).toBe('')
  })

  it('is that participants are hidden, when some certainly are', async () => {
    expect(await noticesFor({ visibility: 'partial' })).toBe('Some participants are hidden from you by your rights.')
  })

  it('is that some may be hidden, when nobody can tell', async () => {
    expect(await noticesFor({ visibility: 'unknown' })).toBe('Some participants may be hidden from you by your rights.')
  })

  it('is whom to ask, when nobody is shown at all', async () => {
    expect(await noticesFor({ visibility: 'partial', total: 0 })).toContain('Ask an administrator')
  })

  it.each([
    ['deals', { entityType: 'deal' }, 'made of deals'],
    ['a deleted list', { availability: 'deleted', activity: null }, 'its activity is gone'],
    ['a list of somebody else', { availability: 'unavailable', activity: null }, 'somebody else is responsible']
  ])('is why %s cannot be changed', async (_, entry, words) => {
    expect(await noticesFor({ entry: { ...anEntry({}), ...entry } })).toContain(words)
  })
})
