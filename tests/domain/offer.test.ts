import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MOST_OFFERED, readOffer, usersNamedIn, writeOffer, type Offer } from '../../src/domain/offer'
import { numbers } from '../factories'

const anOffer = (change: Partial<Offer> = {}): Offer => ({
  key: '17-4:1', from: 2, to: 3, at: new Date('2026-02-03T10:00:00.000Z'), type: 'contact', participantIds: [5, 7, 6],
  formId: null, name: 'Autumn renewal', ...change
})

/** The text with something changed by hand. */
function changed(change: (kept: Record<string, unknown>) => void, offer = anOffer()): string {
  const kept = JSON.parse(writeOffer(offer)) as Record<string, unknown>
  change(kept)
  return JSON.stringify(kept)
}

describe('An offer', () => {
  it('is read as it was written, in the order in which the clients are to be called', () => {
    expect(readOffer(writeOffer(anOffer()))).toEqual(anOffer())
    expect(readOffer(writeOffer(anOffer({ formId: 4, name: '', type: 'company' })))).toEqual(anOffer({ formId: 4, name: '', type: 'company' }))
  })

  it('holds as many clients as it may, with long ids', () => {
    const many = anOffer({ participantIds: numbers(1_000_000_000, 1_000_000_000 + MOST_OFFERED - 1) })
    expect(writeOffer(many).length).toBeLessThan(60_000)
    expect(readOffer(writeOffer(many))).toEqual(many)
    expect(readOffer(writeOffer(anOffer({ participantIds: numbers(1, MOST_OFFERED + 1) })))).toBe('unreadable')
  })

  it.each<[string, (kept: Record<string, unknown>) => void]>([
    ['the clients', (kept) => { kept.participantIds = [5, 7, 8] }],
    ['their order', (kept) => { kept.participantIds = [7, 5, 6] }],
    ['who it is for', (kept) => { kept.to = 4 }],
    ['who it is from', (kept) => { kept.from = 4 }],
    ['the time', (kept) => { kept.at = '2026-02-04T10:00:00.000Z' }],
    ['the form', (kept) => { kept.formId = 1 }],
    ['the type', (kept) => { kept.type = 'company' }],
    ['the name', (kept) => { kept.name = 'Autumn renewals' }],
    ['the checksum', (kept) => { kept.checksum = '0' }]
  ])('is seen to be altered when somebody has changed %s', (_what, change) => {
    expect(readOffer(changed(change))).toBe('altered')
  })

  it('of a later version is said to be one', () => {
    expect(readOffer(changed((kept) => { kept.version = 2 }))).toBe('newer')
  })

  it.each<[string, (kept: Record<string, unknown>) => void]>([
    ['ids that are none', (kept) => { kept.participantIds = [5, -1] }],
    ['texts for ids', (kept) => { kept.participantIds = ['5'] }],
    ['nobody', (kept) => { kept.participantIds = [] }],
    ['another type', (kept) => { kept.type = 'lead' }],
    ['a key that is none', (kept) => { kept.key = 'a b' }],
    ['no checksum', (kept) => { delete kept.checksum }]
  ])('with %s is not read', (_what, change) => {
    expect(readOffer(changed(change))).toBe('unreadable')
  })

  it('is not made of anything else, whatever it is', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(['newer', 'unreadable', 'altered']).toContain(readOffer(text))
    }))
  })

  it('that can\'t be used still tells whom it concerns', () => {
    expect(usersNamedIn(changed((kept) => { kept.participantIds = [] }))).toEqual([2, 3])
    expect(usersNamedIn(changed((kept) => { kept.to = 'me' }))).toEqual([2])
    expect(usersNamedIn('{')).toEqual([])
  })
})
