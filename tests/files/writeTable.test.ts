import { strFromU8, unzipSync } from 'fflate'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseTable } from '../../src/files/parseTable'
import { writeBook, writeTable } from '../../src/files/writeTable'
import type { Cell, Column, WrittenTable } from '../../src/files/writtenTable'
import { columnLetters, sheetName, sheetNames } from '../../src/files/xlsxText'

const HOSTILE = ['=1+1', '+7 916 123-45-67', '-1', '@SUM(A1)', '\t=1', '\r=1', '=HYPERLINK("http://example.com")', ' =1+1', '＝1', '"=1"', '\'=1']

function tableOf(rows: readonly (readonly Cell[])[], columns: readonly Column[] = [{ title: 'A' }, { title: 'B' }, { title: 'C' }]): WrittenTable {
  return { name: 'List', columns, rows }
}

/** The rows of what was written, without the title row, as another program reads them. */
async function readBack(table: WrittenTable, format: 'xlsx' | 'csv', language = 'en') {
  const { blob } = await writeTable(table, format, language)
  const reading = await parseTable(blob)
  return reading.kind === 'table' ? reading.rows.slice(1) : reading.problem
}

async function parts(table: WrittenTable): Promise<Record<string, string>> {
  const { blob } = await writeTable(table, 'xlsx', 'en')
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()))
  return Object.fromEntries(Object.entries(files).map(([path, bytes]) => [path, strFromU8(bytes)]))
}

async function sheetOf(table: WrittenTable): Promise<string> {
  return (await parts(table))['xl/worksheets/sheet1.xml'] ?? ''
}

async function csv(table: WrittenTable, language = 'en'): Promise<string> {
  const bytes = new Uint8Array(await (await writeTable(table, 'csv', language)).blob.arrayBuffer())
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  return new TextDecoder().decode(bytes)
}

describe('A workbook', () => {
  it('has titles, texts, numbers, and dates by the clock of this browser', async () => {
    const columns = [{ title: 'Name' }, { title: 'Calls' }, { title: 'Last call' }, { title: 'Day', dayOnly: true }]
    const rows = [['Анна <Adler> & "Co"', 3, new Date(2026, 10, 21, 15, 30), new Date(2026, 10, 21, 23, 59)], ['Max', -0.5, null, null]]
    const { blob } = await writeTable(tableOf(rows, columns), 'xlsx', 'en')
    expect(await parseTable(blob)).toEqual({
      kind: 'table',
      rows: [['Name', 'Calls', 'Last call', 'Day'], ['Анна <Adler> & "Co"', '3', '2026-11-21 15:30', '2026-11-21'], ['Max', '-0.5', '', '']]
    })
    const sheet = await sheetOf(tableOf(rows, columns))
    expect(sheet).toContain('<c r="B2" s="0"><v>3</v></c>')
    expect(sheet).toContain('<c r="D2" s="2"><v>46347</v></c>')
  })

  it('has phones as texts, of which no digit is lost', async () => {
    expect(await sheetOf(tableOf([['79161234567', '+79161234567', '007']]))).toMatch(/<c r="A2" s="1" t="inlineStr"><is><t xml:space="preserve">79161234567<\/t>/)
    expect(await readBack(tableOf([['79161234567', '+79161234567', '007']]), 'xlsx')).toEqual([['79161234567', '+79161234567', '007']])
  })

  it('never has a formula, whatever a text looks like', async () => {
    const table: WrittenTable = { name: '=1+1', columns: [{ title: '=1+1' }], rows: HOSTILE.map(text => [text]) }
    const sheet = await sheetOf(table)
    expect(sheet).not.toMatch(/<f[\s>/]/)
    expect([...sheet.matchAll(/<c [^>]*>/g)].every(([cell]) => cell.includes('t="inlineStr"'))).toBe(true)
    expect(await readBack(table, 'xlsx')).toEqual(HOSTILE.map(text => [text]))
  })

  it('keeps every text as it is, also signs that XML does not know', async () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.string({ unit: fc.constantFrom('_', 'x', '0', '4', '1', '<', '&', '\u0001', '\n', 'a') }))
      .filter(written => written.trim() !== '')
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), async (rows) => {
      expect(await readBack(tableOf(rows, [{ title: 'A' }, { title: 'B' }]), 'xlsx')).toEqual(rows)
    }), { numRuns: 25 })
  })

  it('leaves cells empty for numbers and dates that are none, and cuts what no cell holds', async () => {
    const sheet = await sheetOf(tableOf([[NaN, Infinity, new Date(NaN)], ['', null, 'x'.repeat(40_000)]]))
    expect(sheet).toContain('<row r="2"></row>')
    expect(sheet).toContain(`>${'x'.repeat(32_767)}</t>`)
  })

  it('writes dates that Excel does not know as texts', async () => {
    expect(await readBack(tableOf([[new Date(1850, 0, 2, 3, 4)]]), 'xlsx')).toEqual([['1850-01-02 03:04', '', '']])
  })

  it('is whole: every part is named, and every named part is there', async () => {
    const files = await parts(tableOf([['a', 'b', 'c']]))
    const named = [...(files['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path)
    expect(named.toSorted()).toEqual(['xl/styles.xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml'])
    expect(Object.keys(files).toSorted()).toEqual(['[Content_Types].xml', '_rels/.rels', 'xl/_rels/workbook.xml.rels', ...named].toSorted())
  })

  it('has room for a table without rows, and with many columns', async () => {
    expect(await readBack(tableOf([]), 'xlsx')).toEqual([])
    const columns = Array.from({ length: 60 }, (_, index) => ({ title: `T${index}` }))
    expect(await readBack(tableOf([columns.map(({ title }) => title)], columns), 'xlsx')).toEqual([columns.map(({ title }) => title)])
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA'])
  })

  it('has a name for its sheet that Excel takes', async () => {
    expect(['Осень: [1/2]', '', '\'quoted\'', 'History', '***', 'x'.repeat(40)].map(sheetName))
      .toEqual(['Осень 1 2', '1', 'quoted', 'History1', '1', 'x'.repeat(31)])
    expect((await parts({ ...tableOf([]), name: 'A "B" <C> & D' }))['xl/workbook.xml']).toContain('name="A &quot;B&quot; &lt;C&gt; &amp; D"')
  })

  it('is written while the page lives, ten thousand rows of it', async () => {
    const rows = Array.from({ length: 10_000 }, (_, index) => [`Client ${index}`, index, new Date(2026, 0, 1, 0, index)])
    let turns = 0
    let done = false
    const count = () => {
      turns++
      if (!done) setImmediate(count)
    }
    setImmediate(count)
    const started = performance.now()
    const back = await writeTable(tableOf(rows), 'xlsx', 'en')
    done = true
    expect(turns).toBeGreaterThan((performance.now() - started) / 100)
    const reading = await parseTable(back.blob)
    expect(reading.kind === 'table' && reading.rows.length).toBe(10_001)
  })

  it('has a sheet for each table, in their order, each by its own name', async () => {
    const sheets = ['Sum', 'sum', 'Lists'].map((name, index) => ({ ...tableOf([[`row of ${index}`, index, null]]), name }))
    const { name, blob } = await writeBook({ name: 'Report: 21/11', sheets })
    expect(name).toBe('Report 21 11.xlsx')
    const files = Object.fromEntries(Object.entries(unzipSync(new Uint8Array(await blob.arrayBuffer()))).map(([path, bytes]) => [path, strFromU8(bytes)]))
    expect([...(files['xl/workbook.xml'] ?? '').matchAll(/name="([^"]+)" sheetId="(\d)" r:id="rId(\d)"/g)].map(([, ...found]) => found))
      .toEqual([['Sum', '1', '1'], ['sum 2', '2', '2'], ['Lists', '3', '3']])
    const named = [...(files['[Content_Types].xml'] ?? '').matchAll(/PartName="\/([^"]+)"/g)].map(([, path]) => path)
    expect(Object.keys(files).toSorted()).toEqual(['[Content_Types].xml', '_rels/.rels', 'xl/_rels/workbook.xml.rels', ...named].toSorted())
    const relations = new Map([...(files['xl/_rels/workbook.xml.rels'] ?? '').matchAll(/Id="(\w+)"[^>]*Target="([^"]+)"/g)].map(([, id, target]) => [id, target]))
    expect([...relations]).toEqual([['rId1', 'worksheets/sheet1.xml'], ['rId2', 'worksheets/sheet2.xml'], ['rId3', 'worksheets/sheet3.xml'], ['rId4', 'styles.xml']])
    for (const index of [0, 1, 2]) expect(files[`xl/worksheets/sheet${index + 1}.xml`]).toContain(`>row of ${index}<`)
  })

  it('calls no two sheets the same, however long their names are', () => {
    const long = 'x'.repeat(40)
    expect(sheetNames([long, long.toUpperCase(), long, 'A'])).toEqual(['x'.repeat(31), `${'X'.repeat(27)} 2`, `${'x'.repeat(27)} 3`, 'A'])
  })

  it('is not finished when it is stopped', async () => {
    await expect(writeTable(tableOf([['a']]), 'xlsx', 'en', AbortSignal.abort(new Error('stopped')))).rejects.toThrow('stopped')
  })
})

describe('A CSV file', () => {
  it('is parted by commas, or by semicolons where numbers have a comma', async () => {
    const table = tableOf([['a;b', 'c,d', 1.5], ['say "hello"', ' x ', -2]])
    expect(await csv(table, 'en')).toBe('A,B,C\r\na;b,"c,d",1.5\r\n"say ""hello"""," x ",-2\r\n')
    expect(await csv(table, 'ru')).toBe('A;B;C\r\n"a;b";c,d;1,5\r\n"say ""hello""";" x ";-2\r\n')
    expect(await csv(tableOf([]), 'de')).toBe('A;B;C\r\n')
  })

  it('has dates that every Excel understands', async () => {
    const columns = [{ title: 'A' }, { title: 'B', dayOnly: true }, { title: 'C' }]
    expect(await csv(tableOf([[new Date(2026, 0, 2, 3, 4), new Date(2026, 0, 2, 3, 4), new Date(NaN)], [null, NaN, '']], columns)))
      .toBe('A,B,C\r\n2026-01-02 03:04,2026-01-02,\r\n,,\r\n')
  })

  it('never has a formula, whatever a text looks like', async () => {
    const table: WrittenTable = { name: 'x', columns: [{ title: '=1+1' }, { title: 'B' }], rows: HOSTILE.map(text => [text, 'x']) }
    const cells = (await readBack(table, 'csv', 'ru') as string[][]).map(([cell = '']) => cell)
    expect(cells).toHaveLength(HOSTILE.length)
    for (const cell of cells) expect(cell).not.toMatch(/^\s*[=+\-@\t\r＝]/)
    expect((await csv(table)).split('\r\n')[0]).toBe('\'=1+1,B')
  })

  it('leaves numbers alone, also those below zero', async () => {
    expect(await csv(tableOf([[-1, -1.5, 79161234567]]), 'ru')).toBe('A;B;C\r\n-1;-1,5;79161234567\r\n')
  })

  it('has all rows, in order, however many', async () => {
    const rows = Array.from({ length: 1234 }, (_, index) => [`Client ${index}`, index, null])
    expect(await readBack(tableOf(rows), 'csv')).toEqual(rows.map(([name, index]) => [name, String(index), '']))
  })
})

describe('A written file', () => {
  it('is called what it holds, by a name that every system takes', async () => {
    const nameOf = async (name: string) => (await writeTable({ ...tableOf([]), name }, 'csv', 'en')).name
    expect(await nameOf('Осень: 1/2 "новые"')).toBe('Осень 1 2 новые.csv')
    expect(await nameOf('../../etc')).toBe('etc.csv')
    expect(await nameOf('a\u202Evsc.exe')).toBe('a vsc.exe.csv')
    expect(await nameOf(' .. ')).toBe('table.csv')
    expect((await writeTable(tableOf([]), 'xlsx', 'en')).name).toBe('List.xlsx')
  })
})
