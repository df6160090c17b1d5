import { afterEach, describe, expect, it, vi } from 'vitest'
import { placementTitles } from '../../src/features/installation/placementTitles'
import { languageCodes, loadLanguage } from '../../src/locales/languages'
import { loadSection } from '../../src/locales/sections'

const gone = () => { throw new Error('404') }
const files = ['../../src/locales/de', '../../src/locales/ar', '../../src/locales/en', '../../src/locales/install/de', '../../src/locales/install/en', '@bitrix24/b24ui-nuxt/runtime/locale/ar.js']

afterEach(() => {
  for (const file of files) vi.doUnmock(file)
})

describe('A language whose file does not load', () => {
  it('is told apart from one that is there', async () => {
    expect((await loadLanguage('de')).complete).toBe(true)
    expect((await loadLanguage('en')).complete).toBe(true)
    expect((await loadLanguage('xx')).complete).toBe(true)
  })

  it('is English as a whole when its texts are missing', async () => {
    vi.doMock('../../src/locales/de', gone)
    const { messages } = await loadLanguage('en')
    expect(await loadLanguage('de')).toMatchObject({ code: 'en', tag: 'en-GB', messages, kit: { code: 'en' }, complete: false })
  })

  it('keeps its texts and its direction when only the kit\'s are missing', async () => {
    vi.doMock('@bitrix24/b24ui-nuxt/runtime/locale/ar.js', gone)
    const language = await loadLanguage('ar')
    expect(language).toMatchObject({ code: 'ar', tag: 'ar', kit: { code: 'en', dir: 'rtl' }, complete: false })
    expect(language.messages.outside.retry).not.toBe((await loadLanguage('en')).messages.outside.retry)
  })

  it('fails when the English texts are missing, too', async () => {
    vi.doMock('../../src/locales/de', gone)
    vi.doMock('../../src/locales/en', gone)
    await expect(loadLanguage('de')).rejects.toThrow()
  })
})

describe('Texts that come with a screen', () => {
  it('are in English when they do not load in the language, and the language is not complete then', async () => {
    vi.doMock('../../src/locales/install/de', gone)
    const { messages } = await loadSection('install', 'en')
    expect(await loadSection('install', 'de')).toEqual({ messages, complete: false })
    expect((await loadSection('install', 'ru')).complete).toBe(true)
  })

  it('fail when they do not load in English, too', async () => {
    vi.doMock('../../src/locales/install/en', gone)
    await expect(loadSection('install', 'en')).rejects.toThrow()
  })
})

describe('The names of the app in its places', () => {
  const onScreen = (key: string) => `on the screen: ${key}`

  it('are there in every language', async () => {
    const { titles, complete } = await placementTitles(onScreen)
    expect(complete).toBe(true)
    expect(Object.keys(titles.new).sort()).toEqual([...languageCodes].sort())
    expect(titles.new.en).toBe('New call list')
  })

  it('leave out a language that does not load, and say so', async () => {
    vi.doMock('../../src/locales/install/de', gone)
    const { titles, complete } = await placementTitles(onScreen)
    expect(complete).toBe(false)
    expect(Object.keys(titles.lists).sort()).toEqual(languageCodes.filter(code => code !== 'de').sort())
  })

  it('are those on the screen where the English ones do not load, for every other language is shown them', async () => {
    vi.doMock('../../src/locales/install/en', gone)
    const { titles, complete } = await placementTitles(onScreen)
    expect(complete).toBe(false)
    expect(titles.add.en).toBe('on the screen: install.titles.add')
  })
})
