import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Client } from '../../src/domain/client'
import { factsAbout, repeatingAPhone } from '../../src/domain/picking'

function contact(id: number, ...phones: string[]): Client {
  return { id, type: 'contact', name: `Contact ${id}`, companyId: 0, responsibleId: 1, phones }
}

function factsOf(clients: readonly Client[], ids = clients.map(client => client.id)) {
  const byId = new Map(clients.map(client => [client.id, client]))
  return factsAbout(ids, id => byId.get(id))
}

describe('What is worth knowing about the picked clients', () => {
  it('names those without a phone', () => {
    expect(factsOf([contact(1, '030 1234567'), contact(2), contact(3)]).withoutPhone).toEqual([2, 3])
  })

  it('names those who share a phone, however it is written', () => {
    const facts = factsOf([contact(1, '8 (912) 345-67-89'), contact(2, '030 5550000'), contact(3, '+7 912 3456789', '112')])
    expect(facts.sharingPhone).toEqual([1, 3])
  })

  it('does not take an extension for a shared phone', () => {
    expect(factsOf([contact(1, '101'), contact(2, '101')]).sharingPhone).toEqual([])
  })

  it('tells those who are gone from those who have not been read yet', () => {
    const facts = factsAbout([1, 2, 3], id => id === 1 ? 'missing' : undefined)
    expect(facts).toEqual({ withoutPhone: [], sharingPhone: [], gone: [1], unread: 2 })
  })
})

describe('Keeping one of each phone', () => {
  it('keeps the first one picked', () => {
    expect(repeatingAPhone([contact(5, '030 1234567'), contact(2, '0301234567'), contact(9, '030-1234567')])).toEqual([2, 9])
  })

  it('keeps somebody who shares a phone only with one who is taken out', () => {
    const clients = [contact(1, '11111'), contact(2, '11111', '22222'), contact(3, '22222')]
    expect(repeatingAPhone(clients)).toEqual([2])
  })

  it('leaves nobody sharing a phone, and nobody out who shared none', () => {
    const phone = fc.constantFrom('11111', '22222', '33333', '+1 11 11', '7')
    const picked = fc.array(fc.array(phone, { maxLength: 3 }), { maxLength: 30 })
      .map(all => all.map((phones, index) => contact(index + 1, ...phones)))
    fc.assert(fc.property(picked, (clients) => {
      const out = new Set(repeatingAPhone(clients))
      const sharing = new Set(factsOf(clients).sharingPhone)
      expect(factsOf(clients.filter(client => !out.has(client.id))).sharingPhone).toEqual([])
      expect([...out].every(id => sharing.has(id))).toBe(true)
    }))
  })
})
