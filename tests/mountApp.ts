import { mount, type VueWrapper } from '@vue/test-utils'
import B24App from '@bitrix24/b24ui-nuxt/components/App.vue'
import { type Component, h, type Plugin } from 'vue'
import { createMemoryHistory, createRouter, type Router } from 'vue-router'
import { createLanguagePlugin } from '../src/locales/languagePlugin'
import { loadLanguage } from '../src/locales/languages'
import { sectionNames } from './locales/sectionNames'

interface Surroundings {
  props?: Record<string, unknown>
  /** Bitrix24's language code, `en` unless given. */
  language?: string
  /** Further plugins: a Pinia. */
  plugins?: Plugin[]
  /** Where links lead; unless given, a router on which every address exists and shows nothing. */
  router?: Router
}

function routerOfNothing(): Router {
  return createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)*', component: { render: () => null } }] })
}

/** For a router whose screens are mounted by `mountApp`, which has loaded all texts. */
export const textsAreThere = async (): Promise<void> => {}

/**
 * Mounts a component the way the app does: inside the kit's app, in a language, attached to the document, so
 * that dialogues, toasts and focus work.
 * @returns the wrapper of the whole; what opens above the page is found in `document.body`.
 */
export async function mountApp(
  component: Component,
  { props = {}, language = 'en', plugins = [], router = routerOfNothing() }: Surroundings = {}
): Promise<VueWrapper> {
  const loaded = await loadLanguage(language)
  const languagePlugin = createLanguagePlugin(loaded)
  await languagePlugin.loadTexts(sectionNames)
  // The first navigation, so that a component finds its route; the address is the test's to choose.
  if (!router.currentRoute.value.matched.length) await router.push(router.currentRoute.value.fullPath)
  return mount(
    { render: () => h(B24App, { locale: loaded.kit }, () => h(component, props)) },
    { attachTo: document.body, global: { plugins: [...plugins, router, languagePlugin] } }
  )
}
