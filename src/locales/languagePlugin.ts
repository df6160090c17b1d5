import { shallowReactive, type App, type InjectionKey } from 'vue'
import { createI18n } from 'vue-i18n'
import { createFormat, type Format } from './format'
import type { Language } from './languages'
import { pluralRule } from './plural'
import { loadSection, type SectionName } from './sections'

/** What the language plugin provides; read it through `useText`, `useFormat` and `useLanguage`. */
export const languageKey: InjectionKey<Language & { format: Format } & Pick<LanguagePlugin, 'loadTexts'>> = Symbol('language')

/** A Vue plugin that can load further texts of its language. */
export interface LanguagePlugin {
  install(app: App): void
  /**
   * Loads the sections a screen shows, before it is shown.
   * @throws Error when one does not load in English either.
   */
  loadTexts(names: readonly SectionName[]): Promise<void>
}

/**
 * Gives an app its language: vue-i18n with one set of texts, plural forms, and the formats of `Intl`.
 *
 * One language for the life of the app: the portal says which when it opens the frame. There is no fallback
 * language, because the compiler has seen that no text is missing.
 */
export function createLanguagePlugin(language: Language): LanguagePlugin {
  const { code, tag, messages } = language
  const i18n = createI18n({
    legacy: false,
    locale: code,
    messages: { [code]: messages },
    pluralRules: { [code]: pluralRule(tag) }
  })
  const loaded = new Set<SectionName>()

  async function loadTexts(names: readonly SectionName[]): Promise<void> {
    await Promise.all(names.filter(name => !loaded.has(name)).map(async (name) => {
      const section = await loadSection(name, code)
      i18n.global.mergeLocaleMessage(code, { [name]: section.messages })
      if (section.complete) loaded.add(name)
      else provided.complete = false
    }))
  }

  const provided = shallowReactive({ ...language, format: createFormat(tag), loadTexts })
  return {
    install(app) {
      app.use(i18n)
      app.provide(languageKey, provided)
    },
    loadTexts
  }
}

/** Tells the document its language and writing direction, for screen readers, hyphenation and CSS. */
export function describeDocument(root: HTMLElement, language: Language): void {
  root.lang = language.tag
  root.dir = language.kit.dir
}
