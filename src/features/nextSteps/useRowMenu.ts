import { useToast } from '@bitrix24/b24ui-nuxt/composables/useToast'
import { ref, shallowRef, type Component } from 'vue'
import { useLanguage } from '../../ui/useLanguage'
import { useText } from '../../ui/useText'
import type { Client } from '../../domain/client'

/** The menu with its dialogues, and the texts they show: loaded when it is asked for. */
const part = { load: () => import('./RowActions.vue'), texts: ['list', 'nextSteps', 'stopList'] } as const

/** The client whose menu it is, what they are called on the screen, and the button that opened it. */
export interface RowMenuAt {
  readonly client: Client
  readonly name: string
  readonly button: HTMLElement
}

/**
 * One menu for all rows of a table: a row has a plain button, for with a component in each row scrolling through
 * thousands of them is felt. Put `<component :is="menu.part" v-if="menu.part && menu.at" :key="menu.at.client.id"
 * v-model:open="menu.open" :at="menu.at" />` behind the table, and `toggle`.
 */
export function useRowMenu() {
  const { loadTexts } = useLanguage()
  const t = useText()
  const toast = useToast()
  const loaded = shallowRef<Component | null>(null)
  const at = shallowRef<RowMenuAt | null>(null)
  const open = ref(false)

  return {
    /** `null` until a menu was asked for. */
    get part() { return loaded.value },
    get at() { return at.value },
    get open() { return open.value },
    set open(now) { open.value = now },
    isOpenAt: (clientId: number): boolean => open.value && at.value?.client.id === clientId,

    /** Opens the menu of a row, or closes it. A file that does not load is said, and tried again the next time. */
    async toggle(next: RowMenuAt): Promise<void> {
      if (open.value && at.value?.client.id === next.client.id) {
        open.value = false
        return
      }
      try {
        loaded.value ??= (await Promise.all([part.load(), loadTexts(part.texts)]))[0].default
        at.value = next
        open.value = true
      } catch {
        toast.add({ title: t('broken.title'), description: t('broken.about'), color: 'air-primary-alert' })
      }
    }
  }
}
