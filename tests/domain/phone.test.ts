import { describe, expect, it } from 'vitest'
import { comparablePhone, looksLikePhone, phoneDigits, phoneParts, phoneVariants } from '../../src/domain/phone'

describe('phones', () => {
  it('are the same whatever way they are written', () => {
    expect(phoneDigits('+49 (30) 123-45')).toBe(phoneDigits('493012345'))
    expect(phoneDigits('8 (912) 345-67-89')).toBe(phoneDigits('+7 912 345 67 89'))
  })

  it('take a leading 8 for a Russian trunk only where the length is right', () => {
    expect(phoneDigits('8123')).toBe('8123')
    expect(phoneDigits('812345678901')).toBe('812345678901')
  })

  it('of fewer than five digits are extensions, which are not compared', () => {
    expect(['101', '(030) 1', '1-23-45', '8 912 345 67 89'].map(comparablePhone)).toEqual(['', '', '12345', '79123456789'])
  })
})

describe('what is typed into a search', () => {
  it('takes phone characters with five digits for a phone', () => {
    expect(['+49 30 5550101', ' 8 (912) 345-67-89 ', '12345'].map(looksLikePhone)).toEqual([true, true, true])
    expect(['1234', 'Anna 12345', '', '+++ ---'].map(looksLikePhone)).toEqual([false, false, false, false])
  })

  it('note 32: asks for every way a number may be written, a Russian one by 8, 7 and +7', () => {
    expect(phoneVariants('8 (912) 345-67-89')).toEqual(
      ['8 (912) 345-67-89', '89123456789', '+89123456789', '79123456789', '+79123456789'])
    expect(phoneVariants(' +49305550101')).toEqual(['+49305550101', '49305550101'])
  })

  it('is a part of a phone from three digits on, a Russian trunk 8 being searched as 7 too', () => {
    expect(phoneParts('(912) 3')).toEqual(['9123'])
    expect(phoneParts('8 912')).toEqual(['8912', '7912'])
    expect(['12', 'Anna 912', ''].flatMap(phoneParts)).toEqual([])
  })
})
