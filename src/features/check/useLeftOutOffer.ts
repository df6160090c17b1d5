import { useOverlay } from '@bitrix24/b24ui-nuxt/composables/useOverlay'
import { useToast } from '@bitrix24/b24ui-nuxt/composables/useToast'
import { useLeftOutRecords } from '../../stores/leftOutRecords'
import { useLanguage } from '../../ui/useLanguage'
import { useText } from '../../ui/useText'
import { leftOutPart } from './parts'

/** Offers the record of those who were left out of a list, where this browser has one. */
export function useLeftOutOffer() {
  const t = useText()
  const toast = useToast()
  const overlay = useOverlay()
  const records = useLeftOutRecords()
  const { loadTexts } = useLanguage()

  /** Asks in which form it is wanted. A file that does not load is said, and tried again the next time. */
  async function ask(listId: number): Promise<void> {
    try {
      const [{ default: dialog }] = await Promise.all([leftOutPart.load(), loadTexts(leftOutPart.texts)])
      void overlay.create(dialog, { props: { listId }, destroyOnClose: true }).open()
    } catch {
      toast.add({ title: t('broken.title'), description: t('broken.about'), color: 'air-primary-alert' })
    }
  }

  const actionsOf = (listId: number) => records.of(listId).length === 0
    ? []
    : [{ label: t('check.download'), color: 'air-secondary', size: 'sm', onClick: () => void ask(listId) } as const]

  return {
    ask,
    /** The buttons of a toast about the list: one where somebody was left out. The texts of the check have to be there. */
    actionsOf
  }
}
