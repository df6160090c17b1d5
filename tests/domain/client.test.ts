import { describe, expect, it } from 'vitest'
import { fullName, phoneDigits, sharingAPhone } from '../../src/domain/client'
import { everybody, looksLikePhone, phoneVariants } from '../../src/domain/clientSearch'
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

describe('phones', () => {
  it('are the same whatever way they are written', () => {
    expect(phoneDigits('+49 (30) 123-45')).toBe(phoneDigits('493012345'))
    expect(phoneDigits('8 (912) 345-67-89')).toBe(phoneDigits('+7 912 345 67 89'))
  })

  it('take a leading 8 for a Russian trunk only where the length is right', () => {
    expect(phoneDigits('8123')).toBe('8123')
    expect(phoneDigits('812345678901')).toBe('812345678901')
  })

  it('point out clients who share one', () => {
    const shared = sharingAPhone([
      aClient({ id: 1, phones: ['+7 912 345 67 89'] }),
      aClient({ id: 2, phones: ['030 1234567', '8 912 345-67-89'] }),
      aClient({ id: 3, phones: ['030 7654321'] })
    ])
    expect(shared).toEqual([1, 2])
  })

  it('do not point out somebody who has the same phone twice, or shares an extension', () => {
    expect(sharingAPhone([aClient({ id: 1, phones: ['030 1234567', '0301234567'] })])).toEqual([])
    expect(sharingAPhone([aClient({ id: 1, phones: ['101'] }), aClient({ id: 2, phones: ['101'] })])).toEqual([])
  })
})

describe('a search', () => {
  it('takes phone characters with five digits for a phone', () => {
    expect(['+49 30 5550101', ' 8 (912) 345-67-89 ', '12345'].map(looksLikePhone)).toEqual([true, true, true])
    expect(['1234', 'Anna 12345', '', '+++ ---'].map(looksLikePhone)).toEqual([false, false, false, false])
  })

  it('note 32: asks for every way a number may be written, a Russian one by 8, 7 and +7', () => {
    expect(phoneVariants('8 (912) 345-67-89')).toEqual(
      ['8 (912) 345-67-89', '89123456789', '+89123456789', '79123456789', '+79123456789'])
    expect(phoneVariants(' +49305550101')).toEqual(['+49305550101', '49305550101'])
  })

  it('finds everybody at first', () => {
    expect(everybody('company')).toEqual({ type: 'company', text: '', responsibleId: null, hasPhone: null })
  })
})
