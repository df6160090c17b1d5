import { describe, expect, it } from 'vitest'
import { codeOfBrowserLanguage, languageCodes, languageTag, loadLanguage } from '../../src/locales/languages'
import { pluralRule } from '../../src/locales/plural'
import { allTexts, textsOf } from './texts'

const placesIn = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([place]) => place))].sort()

describe('The language of the app', () => {
  it('is the one the portal says', async () => {
    expect(await loadLanguage('ru')).toMatchObject({ code: 'ru', tag: 'ru', kit: { code: 'ru' } })
  })

  it('is English, the kit included, when the portal speaks one that is not here', async () => {
    expect(await loadLanguage('xx')).toMatchObject({ code: 'en', kit: { code: 'en' } })
  })

  it('is the browser\'s where no portal has said it', () => {
    expect(codeOfBrowserLanguage('ru-RU')).toBe('ru')
    expect(codeOfBrowserLanguage('en-US')).toBe('en')
    expect(codeOfBrowserLanguage('zh-TW')).toBe('tc')
    expect(codeOfBrowserLanguage('zh-CN')).toBe('sc')
    expect(codeOfBrowserLanguage('nn')).toBe('en')
    expect(codeOfBrowserLanguage('')).toBe('en')
  })

  it.each([
    ['ua', 'uk'], ['kz', 'kk'], ['br', 'pt-BR'], ['la', 'es-419'], ['sc', 'zh-Hans'], ['tc', 'zh-Hant'],
    ['vn', 'vi'], ['in', 'hi'], ['de', 'de']
  ])('writes Bitrix24\'s code %s as the tag %s', (code, tag) => {
    expect(languageTag(code)).toBe(tag)
  })
})

describe.each(languageCodes.filter((code) => code !== 'en'))('The texts in %s', (code) => {
  it('have the paths and the places of the English ones', async () => {
    const [english, other] = await Promise.all([allTexts('en'), allTexts(code)])
    const shape = (messages: object) => textsOf(messages).map(([path, text]) => [path, placesIn(text)])
    expect(shape(other)).toEqual(shape(english))
  })
})

describe.each(languageCodes)('The texts in %s', (code) => {
  it('have a plural form for every kind of number where they have any', async () => {
    const messages = await allTexts(code)
    const rule = pluralRule(languageTag(code))
    const needed = 1 + Math.max(...Array.from({ length: 200 }, (_, count) => rule(count, 6)))
    const plural = textsOf(messages).filter(([, text]) => text.includes('|'))
    expect(plural.filter(([, text]) => text.split('|').length < needed)).toEqual([])
  })

  it('are not empty', async () => {
    const messages = await allTexts(code)
    expect(textsOf(messages).filter(([, text]) => text.trim() === '')).toEqual([])
  })
})
