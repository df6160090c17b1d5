import { describe, expect, it } from 'vitest'
import { usePhoneFormat } from '../../src/ui/usePhoneFormat'
import { eventually } from '../eventually'

describe('The way a phone is written for reading', () => {
  it.each([
    ['an international number', '+49301234567', '+49 30 1234567'],
    ['a Russian number with its trunk 8', '8 (926) 765-43-21', '+7 926 765 43 21'],
    ['a Russian number with 7', '79267654321', '+7 926 765 43 21']
  ])('is in groups: %s', async (_, typed, shown) => {
    await eventually(() => expect(usePhoneFormat()(typed)).toBe(shown))
  })

  it.each(['030 3314127', 'ask for Anna', '<b>112</b>', '+', ''])('is as it was typed where nobody knows its country: %s', async (typed) => {
    const shown = usePhoneFormat()
    await eventually(() => expect(shown('+49301234567')).toBe('+49 30 1234567'))
    expect(shown(typed)).toBe(typed)
  })
})
