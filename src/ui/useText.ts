import { useI18n } from 'vue-i18n'
import type { Messages } from '../locales/en'
import type { Sections } from '../locales/sections'
import { useFormat } from './useFormat'
import { useLanguage } from './useLanguage'

type KeyOf<Texts> = {
  [Name in keyof Texts & string]: Texts[Name] extends string ? Name : `${Name}.${KeyOf<Texts[Name]>}`
}[keyof Texts & string]

/** The path of a text in src/locales/, like `outside.retry`. A path that does not exist does not compile. */
export type TextKey = KeyOf<Messages & Sections>

/** What is put into the places of a text, `{name}`. Numbers are formatted; give ids as strings. */
export type TextValues = Record<string, string | number>

/** Answers a text in the language of the app; the number `n` among the values chooses the plural form. */
export type Text = (key: TextKey, values?: TextValues) => string

const RIGHT_TO_LEFT = /\p{Script=Arabic}|\p{Script=Hebrew}/u
const LEFT_TO_RIGHT = /(?!\p{Script=Arabic}|\p{Script=Hebrew})\p{L}/u

/**
 * A value that is written the other way than the sentence it is put into, between the marks that keep it apart
 * (first strong isolate, pop directional isolate): without them a Latin name in an Arabic sentence draws the
 * words and numbers beside it to its own side.
 */
function keptApart(value: string, direction: 'ltr' | 'rtl'): string {
  const other = direction === 'rtl' ? LEFT_TO_RIGHT : RIGHT_TO_LEFT
  return other.test(value) ? `\u2068${value}\u2069` : value
}

/** The texts of the app: `const t = useText()`, then `t('outside.retry')` or `t('lists.participants', { n: 120 })`. */
export function useText(): Text {
  const { t } = useI18n({ useScope: 'global' })
  const format = useFormat()
  const { kit } = useLanguage()

  return (key, values = {}) => {
    const shown = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? format.number(value) : keptApart(value, kit.dir)])
    )
    return typeof values.n === 'number' ? t(key, shown, values.n) : t(key, shown)
  }
}
