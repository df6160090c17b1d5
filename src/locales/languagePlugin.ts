import type { InjectionKey, Plugin } from 'vue'
import { createI18n } from 'vue-i18n'
import { createFormat, type Format } from './format'
import type { Language } from './languages'
import { pluralRule } from './plural'

/** What the language plugin provides; read it through `useText`, `useFormat` and `useLanguage`. */
export const languageKey: InjectionKey<Language & { format: Format }> = Symbol('language')

/**
 * Gives an app its language: vue-i18n with one set of texts, plural forms, and the formats of `Intl`.
 *
 * One language for the life of the app: the portal says which when it opens the frame. There is no fallback
 * language, because the compiler has seen that no text is missing.
 */
export function createLanguagePlugin(language: Language): Plugin {
  const { code, tag, messages } = language
  const i18n = createI18n({
    legacy: false,
    locale: code,
    messages: { [code]: messages },
    pluralRules: { [code]: pluralRule(tag) }
  })
  return {
    install(app) {
      app.use(i18n)
      app.provide(languageKey, { ...language, format: createFormat(tag) })
    }
  }
}

/** Tells the document its language and writing direction, for screen readers, hyphenation and CSS. */
export function describeDocument(root: HTMLElement, language: Language): void {
  root.lang = language.tag
  root.dir = language.kit.dir
}
