import { useToast } from '@bitrix24/b24ui-nuxt/composables/useToast'
import { ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { asPortalError, type PortalError } from '../bitrix24/portalError'
import type { CallListEntry } from '../domain/callList'
import { losingResults, NO_EDIT, type CompositionEdit, type Content } from '../domain/composition'
import { isClientType, type ClientType } from '../domain/entityType'
import { useEditing } from '../stores/editing'
import { useOpenList } from '../stores/openList'
import type { EditReport } from '../stores/saveEdit'
import { useEditReport } from './useEditReport'
import { useFailureToast } from './useFailureToast'
import { useListName } from './useListName'
import { useStillHere } from './useStillHere'
import { useText } from './useText'

/** Long enough to read two sentences and to decide. */
const TOAST_MS = 12_000

export interface ListEditing {
  /** Why the last change could not be saved; `null` when it was, or is being tried again. */
  readonly problem: Readonly<ShallowRef<PortalError | null>>
  /** Saving would have removed everybody, so nothing was sent. */
  readonly wouldBeEmpty: Ref<boolean>
  /** The question is open whether results may be lost: the screen asks it, or results have come while saving. */
  readonly asking: Ref<boolean>
  /** Takes participants off the list. @returns true when that is saved. */
  remove: (ids: readonly number[]) => Promise<boolean>
  /** Attaches, changes or, with `null`, detaches the form. @returns true when that is saved. */
  setForm: (formId: number | null) => Promise<boolean>
  /** Tries again what could not be saved. */
  retry: () => Promise<void>
}

interface Change {
  readonly entry: CallListEntry
  readonly type: ClientType
  readonly edit: Partial<CompositionEdit>
  /** What is said when it is saved. */
  readonly said: string
  /** The change can be taken back, and nothing is lost by it. */
  readonly undoable?: boolean
}

/** Changing the open list: saves, says what came of it, and offers to take it back. */
export function useListEditing(): ListEditing {
  const t = useText()
  const toast = useToast()
  const reportWords = useEditReport()
  const failureToast = useFailureToast()
  const listName = useListName()
  const stillHere = useStillHere()
  const editing = useEditing()
  const openList = useOpenList()
  const problem = shallowRef<PortalError | null>(null)
  const wouldBeEmpty = ref(false)
  const asking = ref(false)
  let failed: Change | null = null

  async function save(change: Change, base: Content): Promise<boolean> {
    const { entry, type } = change
    problem.value = null
    try {
      const report = await editing.edit(entry, type, base, { ...NO_EDIT, ...change.edit })
      if (report.unseenResults.length > 0) ask(entry, report.unseenResults.length)
      else say(change, report)
      return report.unseenResults.length === 0
    } catch (error) {
      refuse(change, asPortalError(error))
      return false
    }
  }

  function say({ entry, type, edit, said, undoable }: Change, report: EditReport): void {
    const ids = edit.remove ?? []
    const undoing = { entry, type, edit: { add: ids }, said: t('list.removing.undone', { n: ids.length }) }
    let taken = false
    /** Once: the message is there a moment longer than the first click. */
    const undo = (): void => {
      if (taken) return
      taken = true
      void save(undoing, report.content)
    }
    toast.add({
      title: said,
      description: reportWords(type, report),
      color: 'air-primary-success',
      duration: TOAST_MS,
      actions: undoable
        ? [{ label: t('list.removing.undo'), color: 'air-secondary', size: 'sm', onClick: undo }]
        : []
    })
  }

  /** Nothing was sent, because results have come that would be lost. */
  function ask(entry: CallListEntry, n: number): void {
    if (stillHere()) asking.value = true
    else toast.add({
      title: t('list.removing.lost', { n }),
      description: `${listName(entry)}: ${t('problem.keptUnchanged')}`,
      color: 'air-primary-warning',
      duration: TOAST_MS
    })
  }

  function refuse(change: Change, error: PortalError): void {
    if (!stillHere()) {
      failureToast(listName(change.entry), error)
    } else if (error.kind === 'would-be-empty') {
      wouldBeEmpty.value = true
    } else {
      failed = change
      problem.value = error
    }
  }

  async function change(edit: Partial<CompositionEdit>, said: string, undoable = false): Promise<boolean> {
    const { entry, content } = openList
    if (!entry || !isClientType(entry.entityType)) return false
    return save({ entry, type: entry.entityType, edit, said, undoable }, content)
  }

  return {
    problem,
    wouldBeEmpty,
    asking,
    async remove(ids) {
      const going = new Set(ids)
      if (going.size > 0 && openList.ids.every(id => going.has(id))) {
        wouldBeEmpty.value = true
        return false
      }
      const untouched = losingResults(openList.participants, ids).length === 0
      return change({ remove: ids }, t('list.removing.done', { n: ids.length }), untouched)
    },
    setForm: formId => change(
      { form: { kind: 'set', formId } },
      t(formId === null ? 'form.detached' : 'form.attached')
    ),
    async retry() {
      if (failed) await save(failed, openList.content)
    }
  }
}
