import { defineAsyncComponent, type Component } from 'vue'
import FinderSkeleton from './FinderSkeleton.vue'
import PanelNotLoaded from './PanelNotLoaded.vue'
import { useLanguage } from '../../ui/useLanguage'
import { sources, type SourceId } from './sources'

/** The panels of all sources; what is not there yet is loaded when it is drawn, together with its texts. */
export function usePanels(): Readonly<Record<SourceId, Component>> {
  const { loadTexts } = useLanguage()
  const panelOf = (source: (typeof sources)[number]): Component => 'panel' in source ? source.panel : defineAsyncComponent({
    loader: async (): Promise<{ default: Component }> => (await Promise.all([source.load(), loadTexts(source.texts)]))[0],
    loadingComponent: FinderSkeleton,
    errorComponent: PanelNotLoaded
  })
  return Object.fromEntries(sources.map(source => [source.id, panelOf(source)])) as Record<SourceId, Component>
}
