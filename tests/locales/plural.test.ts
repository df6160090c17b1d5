import { describe, expect, it } from 'vitest'
import { pluralRule } from '../../src/locales/plural'

/** The form that a language chooses for each count. */
function chosen(tag: string, forms: string, counts: number[]): string[] {
  const all = forms.split(' | ')
  const rule = pluralRule(tag)
  return counts.map((count) => all[rule(count, all.length)] ?? 'none')
}

describe('The plural form of a text', () => {
  it('is one of two in English', () => {
    expect(chosen('en-GB', 'list | lists', [0, 1, 2, 21])).toEqual(['lists', 'list', 'lists', 'lists'])
  })

  it('is one of three in Russian, by the last digits', () => {
    expect(chosen('ru', 'список | списка | списков', [0, 1, 2, 5, 11, 12, 21, 24, 100, 101]))
      .toEqual(['списков', 'список', 'списка', 'списков', 'списков', 'списков', 'список', 'списка', 'списков', 'список'])
  })

  it('is the last one given for kinds of numbers the text does not distinguish', () => {
    expect(chosen('ru', 'список | списка | списков', [1.5])).toEqual(['списков'])
    expect(chosen('es-419', 'lista | listas', [1, 2, 1_000_000])).toEqual(['lista', 'listas', 'listas'])
    expect(chosen('ja', 'リスト', [0, 1, 5])).toEqual(['リスト', 'リスト', 'リスト'])
  })
})
