import { useToast } from '@bitrix24/b24ui-nuxt/composables/useToast'
import { ref, shallowRef, type Component } from 'vue'
import { useLanguage } from '../../../ui/useLanguage'
import { useText } from '../../../ui/useText'
import type { CallListEntry } from '../../../domain/callList'

/** The dialogue, and the texts it shows: loaded when it is asked for, for the first screen shows none of it. */
const part = { load: () => import('./CallAgainDialog.vue'), texts: ['takeFrom'] } as const

/**
 * *Call again…*: a new list of those who were not reached on some lists. Put
 * `<component :is="callAgain.dialog" v-if="callAgain.dialog" v-model:open="callAgain.open" :entries="callAgain.entries" />`
 * on the screen, and `ask`.
 */
export function useCallAgain() {
  const { loadTexts } = useLanguage()
  const t = useText()
  const toast = useToast()
  const dialog = shallowRef<Component | null>(null)
  const entries = shallowRef<readonly CallListEntry[]>([])
  const open = ref(false)

  return {
    /** The dialogue; `null` until it was asked for. */
    get dialog() { return dialog.value },
    /** The lists whose clients are called again. */
    get entries() { return entries.value },
    get open() { return open.value },
    set open(now) { open.value = now },

    /** Opens the dialogue. A file that does not load is said, and tried again the next time. */
    async ask(these: readonly CallListEntry[]): Promise<void> {
      entries.value = these
      try {
        dialog.value ??= (await Promise.all([part.load(), loadTexts(part.texts)]))[0].default
        open.value = true
      } catch {
        toast.add({ title: t('broken.title'), description: t('broken.about'), color: 'air-primary-alert' })
      }
    }
  }
}
