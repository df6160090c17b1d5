import { createMemoryHistory, loadRouteLocation, type Router, type RouterHistory } from 'vue-router'
import { codeOfBrowserLanguage, knownLanguage, loadLanguage, type LanguageCode } from '../locales/languages'
import { loadSection } from '../locales/sections'
import type { LoadTexts } from './router'

/**
 * The language the portal will speak: its own address of the frame says so (protocol note 52). A frame that was
 * opened otherwise is most likely in the browser's.
 */
export function expectedLanguage(query: string, browserLanguage: string): LanguageCode {
  const said = new URLSearchParams(query).get('LANG')
  return said === null ? codeOfBrowserLanguage(browserLanguage) : knownLanguage(said)
}

/**
 * Begins to load what the app will most likely show, while the page around it is asked: the language, and a screen
 * with its texts. What was loaded in vain, or does not load, is nothing to tell anybody: what is shown in the end
 * is loaded, and fails, by itself.
 * @param router makes the router of the page, here only to find the screen.
 * @param path the address of the screen.
 */
export function preload(
  language: LanguageCode,
  router: (loadTexts: LoadTexts, history: RouterHistory) => Router,
  path: string
): void {
  const silently = (loading: Promise<unknown>): void => void loading.catch(() => {})
  const loadTexts: LoadTexts = async names => void await Promise.all(names.map(name => loadSection(name, language)))
  silently(loadLanguage(language))
  silently(loadRouteLocation(router(loadTexts, createMemoryHistory()).resolve(path)))
}
