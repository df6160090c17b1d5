import { describe, expect, it } from 'vitest'
import { fullName, sharingAPhone } from '../../src/domain/client'
import { everybody } from '../../src/domain/clientSearch'
import { aClient } from '../factories'

describe('a contact\'s name', () => {
  it('joins the parts that are there', () => {
    expect(fullName('Anna', '', 'Adler')).toBe('Anna Adler')
    expect(fullName('Максим', 'Игоревич', 'Орлов')).toBe('Максим Игоревич Орлов')
    expect(fullName('  ', '', ' Adler ')).toBe('Adler')
  })

  it('is empty when nothing is there', () => {
    expect(fullName('', ' ', '')).toBe('')
  })
})

describe('clients', () => {
  it('who share a phone are pointed out', () => {
    const shared = sharingAPhone([
      aClient({ id: 1, phones: ['+7 912 345 67 89'] }),
      aClient({ id: 2, phones: ['030 1234567', '8 912 345-67-89'] }),
      aClient({ id: 3, phones: ['030 7654321'] })
    ])
    expect(shared).toEqual([1, 2])
  })

  it('who have the same phone twice, or share an extension, are not pointed out', () => {
    expect(sharingAPhone([aClient({ id: 1, phones: ['030 1234567', '0301234567'] })])).toEqual([])
    expect(sharingAPhone([aClient({ id: 1, phones: ['101'] }), aClient({ id: 2, phones: ['101'] })])).toEqual([])
  })
})

describe('a search for clients', () => {
  it('finds everybody at first', () => {
    expect(everybody('company')).toEqual({ type: 'company', text: '', responsibleId: null, hasPhone: null })
  })
})
