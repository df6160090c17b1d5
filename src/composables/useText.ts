import { useI18n } from 'vue-i18n'
import type { Messages } from '../locales/en'
import { useFormat } from './useFormat'

type KeyOf<Texts> = {
  [Name in keyof Texts & string]: Texts[Name] extends string ? Name : `${Name}.${KeyOf<Texts[Name]>}`
}[keyof Texts & string]

/** The path of a text in src/locales/, like `outside.retry`. A path that does not exist does not compile. */
export type TextKey = KeyOf<Messages>

/** What is put into the places of a text, `{name}`. Numbers are formatted; give ids as strings. */
export type TextValues = Record<string, string | number>

/** Answers a text in the language of the app; the number `n` among the values chooses the plural form. */
export type Text = (key: TextKey, values?: TextValues) => string

/** The texts of the app: `const t = useText()`, then `t('outside.retry')` or `t('list.participants', { n: 120 })`. */
export function useText(): Text {
  const { t } = useI18n({ useScope: 'global' })
  const format = useFormat()

  return (key, values = {}) => {
    const shown = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, typeof value === 'number' ? format.number(value) : value])
    )
    return typeof values.n === 'number' ? t(key, shown, values.n) : t(key, shown)
  }
}
