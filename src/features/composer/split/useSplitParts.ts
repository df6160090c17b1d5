import { defineAsyncComponent, type Component } from 'vue'
import PanelNotLoaded from '../PanelNotLoaded.vue'
import { useLanguage } from '../../../ui/useLanguage'

/** What a draft that becomes several lists needs, with its texts: loaded when that is chosen. */
const parts = {
  form: { load: () => import('./SplitForm.vue'), texts: ['colleagues', 'split'] },
  action: { load: () => import('./SplitAction.vue'), texts: ['colleagues', 'split'] },
  progress: { load: () => import('./SplitProgress.vue'), texts: ['colleagues', 'split'] }
} as const

/** The parts of the composer for several lists, which load when they are drawn. */
export function useSplitParts(): Readonly<Record<keyof typeof parts, Component>> {
  const { loadTexts } = useLanguage()
  const later = (name: keyof typeof parts): Component => defineAsyncComponent({
    loader: async (): Promise<{ default: Component }> => (await Promise.all([parts[name].load(), loadTexts(parts[name].texts)]))[0],
    errorComponent: PanelNotLoaded
  })
  return { form: later('form'), action: later('action'), progress: later('progress') }
}
