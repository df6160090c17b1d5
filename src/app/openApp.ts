import './main.css'
import { createPinia, type Pinia } from 'pinia'
import { createApp } from 'vue'
import type { Router } from 'vue-router'
import App from './App.vue'
import type { LoadTexts } from './router'
import { openFrame, type FrameSession } from '../bitrix24/frame'
import { createPortal } from '../bitrix24/portal'
import { fitFrame } from './fitFrame'
import { followTheme } from './followTheme'
import { isInSlider } from '../domain/placement'
import { createLanguagePlugin, describeDocument } from '../locales/languagePlugin'
import { loadLanguage } from '../locales/languages'
import { portalKey } from '../stores/portal'
import { showUnloaded } from './unloaded'

/** How long the page around the frame may take to answer before the app stops waiting for it. */
const openingLimitMs = 8_000

/** What a page brings to be opened: index.html its screens, install.html the wizard. */
export interface AppPage {
  /** Begins to load what will most likely be shown, before the portal has answered. */
  preload(): void
  /** Begins to read what the first screen shows, in the moment the portal has answered. */
  begin(session: FrameSession, pinia: Pinia): void
  /** Makes the router, with the screen to begin on already chosen. */
  router(session: FrameSession, pinia: Pinia, loadTexts: LoadTexts): Promise<Router>
  /** The page is the installation, which is said where no portal answers. */
  installing: boolean
}

/**
 * Composition root of both pages: opens the frame, provides what the rooms need, then mounts. What does not need
 * another is asked for together with it: the files with the frame, and what they show before they have come.
 */
export async function openApp(page: AppPage): Promise<void> {
  followTheme(document.documentElement)
  page.preload()
  const open = () => openFrame(openingLimitMs)
  const show = (session: FrameSession) => orSayUnloaded(showApp(page, session))
  const session = await open().catch(() => null)
  if (session) return show(session)

  return orSayUnloaded(import('./outside').then(({ showOutside }) => showOutside(open, show, page.installing)))
}

/** A screen that cannot be shown at all, for its files are not there, is said to be so, not left empty. */
async function orSayUnloaded(showing: Promise<void>): Promise<void> {
  try {
    await showing
  } catch (error) {
    const root = document.getElementById('app')
    if (root) showUnloaded(root)
    throw error
  }
}

async function showApp(page: AppPage, session: FrameSession): Promise<void> {
  const app = createApp(App)
  const pinia = createPinia()
  app.provide(portalKey, createPortal(session))
  app.use(pinia)
  page.begin(session, pinia)
  const language = await loadLanguage(session.language)
  describeDocument(document.documentElement, language)
  if (!isInSlider(session.placement.options)) fitFrame(document.documentElement, session.host.fitWindow)
  const languagePlugin = createLanguagePlugin(language)
  app.use(languagePlugin)
  app.use(await page.router(session, pinia, languagePlugin.loadTexts))
  app.mount('#app')
}
