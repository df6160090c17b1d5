import { useToast } from '@bitrix24/b24ui-nuxt/composables/useToast'
import type { ClientType } from '../domain/entityType'
import type { CreateReport } from '../stores/draft'
import { useClientNames } from './useClientNames'
import { useProblem } from './useProblem'
import { useText } from './useText'

/** Long enough to read what was left out. */
const TOAST_MS = 12_000

/** What is known of a list beside what came of creating it. */
interface Made {
  readonly type: ClientType
  /** The name it was to have; empty for none. */
  readonly name: string
  /** It was found rather than made now. */
  readonly found: boolean
  /** Opens the list; only where it is not opened anyway. */
  readonly open?: () => void
}

/** Says that a list is there, under which name, and what did not work out as asked. */
export function useCreatedToast(): (report: CreateReport, made: Made) => void {
  const t = useText()
  const toast = useToast()
  const words = useProblem()
  const { someNames } = useClientNames()

  return ({ listId, missing, nameRefused, twins }, { type, name, found, open }) => {
    const hasName = name !== '' && !nameRefused
    const shown = hasName ? name : t('composer.created.unnamed', { id: String(listId) })
    toast.add({
      title: t(found ? 'composer.created.found' : 'composer.created.title', { name: shown }),
      description: [
        missing.length > 0 ? t('composer.created.missing', { n: missing.length, names: someNames(type, missing) }) : '',
        twins.length > 0 ? t('composer.created.twins', { ids: twins.map(id => `#${id}`).join(', ') }) : '',
        nameRefused ? t('composer.created.nameRefused', { reason: words(nameRefused, 'writing').what }) : ''
      ].filter(Boolean).join(' '),
      color: missing.length > 0 || twins.length > 0 || nameRefused ? 'air-primary-warning' : 'air-primary-success',
      duration: TOAST_MS,
      actions: open
        ? [{ label: t('composer.created.open'), color: 'air-secondary', size: 'sm', onClick: open }]
        : []
    })
  }
}
