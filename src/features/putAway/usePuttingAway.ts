import { useToast } from '@bitrix24/b24ui-nuxt/composables/useToast'
import { asPortalError } from '../../bitrix24/portalError'
import { usePutAway } from '../../stores/putAway'
import { useFailureToast } from '../../ui/useFailureToast'
import { useText } from '../../ui/useText'

/** Long enough to read it and to reach for the button. */
const TOAST_MS = 12_000

/** Puts lists away and takes them back out, and says so: with a way back, for they are not on the screen any more. */
export function usePuttingAway() {
  const t = useText()
  const toast = useToast()
  const failed = useFailureToast()
  const putAway = usePutAway()

  async function change(listIds: readonly number[], away: boolean): Promise<boolean> {
    try {
      await putAway.change(listIds, away)
      return true
    } catch (error) {
      failed(t(away ? 'lists.putAway' : 'lists.takeOut'), asPortalError(error))
      return false
    }
  }

  return {
    isAway: putAway.isAway,
    /** Never rejects. */
    async put(listIds: readonly number[]): Promise<void> {
      if (!await change(listIds, true)) return
      toast.add({
        title: t('lists.putAwayDone', { n: listIds.length }),
        color: 'air-primary-success',
        duration: TOAST_MS,
        actions: [{ label: t('deletion.undo'), color: 'air-secondary', size: 'sm', onClick: () => void change(listIds, false) }]
      })
    },
    /** Never rejects. */
    takeOut: async (listIds: readonly number[]): Promise<void> => void await change(listIds, false)
  }
}
