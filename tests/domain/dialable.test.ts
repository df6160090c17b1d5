import fc from 'fast-check'
import * as rules from 'libphonenumber-js/min'
import { describe, expect, it } from 'vitest'
import { phoneReader } from '../../src/domain/dialable'

const readers = new Map(['RU', 'DE', 'US', 'GB', 'BR', ''].map(country => [country, phoneReader(rules, country)]))

function reader(country: string) {
  return readers.get(country) ?? phoneReader(rules, country)
}

/** What a field holds, in short: numbers as they are dialled, reasons as they are. */
function read(field: string, country = 'RU'): string {
  return reader(country).read(field)
    .map(reading => reading.kind === 'number' ? reading.e164 + (reading.extension && `x${reading.extension}`) : reading.reason)
    .join(' ')
}

describe('A phone number', () => {
  it('is read in the ways people write it at home', () => {
    for (const text of ['8 (916) 123-45-67', '+7 916 123 45 67', '79161234567', '9161234567', '8-916-123-45-67', '+7(916)1234567', '+7 8 916 123 45 67']) {
      expect([text, read(text)]).toEqual([text, '+79161234567'])
    }
    expect(read('030/555 01 01', 'DE')).toBe('+49305550101')
    expect(read('+49 (0)30 5550101', 'DE')).toBe('+49305550101')
    expect(read('(212) 555-0100', 'US')).toBe('+12125550100')
  })

  it('is read in the ways people write a foreign one', () => {
    expect(read('0049 30 5550101', 'RU')).toBe('+49305550101')
    expect(read('0049 30 5550101', 'DE')).toBe('+49305550101')
    expect(read('+ (49) 30 5550101')).toBe('+49305550101')
    expect(read('8 916 123-45-67', 'US')).toBe('+79161234567')
    expect(read('8 (916) 123-45-67', '')).toBe('+79161234567')
    expect(read('79161234567', 'US')).toBe('+79161234567')
    expect(read('011 49 30 5550101', 'US')).toBe('+49305550101')
  })

  it('is first of all a number of the country that is asked for', () => {
    expect(read('81 91234-5678', 'BR')).toBe('+5581912345678')
    expect(read('030 5550101', 'DE')).toBe('+49305550101')
    expect(reader('RU').read('8 701 234 56 78')).toEqual([{ kind: 'number', e164: '+77012345678', country: 'KZ', extension: '' }])
  })

  it('is read with other digits, dashes, blanks and invisible marks', () => {
    expect(read('٠٣٠٥٥٥٠١٠١', 'DE')).toBe('+49305550101')
    expect(read('＋７ ９１６ １２３ ４５ ６７')).toBe('+79161234567')
    expect(read('\u202d+7\u00a0916\u2009123\u2011\u200b45–67\u202c')).toBe('+79161234567')
  })

  it('is read out of what spreadsheets make of it', () => {
    for (const text of ['79161234567.0', '79161234567,00', '\'+79161234567', '\'89161234567', '="+79161234567"', '=79161234567', '7.9161234567E+10', '7,9161234567e10']) {
      expect([text, read(text)]).toEqual([text, '+79161234567'])
    }
  })

  it('is not guessed where a spreadsheet has lost its digits', () => {
    expect(['7.9E+10', '7,91612E+10', '7.9161234567E+11', '8E10'].map(text => read(text))).toEqual(Array(4).fill('scientific'))
  })

  it('is not the result of a formula', () => {
    expect(['=A1', '=HYPERLINK("tel:+79161234567")', '=1+1', '="a"&"b"'].map(text => read(text))).toEqual(Array(4).fill('formula'))
  })
})

describe('A field with more than a number', () => {
  it('has an extension', () => {
    for (const text of ['+7 495 123-45-67 доб. 12', '+7 495 123-45-67, доб.12', '+7 495 123-45-67 (доб. 12)', '84951234567 вн 12',
      '+7 495 1234567 ext. 12', '+74951234567x12', '+7 495 123 45 67 #12', '+7 495 123-45-67 Добавочный: 12']) {
      expect([text, read(text)]).toEqual([text, '+74951234567x12'])
    }
  })

  it('has words', () => {
    expect(read('моб.: +7 (916) 123-45-67, Анна')).toBe('+79161234567')
    expect(read('Tel. 030 5550101 (abends)', 'DE')).toBe('+49305550101')
  })

  it('has several numbers', () => {
    const both = '+79161234567 +74951234567'
    for (const text of ['+7 916 123-45-67, +7 495 123-45-67', '89161234567; 84951234567', '+79161234567+74951234567', '8 916 123-45-67 8 495 123-45-67',
      '89161234567 / 84951234567', 'моб +7 916 123 45 67 раб 8(495)1234567', '+79161234567\n+74951234567', '89161234567/84951234567']) {
      expect([text, read(text)]).toEqual([text, both])
    }
    expect(read('89161234567 84951234567 88124567890 доб. 5')).toBe('+79161234567 +74951234567 +78124567890x5')
  })

  it('names what can be dialled beside what can not', () => {
    expect(read('101, +7 916 123-45-67')).toBe('too-short +79161234567')
  })

  it('is read in no time, however long', () => {
    const started = performance.now()
    for (const text of ['8916'.repeat(50_000), '+7 (('.repeat(50_000), '1 '.repeat(50_000), '1234567 '.repeat(10_000), 'доб'.repeat(50_000), '1,'.repeat(50_000)]) read(text)
    expect(performance.now() - started).toBeLessThan(1000)
  })
})

describe('What can\'t be dialled', () => {
  it('has a reason', () => {
    expect(read('')).toBe('no-digits')
    expect(read('no phone')).toBe('no-digits')
    expect(read('#N/A')).toBe('no-digits')
    expect(read('101')).toBe('too-short')
    expect(read('12345')).toBe('too-short')
    expect(read('+7 916 123-45-67-89-01-23')).toBe('too-long')
    expect(read('+999 123 456 789')).toBe('unknown-country')
    expect(read('5550101', '')).toBe('unknown-country')
    expect(read('5550101', 'XX')).toBe('unknown-country')
    expect(read('+7 000 000-00-00')).toBe('invalid')
    expect(read('00 00 00 00')).not.toContain('+')
  })
})

describe('Any text', () => {
  it('is read without an error, into numbers that are read as themselves', () => {
    const texts = fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[\d +()/.,;xE=-]{0,40}$/))
    fc.assert(fc.property(texts, fc.constantFrom('RU', 'DE', 'US', ''), (text, country) => {
      const readings = reader(country).read(text)
      expect(readings.length).toBeGreaterThan(0)
      for (const reading of readings) {
        if (reading.kind === 'number') expect(read(reading.e164, 'GB')).toBe(reading.e164)
      }
    }))
  })
})

describe('The same number', () => {
  const keys = (field: string, country = 'RU') => reader(country).keys(field)

  it('has the same key in any notation', () => {
    for (const text of ['8 (916) 123-45-67', '+7 916 1234567', '9161234567', '\'+79161234567', '7.9161234567E+10']) {
      expect([text, keys(text)]).toEqual([text, ['79161234567']])
    }
    expect(keys('030 5550101', 'DE')).toEqual(keys('+49 30 5550101', 'DE'))
  })

  it('is found with the Russian 8 in a country that could take it for its own', () => {
    expect(keys('8 916 123-45-67', 'DE')).toContain('79161234567')
  })

  it('is another one with another extension', () => {
    expect(keys('+7 495 123-45-67 доб. 12')).not.toEqual(keys('+7 495 123-45-67 доб. 13'))
  })

  it('is found by its digits when it can\'t be dialled, unless it is an extension', () => {
    expect(keys('123-456')).toEqual(['123456'])
    expect([keys('101'), keys('1234'), keys(''), keys('7.9E+10')]).toEqual([[], [], [], []])
  })
})
