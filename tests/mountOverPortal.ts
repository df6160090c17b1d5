import type { VueWrapper } from '@vue/test-utils'
import { createPinia } from 'pinia'
import type { App, Component } from 'vue'
import type { Portal } from '../src/bitrix24/portal'
import { portalKey } from '../src/stores/portal'
import { mountApp } from './mountApp'

declare global {
  interface Window {
    happyDOM?: { settings: { fetch: { disableSameOriginPolicy: boolean } } }
  }
}

// The control surface of the local portal is for tests, which have no origin; the document pretends to have one.
if (window.happyDOM) window.happyDOM.settings.fetch.disableSameOriginPolicy = true

/** Mounts a component as the app does, with stores of its own that ask the given portal. */
export function mountOverPortal(
  portal: Portal,
  component: Component,
  surroundings: Parameters<typeof mountApp>[1] = {}
): Promise<VueWrapper> {
  const withPortal = { install: (app: App) => void app.provide(portalKey, portal) }
  return mountApp(component, { ...surroundings, plugins: [withPortal, createPinia(), ...surroundings.plugins ?? []] })
}
