import fc from 'fast-check'
import * as rules from 'libphonenumber-js/min'
import { describe, expect, it } from 'vitest'
import { phonesCheck, repeatingANumber } from '../../src/domain/checkPhones'
import type { Client } from '../../src/domain/client'
import { phoneReader } from '../../src/domain/dialable'

const readers = { RU: phoneReader(rules, 'RU'), DE: phoneReader(rules, 'DE') }

const contact = (id: number, ...phones: string[]): Pick<Client, 'id' | 'phones'> => ({ id, phones })

function check(clients: ReadonlyArray<Pick<Client, 'id' | 'phones'>>, country: keyof typeof readers = 'RU') {
  const looking = phonesCheck(readers[country])
  for (const client of clients) looking.look(client)
  return { withoutPhone: [...looking.withoutPhone.keys()], undialable: looking.undialable, sharing: looking.sharing() }
}

/** Why none of a client's phones can be dialled; empty for one who can be called. */
const whyNot = (...phones: string[]) => (check([contact(1, ...phones)]).undialable.get(1) ?? []).map(({ reason }) => reason)

describe('Clients without a phone', () => {
  it('are those who have none, and those whose field is blank', () => {
    expect(check([contact(1), contact(2, ' '), contact(3, '8 916 123-45-67')]).withoutPhone).toEqual([1, 2])
  })

  it('are not called undialable as well', () => {
    expect(check([contact(1), contact(2, ' ')]).undialable.size).toBe(0)
  })
})

describe('A number that cannot be dialled', () => {
  it('is told with the reason', () => {
    expect(whyNot('12345')).toEqual(['too-short'])
    expect(whyNot('8 916 123-45-67-89-01-23')).toEqual(['too-long'])
    expect(whyNot('ask for Anna')).toEqual(['no-digits'])
    expect(whyNot('7.9E+10')).toEqual(['scientific'])
    expect(whyNot('+999 916 123 45 67')).toEqual(['unknown-country'])
  })

  it('is one in the portal\'s country that is good in another', () => {
    expect(check([contact(1, '030/555 01 01')], 'DE').undialable.size).toBe(0)
    expect(whyNot('030/555 01 01')).not.toEqual([])
  })

  it('does not keep a client from being called who has a good one as well', () => {
    expect(whyNot('12345', '8 916 123-45-67')).toEqual([])
  })

  it('is not found in words around a good number, in two numbers of one field, or in an extension', () => {
    expect(whyNot('mobile: +7 916 123-45-67 (Anna)')).toEqual([])
    expect(whyNot('8 916 123-45-67, 8 495 123-45-67')).toEqual([])
    expect(whyNot('8 495 123-45-67 доб. 12')).toEqual([])
  })

  it('is named five times at most, of three hundred', () => {
    expect(whyNot(...Array.from({ length: 300 }, (_, index) => `${index}`))).toHaveLength(5)
    expect(whyNot(...Array.from({ length: 300 }, (_, index) => `${index}`), '+7 916 123-45-67')).toEqual([])
  })
})

describe('Clients who share a number', () => {
  it('are found in any notation, each with the field it stands in and all who have it', () => {
    const { sharing } = check([
      contact(1, '8 (912) 345-67-89'), contact(2, '030 5550000'), contact(3, '495 1234567', '+7 912 3456789'),
      contact(4, 'office 8 912 345 67 89 or 112')
    ])
    expect([...sharing]).toEqual([
      [1, [{ phone: '8 (912) 345-67-89', ids: [1, 3, 4] }]],
      [3, [{ phone: '+7 912 3456789', ids: [1, 3, 4] }]],
      [4, [{ phone: 'office 8 912 345 67 89 or 112', ids: [1, 3, 4] }]]
    ])
  })

  it('are not those who have the same number twice, the same extension, or no number in the same words', () => {
    const alone = [contact(1, '8 916 123-45-67', '+7 916 1234567'), contact(2, '101'), contact(3, '101'), contact(4, 'none'), contact(5, 'none')]
    expect(check(alone).sharing.size).toBe(0)
  })

  it('are not those behind one switchboard with extensions of their own', () => {
    expect(check([contact(1, '8 495 123-45-67 доб. 12'), contact(2, '8 495 123-45-67 доб. 13')]).sharing.size).toBe(0)
  })
})

describe('Keeping the first of each number', () => {
  const repeating = (...clients: Array<Pick<Client, 'id' | 'phones'>>) => repeatingANumber(clients, readers.DE.keys)

  it('keeps the first one in the order of calling', () => {
    expect(repeating(contact(5, '030 1234567'), contact(2, '0301234567'), contact(9, '+49 30-1234567'))).toEqual([2, 9])
  })

  it('keeps somebody who shares a number only with one who is taken out', () => {
    expect(repeating(contact(1, '11111'), contact(2, '11111', '22222'), contact(3, '22222'))).toEqual([2])
  })

  it('keeps nobody whose number is called anyway', () => {
    expect(repeatingANumber([contact(2, '11111'), contact(3, '22222')], readers.DE.keys, [contact(1, '11 111')])).toEqual([2])
  })

  it('leaves nobody sharing a number, and nobody out who shared none', () => {
    const phone = fc.constantFrom('11111', '22222', '33333', '+1 11 11', '7')
    const picked = fc.array(fc.array(phone, { maxLength: 3 }), { maxLength: 30 })
      .map(all => all.map((phones, index) => contact(index + 1, ...phones)))
    fc.assert(fc.property(picked, (clients) => {
      const out = new Set(repeating(...clients))
      const { sharing } = check(clients, 'DE')
      expect(check(clients.filter(client => !out.has(client.id)), 'DE').sharing.size).toBe(0)
      expect([...out].every(id => sharing.has(id))).toBe(true)
    }))
  })
})
