import * as rules from 'libphonenumber-js/min'
import { describe, expect, it } from 'vitest'
import { phoneReader } from '../../src/domain/dialable'
import { knownStop, matchStop, stopIndex, stopKeys, stopNumbers, type StopEntry } from '../../src/domain/stopList'
import { aClient } from '../factories'

const german = phoneReader(rules, 'DE')
const keysOf = (phone: string) => stopKeys(phone, german)
const why = { reason: 'Asked for it', at: new Date(2026, 3, 2), byId: 2 }

function entryOf(typed: string, reader = german): StopEntry {
  const [stop] = stopNumbers(typed, reader)
  if (!stop) throw new Error(`${typed} is no number`)
  return { id: `number:${stop.keys[0]}`, ...stop, ...why }
}

describe('A number on the stop list', () => {
  it.each([
    ['+49 30 5550101', '030 5550101'],
    ['030/555 01-01', '+49 (0)30 5550101'],
    ['0049305550101', '49 30 5550101'],
    ['8 916 555-01-01', '+7 916 5550101'],
    ['+7 916 5550101', '8 (916) 555 01 01']
  ])('that was put there as %s is found at a client who has it as %s', (listed, typed) => {
    const entry = entryOf(listed)
    expect(matchStop(stopIndex([entry]), aClient({ phones: ['+49 30 9990000', typed] }), keysOf)).toBe(entry)
  })

  it.each([
    ['+49 30 5550101', '+49 30 5550102'],
    ['+49 30 5550101', '+49 30 5550101 ext. 12'],
    ['+49 30 5550101', '5550101']
  ])('that is %s is not found at a client who has %s', (listed, typed) => {
    expect(matchStop(stopIndex([entryOf(listed)]), aClient({ phones: [typed] }), keysOf)).toBeNull()
  })

  it('of another country, written without that, is not a number of one\'s own country', () => {
    const index = stopIndex([entryOf('030 1234567', phoneReader(rules, 'AT'))])
    expect(matchStop(index, aClient({ phones: ['030 1234567'] }), keysOf)).toBeNull()
  })

  it.each([german, null])('is not put together from two short ones', (reader) => {
    const index = stopIndex([{ ...why, id: 'number:4930555', number: '4930555', keys: ['493055550101'] }])
    expect(matchStop(index, aClient({ phones: ['493055; 550101'] }), phone => stopKeys(phone, reader))).toBeNull()
  })

  it('is found by its digits where the numbering rules could not be loaded', () => {
    const index = stopIndex([entryOf('+49 30 5550101')])
    expect(matchStop(index, aClient({ phones: ['+49 (30) 555-0101'] }), phone => stopKeys(phone, null))).not.toBeNull()
  })

  it('that can\'t be dialled is found as it was typed', () => {
    const entry = entryOf('55501')
    expect(matchStop(stopIndex([entry]), aClient({ phones: ['555-01'] }), keysOf)).toBe(entry)
  })
})

describe('A client on the stop list', () => {
  const entry: StopEntry = { id: 'contact:9', client: { type: 'contact', id: 9 }, ...why }

  it('is found without a number, and a company of the same id is not', () => {
    expect(matchStop(stopIndex([entry]), aClient({ id: 9 }), keysOf)).toBe(entry)
    expect(matchStop(stopIndex([entry]), aClient({ id: 9, type: 'company' }), keysOf)).toBeNull()
  })

  it('is known when put there again', () => {
    expect(knownStop(stopIndex([entry]), { client: { type: 'contact', id: 9 } })).toBe(entry)
    expect(knownStop(stopIndex([entry]), { client: { type: 'contact', id: 10 } })).toBeNull()
  })
})

describe('What is typed for the stop list', () => {
  it('may hold several numbers, each of which is an entry', () => {
    expect(stopNumbers('+49 30 5550101, +49 40 5550102 ext 7', german).map(({ number }) => number)).toEqual(['+49305550101', '+49405550102 x7'])
  })

  it.each(['', 'Anna Adler', '112', '7.9E+10', '12345678901234567890'])('is no number when it is “%s”', (typed) => {
    expect(stopNumbers(typed, german)).toEqual([])
  })

  it.each([german, null])('is as many entries as there are numbers that can\'t be dialled', (reader) => {
    const typed = Array.from({ length: 12 }, (_, index) => `${55_501 + index}`)
    expect(stopNumbers(typed.join('; '), reader)).toEqual(typed.map(number => ({ number, keys: [number] })))
  })

  it('is taken by its digits also beside a number that can be dialled', () => {
    expect(stopNumbers('8 916 123-45-67; 12-34-567', phoneReader(rules, 'RU'))).toEqual([
      { number: '+79161234567', keys: ['79161234567'] },
      { number: '12-34-567', keys: ['1234567'] }
    ])
  })

  it('keeps its number, however much is written before it', () => {
    expect(stopNumbers('do not call after the letter of her lawyer: 030 5550101', german)).toEqual([
      { number: '+49305550101', keys: ['49305550101'] }
    ])
  })

  it('is known in any notation', () => {
    const [again] = stopNumbers('(030) 555 0101', german)
    expect(again && knownStop(stopIndex([entryOf('+49305550101')]), again)).not.toBeNull()
  })
})
