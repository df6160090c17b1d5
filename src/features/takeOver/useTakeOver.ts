import { useToast } from '@bitrix24/b24ui-nuxt/composables/useToast'
import { ref, shallowRef, type Component } from 'vue'
import { useLanguage } from '../../ui/useLanguage'
import { useText } from '../../ui/useText'

/** The dialogue, and the texts it shows: loaded when it is asked for. */
const part = { load: () => import('./TakeOverDialog.vue'), texts: ['colleagues', 'list', 'offers', 'takeFrom', 'takeOver'] } as const

/**
 * *Take over…*: what is left of a list, for somebody. Put
 * `<component :is="takeOver.dialog" v-if="takeOver.dialog" v-model:open="takeOver.open" :entry="entry" />` on the screen,
 * and `ask`.
 */
export function useTakeOver() {
  const { loadTexts } = useLanguage()
  const t = useText()
  const toast = useToast()
  const dialog = shallowRef<Component | null>(null)
  const open = ref(false)

  return {
    /** The dialogue; `null` until it was asked for. */
    get dialog() { return dialog.value },
    get open() { return open.value },
    set open(now) { open.value = now },

    /** Opens the dialogue. A file that does not load is said, and tried again the next time. */
    async ask(): Promise<void> {
      try {
        dialog.value ??= (await Promise.all([part.load(), loadTexts(part.texts)]))[0].default
        open.value = true
      } catch {
        toast.add({ title: t('broken.title'), description: t('broken.about'), color: 'air-primary-alert' })
      }
    }
  }
}
