import { useToast } from '@bitrix24/b24ui-nuxt/composables/useToast'
import type { PortalError } from '../bitrix24/portalError'
import { useProblem } from './useProblem'

/** Long enough to read two sentences. */
const TOAST_MS = 12_000

/**
 * Says that a change was not saved where the screen that would say it has been left: what the change was about
 * has to be named, for another screen is there.
 */
export function useFailureToast(): (about: string, error: PortalError) => void {
  const toast = useToast()
  const words = useProblem()
  return (about, error) => {
    const { what, kept } = words(error, 'writing')
    toast.add({ title: what, description: `${about}: ${kept}`, color: 'air-primary-alert', duration: TOAST_MS })
  }
}
