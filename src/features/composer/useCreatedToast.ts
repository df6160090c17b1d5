import { useToast } from '@bitrix24/b24ui-nuxt/composables/useToast'
import type { CreateReport } from './draft'
import { useLeftOutOffer } from '../check/useLeftOutOffer'
import { useClientNames } from '../wording/useClientNames'
import { useProblem } from '../../ui/useProblem'
import { useText } from '../../ui/useText'

/** Long enough to read what was left out. */
const TOAST_MS = 12_000

/**
 * Says that a list is there, under which name, and what did not work out as asked.
 * @returns takes what came of creating, and what opens the list; only where it is not opened anyway.
 */
export function useCreatedToast(): (report: CreateReport, open?: () => void) => void {
  const t = useText()
  const toast = useToast()
  const words = useProblem()
  const { someNames } = useClientNames()
  const leftOut = useLeftOutOffer()

  return ({ listId, list, missing, nameRefused, duplicates, found, draftKept }, open) => {
    const { entityType: type, name } = list
    const hasName = name !== '' && !nameRefused
    const shown = hasName ? name : t('lists.unnamed', { id: String(listId) })
    toast.add({
      title: t(found ? 'composer.created.found' : 'composer.created.title', { name: shown }),
      description: [
        draftKept ? t('composer.created.draftKept') : '',
        missing.length > 0 ? t('created.missing', { n: missing.length, names: someNames(type, missing) }) : '',
        duplicates.length > 0 ? t('created.duplicates', { ids: duplicates.map(id => `#${id}`).join(', ') }) : '',
        nameRefused ? t('composer.created.nameRefused', { reason: words(nameRefused, 'writing').what }) : ''
      ].filter(Boolean).join(' '),
      color: missing.length > 0 || duplicates.length > 0 || nameRefused ? 'air-primary-warning' : 'air-primary-success',
      duration: TOAST_MS,
      actions: [
        ...open ? [{ label: t('composer.created.open'), color: 'air-secondary', size: 'sm', onClick: open } as const] : [],
        ...leftOut.actionsOf(listId)
      ]
    })
  }
}
