import type { isSupportedCountry, parsePhoneNumberFromString, validatePhoneNumberLength } from 'libphonenumber-js/min'
import { digitsIn, phoneDigits, SHORTEST_PHONE } from './phone'
import { phoneTexts, type NoPhoneText, type PhoneText } from './phoneText'

/**
 * The numbering rules of all countries: the module `libphonenumber-js/min`. It is a parameter, so that only screens that
 * need it load its 40 kB.
 */
export interface PhoneRules {
  readonly isSupportedCountry: typeof isSupportedCountry
  readonly parsePhoneNumberFromString: typeof parsePhoneNumberFromString
  readonly validatePhoneNumberLength: typeof validatePhoneNumberLength
}

/** Why a number can't be dialled. `scientific`: a spreadsheet has lost its last digits. */
export type UndialableReason = NoPhoneText | 'too-short' | 'too-long' | 'unknown-country' | 'invalid'

export interface DialableNumber {
  readonly kind: 'number'
  /** `+493012345678` */
  readonly e164: string
  /** ISO code; empty for numbers of no single country. */
  readonly country: string
  readonly extension: string
}

export interface Undialable {
  readonly kind: 'undialable'
  readonly reason: UndialableReason
}

/** The fewest digits of a number that may stand beside another with nothing but a blank between them. */
const SHORTEST = 7
/** More digits in a row are no phone numbers: no attempt is made to part them. */
const MOST = 100

/** Reads phones as they were typed, for one country. */
export interface PhoneReader {
  /** Everything in a field that looks like a number, in its order; never empty. */
  readonly read: (field: string) => readonly (DialableNumber | Undialable)[]
  /**
   * What a field is compared by: two fields with a key in common hold the same number, however it is written. What
   * can't be dialled is compared by its digits; fewer than five are an extension and no key.
   */
  readonly keys: (field: string) => readonly string[]
}

/**
 * Reads numbers as people of a country write them.
 * @param country ISO code of the country of numbers without one; empty or unknown for none.
 */
export function phoneReader(rules: PhoneRules, country: string): PhoneReader {
  const defaultCountry = rules.isSupportedCountry(country) ? country : undefined
  const known = new Map<string, readonly (DialableNumber | Undialable)[]>()
  const knownKeys = new Map<string, readonly string[]>()

  function read(field: string) {
    return remembered<readonly (DialableNumber | Undialable)[]>(known, field, () => {
      const texts = phoneTexts(field)
      return typeof texts === 'string' ? [{ kind: 'undialable', reason: texts }] : texts.flatMap(several)
    })
  }

  /** Numbers with only a blank or a stroke between them look like one; they are several if each of them is good. */
  function several(text: PhoneText): (DialableNumber | Undialable)[] {
    return split(text.text)?.map((number, index, { length }) => index === length - 1 ? { ...number, extension: text.extension } : number)
      ?? [one(text)]
  }

  function split(text: string): DialableNumber[] | null {
    const digits = count(text)
    if (digits < 2 * SHORTEST || digits > MOST) return null
    for (const { index } of text.matchAll(/[ /]+/g)) {
      const [left, right] = [text.slice(0, index), text.slice(index).replace(/^[ /]+/, '')]
      if (count(left) < SHORTEST || count(right) < SHORTEST) continue
      const first = valid(left)
      if (!first) continue
      const rest = split(right) ?? [valid(right)]
      if (rest.every(number => number !== null)) return [first, ...rest]
    }
    return null
  }

  function one({ text, extension }: PhoneText): DialableNumber | Undialable {
    const number = valid(text)
    if (number) return { ...number, extension }
    return { kind: 'undialable', reason: reasonOf(text.startsWith('00') ? `+${text.slice(2)}` : text) }
  }

  function valid(text: string): DialableNumber | null {
    for (const way of waysToRead(text)) {
      const parsed = rules.parsePhoneNumberFromString(way, { defaultCountry, extract: false })
      if (parsed?.isValid()) return { kind: 'number', e164: parsed.number, country: parsed.country ?? '', extension: '' }
    }
    return null
  }

  function reasonOf(text: string): UndialableReason {
    switch (rules.validatePhoneNumberLength(text, { defaultCountry })) {
      case 'NOT_A_NUMBER':
      case 'TOO_SHORT': return 'too-short'
      case 'TOO_LONG': return 'too-long'
      case 'INVALID_COUNTRY': return 'unknown-country'
      case 'INVALID_LENGTH':
      case undefined: return 'invalid'
    }
  }

  function keysOf(field: string): readonly string[] {
    const texts = phoneTexts(field)
    const numbers = read(field).filter(reading => reading.kind === 'number')
    const found = numbers.map(({ e164, extension }) => e164.slice(1) + (extension && `x${extension}`))
    if (typeof texts === 'string') return found
    // What a country takes for its own, another takes for Russia's: with the trunk 8 it is compared as both.
    const asTyped = texts.filter(({ text }) => numbers.length === 0 || trunkEight(text))
      .map(({ text, extension }) => phoneDigits(text) + (extension && `x${extension}`))
    return [...new Set([...found, ...asTyped])].filter(key => key.length >= SHORTEST_PHONE)
  }

  return { read, keys: field => remembered(knownKeys, field, () => keysOf(field)) }
}

function remembered<Value>(known: Map<string, Value>, field: string, make: () => Value): Value {
  let value = known.get(field)
  if (value === undefined) {
    value = make()
    known.set(field, value)
  }
  return value
}

/** The ways in which a number may be meant; the first good one counts. */
function waysToRead(text: string): string[] {
  if (text.startsWith('+')) return [text]
  const digits = digitsIn(text)
  if (digits.startsWith('00')) return [`+${digits.slice(2)}`, text]
  const ways = [text]
  // Programs keep numbers without their plus; people abroad write a Russian number as at home.
  if (trunkEight(text)) ways.push(`+${phoneDigits(text)}`)
  if (digits.length > 10) ways.push(`+${digits}`)
  return ways
}

function trunkEight(text: string): boolean {
  return !text.startsWith('+') && /^8\d{10}$/.test(digitsIn(text))
}

function count(text: string): number {
  return digitsIn(text).length
}
