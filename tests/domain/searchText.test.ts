import { describe, expect, it } from 'vitest'
import { hasWords, searchText, searchWords } from '../../src/domain/searchText'

const finds = (typed: string, text: string) => hasWords(searchText(text), searchWords(typed))

describe('A search', () => {
  it.each([
    ['muller', 'Müller'],
    ['MÜLLER', 'Muller'],
    ['петр', 'Пётр'],
    ['семён', 'Семен'],
    ['istanbul', 'İSTANBUL'],
    ['isik', 'IŞIK'],
    ['ışık', 'Isik'],
    ['lodz', 'Łódź'],
    ['strasse', 'Straße'],
    ['nguyen do', 'Nguyễn Đỗ'],
    ['sorensen', 'Sørensen'],
    ['αθηνα', 'ΑΘΗΝΆ'],
    ['123', '１２３']
  ])('for "%s" finds "%s"', (typed, text) => {
    expect(finds(typed, text)).toBe(true)
  })

  it.each([
    ['Hindi', 'की', 'का'],
    ['Hindi, without a vowel', 'क', 'की', true],
    ['Thai', 'มี', 'มา'],
    ['Thai, of other tone', 'ป้า', 'ป่า'],
    ['Arabic', 'كُتُب', 'كَتَبَ'],
    ['Japanese', 'ガ', 'カ']
  ])('tells words of other vowels or tones apart (%s)', (_language, typed, text, beginning = false) => {
    expect(finds(typed, typed)).toBe(true)
    expect(finds(typed, text)).toBe(beginning)
  })

  it('keeps a Hindi or Thai word in one piece', () => {
    expect(searchWords('हिन्दी ภาษาไทย')).toHaveLength(2)
    expect(searchText('हिन्दी')).toBe('हिन्दी'.normalize('NFKD'))
  })

  it('finds words in whatever order, and everything when nothing is typed', () => {
    expect(finds('adler anna', 'Anna Adler')).toBe(true)
    expect(finds('adler otto', 'Anna Adler')).toBe(false)
    expect(finds('  ', 'Anna Adler')).toBe(true)
  })
})
