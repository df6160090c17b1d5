import { inject, type InjectionKey } from 'vue'
import type { Portal } from '../bitrix24/portal'

/** What the composition root provides and the stores ask. */
export const portalKey: InjectionKey<Portal> = Symbol('portal')

/** The portal the app runs in, for use inside a store's setup. */
export function usePortal(): Portal {
  const portal = inject(portalKey)
  if (!portal) throw new Error('No portal was provided: see src/main.ts')
  return portal
}
