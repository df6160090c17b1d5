import { inject } from 'vue'
import { languageKey } from '../locales/languagePlugin'

/**
 * The language of the app: its code, tag, the kit's locale, the formats, and a way to load the texts of a part.
 * @throws Error when the app was mounted without the language plugin, a mistake of the composition root.
 */
export function useLanguage() {
  const language = inject(languageKey)
  if (!language) throw new Error('No language: install createLanguagePlugin(language) on the app.')
  return language
}
