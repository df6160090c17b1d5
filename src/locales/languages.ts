import enKit from '@bitrix24/b24ui-nuxt/runtime/locale/en.js'
import type { Messages } from './en'

/** The UI kit's own texts ("Close", "No data") and its writing direction. */
export type KitLocale = typeof enKit

/** A language as it is shown: our texts, the kit's texts, and the tag that `Intl` understands. */
export interface Language {
  /** Bitrix24's code of the language. */
  code: LanguageCode
  /** BCP-47 tag for dates, numbers and plurals. */
  tag: string
  messages: Messages
  kit: KitLocale
  /** Everything of it is there; otherwise some of its texts, or all, are in English. */
  complete: boolean
}

interface LanguageFiles {
  messages: () => Promise<{ default: Messages }>
  kit: () => Promise<{ default: KitLocale }>
}

/** Each language is loaded when a portal speaks it. To add one: a file beside en.ts, and a line here. */
const languages = {
  en: {
    messages: () => import('./en'),
    // The kit itself falls back to English, so this one is always there.
    kit: () => Promise.resolve({ default: enKit })
  },
  ru: {
    messages: () => import('./ru'),
    kit: () => import('@bitrix24/b24ui-nuxt/runtime/locale/ru.js')
  },
  de: {
    messages: () => import('./de'),
    kit: () => import('@bitrix24/b24ui-nuxt/runtime/locale/de.js')
  },
  la: {
    messages: () => import('./la'),
    kit: () => import('@bitrix24/b24ui-nuxt/runtime/locale/la.js')
  },
  br: {
    messages: () => import('./br'),
    kit: () => import('@bitrix24/b24ui-nuxt/runtime/locale/br.js')
  },
  fr: {
    messages: () => import('./fr'),
    kit: () => import('@bitrix24/b24ui-nuxt/runtime/locale/fr.js')
  },
  it: {
    messages: () => import('./it'),
    kit: () => import('@bitrix24/b24ui-nuxt/runtime/locale/it.js')
  },
  pl: {
    messages: () => import('./pl'),
    kit: () => import('@bitrix24/b24ui-nuxt/runtime/locale/pl.js')
  },
  tr: {
    messages: () => import('./tr'),
    kit: () => import('@bitrix24/b24ui-nuxt/runtime/locale/tr.js')
  },
  ua: {
    messages: () => import('./ua'),
    kit: () => import('@bitrix24/b24ui-nuxt/runtime/locale/ua.js')
  },
  kz: {
    messages: () => import('./kz'),
    kit: () => import('@bitrix24/b24ui-nuxt/runtime/locale/kz.js')
  },
  ar: {
    messages: () => import('./ar'),
    kit: () => import('@bitrix24/b24ui-nuxt/runtime/locale/ar.js')
  },
  vn: {
    messages: () => import('./vn'),
    kit: () => import('@bitrix24/b24ui-nuxt/runtime/locale/vn.js')
  },
  id: {
    messages: () => import('./id'),
    kit: () => import('@bitrix24/b24ui-nuxt/runtime/locale/id.js')
  },
  ms: {
    messages: () => import('./ms'),
    kit: () => import('@bitrix24/b24ui-nuxt/runtime/locale/ms.js')
  },
  th: {
    messages: () => import('./th'),
    kit: () => import('@bitrix24/b24ui-nuxt/runtime/locale/th.js')
  },
  ja: {
    messages: () => import('./ja'),
    kit: () => import('@bitrix24/b24ui-nuxt/runtime/locale/ja.js')
  },
  sc: {
    messages: () => import('./sc'),
    kit: () => import('@bitrix24/b24ui-nuxt/runtime/locale/sc.js')
  },
  tc: {
    messages: () => import('./tc'),
    kit: () => import('@bitrix24/b24ui-nuxt/runtime/locale/tc.js')
  },
  in: {
    messages: () => import('./in'),
    kit: () => import('@bitrix24/b24ui-nuxt/runtime/locale/in.js')
  }
} satisfies Record<string, LanguageFiles>

export type LanguageCode = keyof typeof languages

/** The codes of all languages that have a file here. */
export const languageCodes = Object.keys(languages) as LanguageCode[]

/**
 * Bitrix24's codes that are not language tags themselves. English is written day first: `3 Feb 2026` is
 * read the same everywhere, `2/3/2026` is not.
 */
const tags: Partial<Record<string, string>> = {
  en: 'en-GB',
  br: 'pt-BR',
  in: 'hi',
  kz: 'kk',
  la: 'es-419',
  sc: 'zh-Hans',
  tc: 'zh-Hant',
  ua: 'uk',
  vn: 'vi'
}

/** The BCP-47 tag of a Bitrix24 language code; a code that is a tag already is answered as it is. */
export function languageTag(code: string): string {
  return tags[code] ?? code
}

/**
 * The Bitrix24 code for what a browser calls its language, `pt-BR` or `uk`; `en` when there is none.
 * Used where no portal has said its language yet.
 */
export function codeOfBrowserLanguage(browserLanguage: string): LanguageCode {
  const wanted = likely(browserLanguage)
  const sameLanguage = languageCodes.filter((code) => likely(languageTag(code))?.language === wanted?.language)
  // Chinese is written in two scripts; the language alone would not tell them apart.
  return sameLanguage.find((code) => likely(languageTag(code))?.script === wanted?.script) ?? sameLanguage[0] ?? 'en'
}

/** A tag with the script it is most likely written in: `zh-TW` is `zh-Hant-TW`. */
function likely(tag: string): Intl.Locale | null {
  try {
    return new Intl.Locale(tag).maximize()
  } catch {
    return null
  }
}

/** A Bitrix24 code of a language that has a file here; `en` for any other. */
export function knownLanguage(code: string): LanguageCode {
  return languageCodes.find((one) => one === code.toLowerCase()) ?? 'en'
}

/**
 * Loads a language with everything that belongs to it. What does not load is in English, and the language is not
 * `complete` then.
 * @param code Bitrix24's language code; an unknown one is answered with English.
 * @throws Error when the English texts do not load either.
 */
export async function loadLanguage(code: string): Promise<Language> {
  const known = knownLanguage(code)
  const files: LanguageFiles = languages[known]
  const kit = files.kit().then((file) => file.default, () => null)
  try {
    const own = { code: known, tag: languageTag(known), messages: (await files.messages()).default }
    const ownKit = await kit
    if (ownKit) return { ...own, kit: ownKit, complete: true }
    // The kit's few texts in English, but in the direction that ours are written in.
    return { ...own, kit: { ...enKit, dir: known === 'ar' ? 'rtl' : 'ltr' }, complete: false }
  } catch (error) {
    if (known === 'en') throw error
    return { ...await loadLanguage('en'), complete: false }
  }
}
