import { useToast } from '@bitrix24/b24ui-nuxt/composables/useToast'
import { asPortalError } from '../../bitrix24/portalError'
import type { StopEntry } from '../../domain/stopList'
import { useStopList, type AddedStops } from '../../stores/stopList'
import { useFailureToast } from '../../ui/useFailureToast'
import { useText } from '../../ui/useText'

/** Long enough to read, think and reach for the button. */
const UNDO_MS = 30_000

/** What is said after the stop list was changed, whatever screen is open by then, and the way back. */
export function useStopToasts() {
  const t = useText()
  const toast = useToast()
  const stops = useStopList()
  const failed = useFailureToast()

  function withUndo(title: string, description: string, undo: () => Promise<void>): void {
    const undone = () => undo().then(
      () => void toast.add({ title: t('stopList.undone'), color: 'air-primary-success' }),
      (error: unknown) => failed(t('stopList.title'), asPortalError(error))
    )
    toast.add({
      title, description, color: 'air-primary-success', duration: UNDO_MS,
      actions: [{ label: t('stopList.undo'), color: 'air-primary', onClick: () => void undone() }]
    })
  }

  return {
    /** @param title what was added, for one client by name. */
    added({ added, known }: AddedStops, title = t('stopList.add.done', { n: added.length })): void {
      const description = [
        known > 0 ? t('stopList.add.known', { n: known }) : '',
        stops.keptFor === 'me' ? t('stopList.onlyMine') : ''
      ].filter(Boolean).join(' ')
      if (added.length === 0) toast.add({ title: t('stopList.add.nothing'), color: 'air-primary-warning' })
      else withUndo(title, description, () => stops.remove(added))
    },
    removed(entries: readonly StopEntry[], what: string): void {
      withUndo(t('stopList.remove.done'), what, () => stops.restore(entries))
    }
  }
}
