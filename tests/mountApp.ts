import { mount, type VueWrapper } from '@vue/test-utils'
import B24App from '@bitrix24/b24ui-nuxt/components/App.vue'
import { type Component, h, type Plugin } from 'vue'
import { createLanguagePlugin } from '../src/locales/languagePlugin'
import { loadLanguage } from '../src/locales/languages'

interface Surroundings {
  props?: Record<string, unknown>
  /** Bitrix24's language code, `en` unless given. */
  language?: string
  /** More plugins: a Pinia, a router. */
  plugins?: Plugin[]
}

/**
 * Mounts a component the way the app does: inside the kit's app, in a language, attached to the document, so
 * that dialogues, toasts and focus work.
 * @returns the wrapper of the whole; what opens above the page is found in `document.body`.
 */
export async function mountApp(
  component: Component,
  { props = {}, language = 'en', plugins = [] }: Surroundings = {}
): Promise<VueWrapper> {
  const loaded = await loadLanguage(language)
  return mount(
    { render: () => h(B24App, { locale: loaded.kit }, () => h(component, props)) },
    { attachTo: document.body, global: { plugins: [...plugins, createLanguagePlugin(loaded)] } }
  )
}
