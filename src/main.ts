import './assets/main.css'
import { createPinia } from 'pinia'
import { createApp } from 'vue'
import App from './App.vue'
import { openFrame, type FrameSession } from './bitrix24/frame'
import { createPortal } from './bitrix24/portal'
import { followTheme } from './composables/followTheme'
import { createLanguagePlugin, describeDocument } from './locales/languagePlugin'
import { loadLanguage } from './locales/languages'
import { createAppRouter } from './router'
import { portalKey } from './stores/portal'

/** How long the page around the frame may take to answer before the app stops waiting for it. */
const openingLimitMs = 8_000

async function showApp(session: FrameSession): Promise<void> {
  const language = await loadLanguage(session.language)
  describeDocument(document.documentElement, language)
  const app = createApp(App)
  app.provide(portalKey, createPortal(session))
  app.use(createPinia())
  app.use(createAppRouter())
  app.use(createLanguagePlugin(language))
  app.mount('#app')
}

/** Composition root: opens the frame, provides what the rooms need, then mounts. */
async function start(): Promise<void> {
  followTheme(document.documentElement)
  const open = () => openFrame(openingLimitMs)
  const session = await open().catch(() => null)
  if (session) return showApp(session)

  const { showOutside } = await import('./outside')
  return showOutside(open, showApp)
}

void start()
