import type { useToast } from '@bitrix24/b24ui-nuxt/composables/useToast'
import type { Router } from 'vue-router'
import { isClientType } from '../../domain/entityType'
import { screen } from '../../domain/screen'
import { useDeletion, type DeletionSnapshot, type RefusedDeletion, type UndoReport } from './deletion'
import { useClientNames } from '../wording/useClientNames'
import { useListName } from '../wording/useListName'
import { useProblem } from '../../ui/useProblem'
import { useText } from '../../ui/useText'

/** Long enough to read, think and reach for the button; it waits while the pointer or the focus is on it. */
const UNDO_MS = 30_000
/** As many lists as get a button of their own. */
const MOST_LINKS = 3
/** As much of a name as fits on a button. */
const NAME_LENGTH = 32

const cut = (name: string) => name.length > NAME_LENGTH ? `${name.slice(0, NAME_LENGTH)}…` : name

/** What is said after a deletion, whatever screen is open by then: what is gone, the way back, and what came of it. */
export function useDeletionToasts(toast: ReturnType<typeof useToast>, router: Router) {
  const t = useText()
  const words = useProblem()
  const store = useDeletion()
  const listName = useListName()
  const { someNames } = useClientNames()

  const nameOf = ({ entry, subject }: DeletionSnapshot) =>
    listName({ id: entry.id, activity: entry.activity && { ...entry.activity, subject } })

  function deleted(lists: readonly DeletionSnapshot[]): void {
    // Bitrix24's own lists of leads and the like cannot be made over REST, so it is not offered.
    const undoable = lists.filter(({ entry, participantIds }) => isClientType(entry.entityType) && participantIds.length > 0)
    toast.add({
      title: t('deletion.done', { n: lists.length }),
      description: lists.length === 1 ? lists.map(nameOf).join() : undefined,
      color: 'air-primary-success',
      duration: UNDO_MS,
      actions: undoable.length === 0 ? [] : [{
        label: t('deletion.undo'),
        color: 'air-primary',
        onClick: () => void undo(undoable)
      }]
    })
  }

  /** What was not deleted, when the screen that would say it has been left. */
  function refused(lists: readonly RefusedDeletion[]): void {
    toast.add({
      title: t('deletion.refused', { n: lists.length }),
      description: lists.slice(0, MOST_LINKS).map(({ entry, error }) => `${listName(entry)}: ${words(error, 'writing').what}`).join('\n'),
      color: 'air-primary-alert',
      duration: UNDO_MS
    })
  }

  async function undo(lists: readonly DeletionSnapshot[]): Promise<void> {
    const progress = toast.add({ title: t('deletion.undoing', { n: lists.length }), duration: 0, close: false })
    const report = await store.undo(lists)
    toast.remove(progress.id)
    if (report.restored.length > 0) restored(report.restored)
    if (report.failed.length > 0) failed(report.failed)
  }

  /** The participants that no longer exist, by name where it is known. */
  function missingOf({ entry: { entityType } }: DeletionSnapshot, ids: readonly number[]): string {
    const names = isClientType(entityType) ? someNames(entityType, ids) : ''
    return t('created.missing', { n: ids.length, names })
  }

  function restored(lists: UndoReport['restored']): void {
    const missing = lists.flatMap(({ list, missing: ids }) => ids.length > 0 ? [missingOf(list, ids)] : [])
    const hidden = lists.some(({ list, dropped }) => list.visibility !== 'complete' || dropped.length > 0)
    const duplicates = lists.flatMap(list => list.duplicates)
    const unnamed = lists.filter(({ nameRefused }) => nameRefused !== null)
    toast.add({
      title: t('deletion.undone', { n: lists.length }),
      description: [
        t('deletion.startedOver'),
        ...missing,
        ...hidden ? [t('deletion.hidden')] : [],
        ...duplicates.length > 0 ? [t('created.duplicates', { ids: duplicates.map(id => `#${id}`).join(', ') })] : [],
        ...unnamed.map(({ list }) => t('deletion.nameRefused', { name: nameOf(list) }))
      ].join(' '),
      color: 'air-primary-success',
      duration: UNDO_MS,
      actions: lists.slice(0, MOST_LINKS).map(({ list, listId, nameRefused }) => ({
        label: t('deletion.openList', { name: cut(nameRefused ? t('lists.unnamed', { id: String(listId) }) : nameOf(list)) }),
        color: 'air-primary',
        onClick: () => void router.push({ name: screen.callList, params: { id: listId } })
      }))
    })
  }

  function failed(lists: UndoReport['failed']): void {
    toast.add({
      title: t('deletion.undoFailed', { n: lists.length }),
      description: lists.slice(0, MOST_LINKS).map(({ list, error }) => `${nameOf(list)}: ${words(error, 'writing').what}`).join('\n'),
      color: 'air-primary-alert',
      type: 'foreground',
      duration: 0,
      actions: [{
        label: t('deletion.retry'),
        color: 'air-primary',
        onClick: () => void undo(lists.map(({ list }) => list))
      }]
    })
  }

  return { deleted, refused }
}
