import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { cleanName, LARGEST_TEXT, LONGEST_NAME, readSaved, writeSaved, type Reader } from '../../src/stores/savedText'

const schema = v.object({ days: v.number() })
const read: Reader<{ days: number }> = (kept) => {
  const parsed = v.safeParse(schema, kept)
  return parsed.success ? { content: parsed.output } : 'unreadable'
}
const textOf = (saved: unknown) => JSON.stringify(saved)

describe('A text in which something is saved', () => {
  it('is read as it was written', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.integer(), (typed, days) => {
      const name = cleanName(typed)
      fc.pre(name !== '')
      const { text } = writeSaved(name, { days })
      expect(readSaved(text ?? '', '', read)).toEqual({ name, content: { days }, refusal: null })
    }))
  })

  it('has a key of its own each time', () => {
    const texts = Array.from({ length: 50 }, () => writeSaved('Same', { days: 1 }).text)
    expect(new Set(texts).size).toBe(50)
  })

  it('is not written when it would be too large, and not read when it is', () => {
    expect(writeSaved('x', 'x'.repeat(LARGEST_TEXT)).text).toBeNull()
    const large = textOf({ version: 1, key: 'k', name: 'x', content: { days: 1 }, more: 'x'.repeat(LARGEST_TEXT) })
    expect(readSaved(large, 'shown', read)).toEqual({ name: 'shown', content: null, refusal: 'unreadable' })
  })

  it('of a later version is refused as that, under its name', () => {
    expect(readSaved(textOf({ version: 2, name: 'Fair', content: { days: 1 } }), '', read))
      .toEqual({ name: 'Fair', content: null, refusal: 'newer' })
  })

  it('that may be anything is refused or read whole, and never throws', () => {
    const anything = fc.oneof(
      fc.string(), fc.json(), fc.jsonValue().map(textOf),
      fc.record({ version: fc.jsonValue(), name: fc.jsonValue(), content: fc.jsonValue() }, { requiredKeys: [] }).map(textOf),
      fc.record({ version: fc.constant(1), name: fc.string(), content: fc.jsonValue() }).map(textOf)
    )
    fc.assert(fc.property(anything, fc.string(), (text, shown) => {
      const saved = readSaved(text, shown, read)
      expect([...saved.name].length).toBeLessThanOrEqual(LONGEST_NAME)
      expect(saved.name).not.toMatch(/[\n\r\u2028\u202e]/)
      if (saved.refusal === null) expect(v.is(schema, saved.content)).toBe(true)
      else expect(saved.content).toBeNull()
    }), { numRuns: 500 })
  })

  it('takes no name from elsewhere, and no content that reaches for the prototype', () => {
    const saved = readSaved('{"version":1,"name":"x","__proto__":{"content":{"days":1}}}', '', read)
    expect(saved).toMatchObject({ content: null, refusal: 'unreadable' })
    expect(({} as { content?: unknown }).content).toBeUndefined()
  })
})

describe('A name', () => {
  it('is on one line, without signs that turn the writing around, and of a length one can read', () => {
    expect(cleanName('  Spring\n fair\u202e ')).toBe('Spring fair')
    expect([...cleanName('👩'.repeat(300))]).toHaveLength(LONGEST_NAME)
    expect(cleanName('\u0000 ')).toBe('')
  })
})
