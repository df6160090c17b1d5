import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { parseTable } from '../../src/files/parseTable'
import { MOST_BYTES, MOST_ROWS } from '../../src/files/table'
import { sharedStrings, workbook, zip } from './workbook'

/** The rows of a source, or what is wrong with it. */
async function read(source: Blob | string) {
  const reading = await parseTable(source)
  return reading.kind === 'table' ? reading.rows : reading.problem
}

const bytes = (...values: number[]) => new Blob([new Uint8Array(values)])

function utf16(text: string, bigEndian: boolean, mark: boolean): Blob {
  const data = new DataView(new ArrayBuffer(2 * (text.length + 1)))
  for (let index = 0; index <= text.length; index++) data.setUint16(2 * index, index === 0 ? 0xfeff : text.charCodeAt(index - 1), !bigEndian)
  return new Blob([data.buffer.slice(mark ? 0 : 2)])
}

/** Cyrillic as windows-1251 has it; plain letters stay. */
function windows1251(text: string): Blob {
  return bytes(...Array.from(text, (letter) => {
    const code = letter.charCodeAt(0)
    return letter === 'ё' ? 0xb8 : code >= 0x410 && code <= 0x44f ? code - 0x350 : code
  }))
}

describe('A text', () => {
  it('is a list of one cell a line', async () => {
    expect(await read('+7 916 123-45-67\r\n\r\n8 (495) 123-45-67, доб. 5\n')).toEqual([['+7 916 123-45-67'], ['8 (495) 123-45-67, доб. 5']])
  })

  it('is a table parted by any of the usual signs', async () => {
    for (const sign of [';', ',', '\t', '|']) {
      const text = [['Name', 'Phone', 'City'], ['Anna', '+49 30 5550101', 'Berlin']].map(row => row.join(sign)).join('\n')
      expect([sign, await read(text)]).toEqual([sign, [['Name', 'Phone', 'City'], ['Anna', '+49 30 5550101', 'Berlin']]])
    }
    expect(await read('sep=!\r\nName!Phone\r\nAnna!101')).toEqual([['Name', 'Phone'], ['Anna', '101']])
  })

  it('has cells in quotes, with line ends, signs and quotes in them', async () => {
    expect(await read('Name;Note\r\n"Adler; Anna";"says ""hello""\r\nand waits"\r\n'))
      .toEqual([['Name', 'Note'], ['Adler; Anna', 'says "hello"\nand waits']])
  })

  it('loses no row behind a quote that is never closed', async () => {
    expect(await read('Name;Phone\n"Anna;101\nMax;102')).toEqual([['Name', 'Phone'], ['"Anna', '101'], ['Max', '102']])
  })

  it('has the line ends of any system', async () => {
    expect(await read('a;b\rc;d\re;f')).toEqual([['a', 'b'], ['c', 'd'], ['e', 'f']])
  })

  it('has nothing in it', async () => {
    expect([await read(''), await read('\n \n;;\n'), await read(bytes())]).toEqual(['empty', 'empty', 'empty'])
  })

  it('comes back as it was written', async () => {
    const cell = fc.stringMatching(/^[a-z0-9+";, |\t\n'=-]{0,12}$/)
    const rows = fc.array(fc.tuple(fc.constant('x'), cell, cell, fc.constant('y')), { minLength: 3, maxLength: 20 })
    await fc.assert(fc.asyncProperty(rows, async (written) => {
      expect(await read(Papa.unparse(written, { delimiter: ';', quotes: true }))).toEqual(written)
    }))
  })
})

describe('A text file', () => {
  const text = 'Имя;Телефон\r\nПётр Алёхин;89161234567\r\n'
  const rows = [['Имя', 'Телефон'], ['Пётр Алёхин', '89161234567']]

  it('is read in every encoding of Excel', async () => {
    expect(await read(new Blob([text]))).toEqual(rows)
    expect(await read(new Blob(['\uFEFF', text]))).toEqual(rows)
    expect(await read(utf16(text, false, true))).toEqual(rows)
    expect(await read(utf16(text, true, true))).toEqual(rows)
    expect(await read(utf16(text, false, false))).toEqual(rows)
    expect(await read(utf16(text, true, false))).toEqual(rows)
    expect(await read(windows1251(text))).toEqual(rows)
  })

  it('is read in Western Europe\'s, too', async () => {
    expect(await read(bytes(...Array.from('Jürgen Größe;030 5550101\nMüller;x', letter => letter.charCodeAt(0)))))
      .toEqual([['Jürgen Größe', '030 5550101'], ['Müller', 'x']])
  })

  it('is refused when it is something else, whatever it is called', async () => {
    const others: Record<string, Blob> = {
      'photo.csv': bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13),
      'scan.csv': bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 1, 1, 0, 0x48, 0, 0x48, 0, 0),
      'offer.csv': new Blob(['%PDF-1.7\n1 0 obj <<>>']),
      'letter.csv': new Blob(['{\\rtf1 hello}']),
      'page.csv': new Blob(['\n<!DOCTYPE html><table>']),
      'noise.csv': bytes(...Array.from({ length: 5000 }, (_, index) => (index * 7919) % 251)),
      'archive.csv': zip({ 'readme.txt': 'hello' }),
      'document.xlsx': zip({ 'word/document.xml': '<w/>' })
    }
    for (const [name, file] of Object.entries(others)) expect([name, await read(new File([file], name))]).toEqual([name, 'not-a-table'])
  })

  it('is refused when it is too large or too long', async () => {
    expect(await read(new Blob([new Uint8Array(MOST_BYTES + 1)]))).toBe('too-large')
    expect(await read('1\n'.repeat(MOST_ROWS + 1))).toBe('too-many-rows')
    expect(await read('\n'.repeat(1_000_000))).toBe('too-many-rows')
    expect(await read(`1${';'.repeat(1_000_000)}`)).toBe('too-large')
    expect(await read('1\n'.repeat(MOST_ROWS))).toHaveLength(MOST_ROWS)
  })
})

describe('A workbook', () => {
  it('is read as text: names, phones as numbers, dates, flags', async () => {
    const file = workbook([`
      <row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c></row>
      <row r="2"><c r="A2" t="inlineStr"><is><t>Anna</t></is></c><c r="B2"><v>79161234567</v></c><c r="D2" s="1"><v>46347</v></c></row>
      <row r="3"><c r="B3"><v>7.9161234567E10</v></c><c r="C3" t="b"><v>1</v></c><c r="D3" s="2"><v>46347.625</v></c></row>`],
    sharedStrings('Name', 'Phone &amp; more'))
    expect(await read(file)).toEqual([
      ['Name', 'Phone & more', '', ''],
      ['Anna', '79161234567', '', '2026-11-21'],
      ['', '7.9161234567E10', 'TRUE', '2026-11-21 15:00']
    ])
  })

  it('has the last result for a formula, and nothing is calculated', async () => {
    const file = workbook(['<row r="1"><c r="A1" t="str"><f>"+7"&amp;9161234567</f><v>+79161234567</v></c><c r="B1"><f>1/0</f></c><c r="C1" t="e"><v>#N/A</v></c><c r="D1"><v>1</v></c></row>'])
    expect(await read(file)).toEqual([['+79161234567', '', '', '1']])
  })

  it('is read from its first sheet in which something is written', async () => {
    const row = (text: string) => `<row r="1"><c r="A1" t="inlineStr"><is><t>${text}</t></is></c></row>`
    expect(await read(workbook(['', row('second'), row('third')]))).toEqual([['second']])
    expect(await read(workbook(['', '']))).toBe('empty')
  })

  it('is read past a million empty rows, in a second or two', async () => {
    const empty = '<row r="9"/>'.repeat(1_000_000)
    const file = workbook([`<row r="1"><c r="A1"><v>1</v></c></row><row r="2" s="1"><c r="A2" s="1"/></row>${empty}<row r="1048576"><c r="XFD1048576" s="1"/></row>`])
    const started = performance.now()
    expect(await read(file)).toEqual([['1']])
    expect(performance.now() - started).toBeLessThan(6000)
  })

  it('is refused when too much is in it', async () => {
    const cell = (at: string) => `<c r="${at}"><v>1</v></c>`
    expect(await read(workbook([`<row r="${MOST_ROWS + 1}">${cell(`A${MOST_ROWS + 1}`)}</row>`]))).toBe('too-many-rows')
    expect(await read(workbook([Array(MOST_ROWS + 1).fill('<row><c><v>1</v></c></row>').join('')]))).toBe('too-many-rows')
    expect(await read(workbook([`<row r="1">${cell('XFD1')}</row><row r="100">${cell('A100')}</row>`]))).toBe('too-large')
  })

  it('is refused before it is unpacked when more would come out of it', async () => {
    const bomb = new Uint8Array(await workbook([' '.repeat(30_000_000)]).arrayBuffer())
    expect(bomb.length).toBeLessThan(200_000)
    const started = performance.now()
    expect(await read(new Blob([bomb]))).toBe('too-large')
    expect(performance.now() - started).toBeLessThan(100)
  })

  it('is refused when it lies about how much comes out of it', async () => {
    const bomb = new Uint8Array(await workbook([' '.repeat(30_000_000)]).arrayBuffer())
    const data = new DataView(bomb.buffer)
    for (let at = 0; at < bomb.length - 46; at++) {
      if (data.getUint32(at, true) === 0x02014b50 && data.getUint32(at + 24, true) > 1_000_000) data.setUint32(at + 24, 1000, true)
    }
    expect(await read(new Blob([bomb]))).toBe('broken')
  })

  it('is refused when it is damaged', async () => {
    const whole = await workbook(['<row r="1"><c r="A1"><v>1</v></c></row>']).arrayBuffer()
    expect(await read(new Blob([whole.slice(0, whole.byteLength / 2)]))).toBe('broken')
    expect(await read(bytes(0x50, 0x4b, 0x03, 0x04))).toBe('broken')
    expect(await read(zip({ 'xl/workbook.xml': 'no workbook' }))).toBe('broken')
    expect(await read(workbook(['<row r="1"><c r="A1" t="s"><v>7</v></c></row>']))).toBe('broken')
  })

  it('of Excel 97 is refused, and one with a password by that name', async () => {
    const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
    const name = (text: string) => Array.from(text).flatMap(letter => [letter.charCodeAt(0), 0])
    expect(await read(bytes(...ole, ...name('Workbook')))).toBe('old-workbook')
    expect(await read(bytes(...ole, ...name('EncryptionInfo'), ...name('EEncryptedPackage')))).toBe('password')
  })
})
