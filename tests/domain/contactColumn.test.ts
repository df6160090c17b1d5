import * as rules from 'libphonenumber-js/min'
import { describe, expect, it } from 'vitest'
import { contactColumnAt, findContactColumn, lineOf, withReasons, type ContactColumn } from '../../src/domain/contactColumn'
import { phoneReader } from '../../src/domain/dialable'

const { read } = phoneReader(rules, 'RU')

describe('The column with the phones', () => {
  it('is found by its name', () => {
    for (const title of ['Phone', 'Mobile phone', 'Tel.', 'Cell', 'Телефон', 'Моб. тел.', 'Сотовый', 'Рабочий телефон', 'Telefonnummer']) {
      const rows = [['ИНН', 'Name', title], ['7701234567', 'Anna Adler', '9161234567'], ['7707654321', 'Max Orlov', '9261234567']]
      expect([title, findContactColumn(rows)]).toEqual([title, { column: 2, kind: 'phone', hasHeader: true }])
    }
  })

  it('is found by what is in it', () => {
    const rows = [['Anna Adler', '2026-11-21', '+49 30 5550101'], ['Max Orlov', '2026-11-22', '+7 (916) 123-45-67']]
    expect(findContactColumn(rows)).toEqual({ column: 2, kind: 'phone', hasHeader: false })
  })

  it('is the only one of a pasted list', () => {
    expect(findContactColumn([['89161234567'], ['no phone'], ['+7 495 123-45-67']])).toEqual({ column: 0, kind: 'phone', hasHeader: false })
    expect(findContactColumn([['+7 495 123-45-67']])).toEqual({ column: 0, kind: 'phone', hasHeader: false })
    expect(findContactColumn([['7.9E+10'], ['7,91612E+10']])).toEqual({ column: 0, kind: 'phone', hasHeader: false })
  })

  it('is not one of other numbers', () => {
    const rows = [['Order', 'Date', 'ИНН', 'Fax', 'Contact'], ['10000001', '21.11.2026', '7701234567', '+7 495 1234567', '8 916 123 45 67']]
    expect(findContactColumn(rows)?.column).toBe(4)
    expect(findContactColumn([['Name', 'Дата'], ['Anna', '21.11.2026 10:00']])).toBeNull()
  })

  it('is preferred to e-mails, which are found where there is none', () => {
    const rows = [['E-mail', 'Phone'], ['anna@example.com', '+7 916 123-45-67'], ['max@example.com', '']]
    expect(findContactColumn(rows)).toEqual({ column: 1, kind: 'phone', hasHeader: true })
    expect(findContactColumn(rows.map(([email = '']) => ['x', email]))).toEqual({ column: 1, kind: 'email', hasHeader: true })
    expect(findContactColumn([['Anna <anna@example.com>'], ['max@example.com']])).toEqual({ column: 0, kind: 'email', hasHeader: false })
    expect(findContactColumn([['Phone', 'Почта'], ['', 'anna@example.com']])).toEqual({ column: 1, kind: 'email', hasHeader: true })
  })

  it('is none in a table of something else', () => {
    expect([[], [[]], [['']], [['Phone']], [['Name', 'City'], ['Anna', 'Berlin']]].map(findContactColumn)).toEqual([null, null, null, null, null])
  })

  it('is found in rows of different lengths, below an unnamed title', () => {
    expect(findContactColumn([['ID', ''], ['1'], ['2', '+7 916 123-45-67'], []])).toEqual({ column: 1, kind: 'phone', hasHeader: true })
  })
})

describe('A line', () => {
  const phones: ContactColumn = { column: 1, kind: 'phone', hasHeader: true }
  const wanted = (cell: string, column = phones) => lineOf(['x', cell], 2, column, read).wanted

  it('keeps its place and what stood in it', () => {
    expect(lineOf(['Anna', '8 916 123-45-67', '  as it was '], 7, phones, read)).toEqual({
      number: 7,
      cells: ['Anna', '8 916 123-45-67', '  as it was '],
      wanted: { kind: 'phone', values: ['+79161234567'], typed: ['89161234567'] }
    })
  })

  it('is looked for by all its numbers, each once', () => {
    expect(wanted('89161234567, +7 495 123-45-67; +7 916 123 45 67')).toMatchObject({ kind: 'phone', values: ['+79161234567', '+74951234567'] })
  })

  it('is looked for by the e-mail that stands in its place', () => {
    expect(wanted('Anna.Adler@Example.com')).toEqual({ kind: 'email', values: ['anna.adler@example.com'] })
    expect(wanted('"Adler, Anna" <anna@example.com>, mailto:max@example.com')).toEqual({ kind: 'email', values: ['anna@example.com', 'max@example.com'] })
  })

  it('is looked for by the phone in a column of e-mails', () => {
    expect(wanted('8 916 123-45-67', { ...phones, kind: 'email' })).toMatchObject({ kind: 'phone', values: ['+79161234567'] })
    expect(wanted('not given', { ...phones, kind: 'email' })).toEqual({ kind: 'refused', reason: 'no-email' })
  })

  it('says why it can\'t be looked for', () => {
    const reasons = ['', ' ', 'none', '101', '7.9E+10', '=A1'].map(cell => wanted(cell))
    expect(reasons).toEqual(['empty', 'empty', 'no-digits', 'too-short', 'scientific', 'formula']
      .map(reason => ({ kind: 'refused', reason })))
    expect(lineOf(['x'], 2, phones, read).wanted).toEqual({ kind: 'refused', reason: 'empty' })
  })
})

describe('Digits that are no number of any country', () => {
  const phones: ContactColumn = { column: 0, kind: 'phone', hasHeader: false }
  const wanted = (cell: string) => lineOf([cell], 1, phones, read).wanted

  it('are looked for as they are written, since they may stand in the CRM so, and say what is wrong with them', () => {
    expect(wanted('+999 123456')).toEqual({ kind: 'doubtful', typed: ['999123456'], reason: 'unknown-country' })
    expect(wanted('101, +999 123 456 789')).toEqual({ kind: 'doubtful', typed: ['999123456789'], reason: 'unknown-country' })
    expect(wanted('12-34-5')).toEqual({ kind: 'doubtful', typed: ['12345'], reason: 'too-short' })
  })

  it('are looked for with their extension and without', () => {
    expect(wanted('8 (495) 123-45-67, доб. 5')).toEqual({ kind: 'phone', values: ['+74951234567'], typed: ['84951234567', '849512345675'] })
  })
})

describe('A column that was chosen', () => {
  it('is of the kind that most of its cells are, below its title', () => {
    const rows = [['Phone', 'E-mail', 'Note'], ['8 916 123-45-67', 'anna@example.com', ''], ['8 916 123-45-68', 'max@example.com', 'x']]
    expect([0, 1, 2].map(column => contactColumnAt(rows, column).kind)).toEqual(['phone', 'email', 'phone'])
    expect(contactColumnAt(rows, 1).hasHeader).toBe(true)
    expect(contactColumnAt([['x', 'anna@example.com'], ['y', 'max@example.com']], 1).hasHeader).toBe(false)
    expect(contactColumnAt([['only']], 3)).toEqual({ column: 3, kind: 'phone', hasHeader: false })
  })
})

describe('The lines that were not found', () => {
  it('are as they were, with the reason in a column of its own', () => {
    expect(withReasons([{ cells: ['Name', 'Phone', 'City'], reason: 'Reason' }, { cells: ['Anna', '101'], reason: 'too short' }]))
      .toEqual([['Name', 'Phone', 'City', 'Reason'], ['Anna', '101', '', 'too short']])
    expect(withReasons([])).toEqual([])
  })
})
