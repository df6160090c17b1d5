import { describe, expect, it } from 'vitest'
import { fullName } from '../../src/domain/client'
import { everybody } from '../../src/domain/clientSearch'

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

describe('a search for clients', () => {
  it('finds everybody at first', () => {
    expect(everybody('company')).toEqual({ type: 'company', text: '', responsibleId: null, hasPhone: null })
  })
})
