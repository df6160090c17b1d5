import { createApp, h, shallowReactive } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { createLanguagePlugin, describeDocument } from '../locales/languagePlugin'
import { codeOfBrowserLanguage, loadLanguage } from '../locales/languages'
import OutsidePortal from './OutsidePortal.vue'

/**
 * Shows what to do when no portal answers, in the browser's language, and tries again when asked to.
 * @param open one more attempt; rejects without an answer.
 * @param show what comes instead of this screen once an attempt succeeded.
 * @param installing the page is the installation of the app.
 */
export async function showOutside<Session extends object>(
  open: () => Promise<Session>,
  show: (session: Session) => Promise<void>,
  installing = false
): Promise<void> {
  const language = await loadLanguage(codeOfBrowserLanguage(navigator.language))
  describeDocument(document.documentElement, language)

  // Opened by itself in a tab, there is no portal that could answer; that is no error.
  const state = shallowReactive({ noAnswer: window.parent !== window, trying: false })

  const app = createApp(() => h(OutsidePortal, { ...state, installing, onRetry: () => void retry() }))
  app.use(createLanguagePlugin(language))
  // The kit's buttons may be links and look for a router; this one leads nowhere else.
  app.use(createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: OutsidePortal }] }))
  app.mount('#app')

  async function retry(): Promise<void> {
    state.trying = true
    const session = await open().catch(() => null)
    state.trying = false
    if (session === null) return
    app.unmount()
    await show(session)
  }
}
