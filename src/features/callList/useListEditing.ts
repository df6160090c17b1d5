import { useToast } from '@bitrix24/b24ui-nuxt/composables/useToast'
import { ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { asPortalError, type PortalError } from '../../bitrix24/portalError'
import type { CallListEntry } from '../../domain/callList'
import { losingResults, NO_EDIT, type CompositionEdit, type Content } from '../../domain/composition'
import { isClientType, type ClientType } from '../../domain/entityType'
import { useEditing } from '../../stores/editing'
import type { EditReport } from '../../stores/saveEdit'
import type { CallListQuery } from '../../stores/useCallList'
import { useEditReport } from '../editing/useEditReport'
import { useFailureToast } from '../../ui/useFailureToast'
import { useListName } from '../wording/useListName'
import { useStillHere } from '../../ui/useStillHere'
import { useText } from '../../ui/useText'

/** Long enough to read two sentences and to decide. */
const TOAST_MS = 12_000

export interface ListEditing {
  /** Why the last change could not be saved; `null` when it was, or is being tried again. */
  readonly problem: Readonly<ShallowRef<PortalError | null>>
  /** Saving would have removed everybody, so nothing was sent. */
  readonly wouldBeEmpty: Ref<boolean>
  /** The question is open whether results may be lost: the screen asks it, or results have come while saving. */
  readonly asking: Ref<boolean>
  /** The question is open whether to save although the list is being called right now. */
  readonly askingCalled: Ref<boolean>
  /** The list was being called when `asking` opened: the answer to it is for both. */
  readonly called: Ref<boolean>
  /** Takes participants off the list. @returns true when that is saved. */
  remove: (ids: readonly number[]) => Promise<boolean>
  /** Saves what `askingCalled` is about. @returns true when that is saved. */
  saveAnyway: () => Promise<boolean>
  /** Attaches, changes or, with `null`, detaches the form. @returns true when that is saved. */
  setForm: (formId: number | null) => Promise<boolean>
  /** Tries again what could not be saved. */
  retry: () => Promise<void>
}

interface Change {
  readonly entry: CallListEntry
  readonly type: ClientType
  readonly edit: Partial<CompositionEdit>
  /** What is said when it is saved; nothing when that says nothing. */
  readonly said: (report: EditReport) => string
  /** The change can be taken back, and nothing is lost by it but the place in the calling order. */
  readonly undoable?: boolean
}

/** Changing the open list: saves, says what came of it, and offers to take it back. */
export function useListEditing(list: CallListQuery): ListEditing {
  const t = useText()
  const toast = useToast()
  const reportWords = useEditReport()
  const failureToast = useFailureToast()
  const listName = useListName()
  const stillHere = useStillHere()
  const editing = useEditing()
  const problem = shallowRef<PortalError | null>(null)
  const wouldBeEmpty = ref(false)
  const asking = ref(false)
  const askingCalled = ref(false)
  const called = ref(false)
  let failed: Change | null = null
  let waiting: { readonly change: Change; readonly base: Content } | null = null

  /** @param agreed the user knows that the list is being called. */
  async function save(change: Change, base: Content, agreed = false): Promise<boolean> {
    const { entry, type } = change
    problem.value = null
    try {
      const report = await editing.edit(entry, type, base, { ...NO_EDIT, ...change.edit }, agreed)
      if (report.unseenResults.length > 0) askAboutResults(entry, report)
      else if (report.beingCalled) askAboutCalls(change, base)
      else say(change, report)
      return report.unseenResults.length === 0 && !report.beingCalled
    } catch (error) {
      refuse(change, asPortalError(error))
      return false
    }
  }

  function say({ entry, type, edit, said, undoable }: Change, report: EditReport): void {
    const stuck = new Set(report.stuck)
    const ids = (edit.remove ?? []).filter(id => !stuck.has(id))
    const undoing = { entry, type, edit: { add: ids }, said: () => t('list.removing.undone', { n: ids.length }) }
    const canUndo = undoable && ids.length > 0
    let taken = false
    /** Once: the message is there a moment longer than the first click. */
    const undo = (): void => {
      if (taken) return
      taken = true
      void save(undoing, report.content)
    }
    const details = [reportWords(type, report), canUndo ? t('list.removing.undoEnd') : ''].filter(Boolean).join(' ')
    toast.add({
      title: said(report) || details,
      description: said(report) ? details : '',
      color: stuck.size > 0 ? 'air-primary-warning' : 'air-primary-success',
      duration: TOAST_MS,
      actions: canUndo
        ? [{ label: t('list.removing.undo'), color: 'air-secondary', size: 'sm', onClick: undo }]
        : []
    })
  }

  /** Nothing was sent, because results have come that would be lost. */
  function askAboutResults(entry: CallListEntry, { unseenResults, beingCalled }: EditReport): void {
    called.value = beingCalled
    if (stillHere()) asking.value = true
    else sayUnchanged(entry, t('list.removing.lost', { n: unseenResults.length }))
  }

  /** Nothing was sent, because results that come at the same moment would be lost. */
  function askAboutCalls(change: Change, base: Content): void {
    waiting = { change, base }
    if (stillHere()) askingCalled.value = true
    else sayUnchanged(change.entry, t('list.called.title'))
  }

  function sayUnchanged(entry: CallListEntry, title: string): void {
    toast.add({
      title,
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

  async function change(edit: Partial<CompositionEdit>, said: Change['said'], undoable = false, agreed = false): Promise<boolean> {
    const entry = list.entry.value
    if (!entry || !isClientType(entry.entityType)) return false
    return save({ entry, type: entry.entityType, edit, said, undoable }, list.content.value, agreed)
  }

  return {
    problem,
    wouldBeEmpty,
    asking,
    askingCalled,
    called,
    async remove(ids) {
      const agreed = called.value
      called.value = false
      const going = new Set(ids)
      if (going.size > 0 && list.ids.value.every(id => going.has(id))) {
        wouldBeEmpty.value = true
        return false
      }
      const untouched = losingResults(list.participants.value, ids).length === 0
      const said = ({ stuck }: EditReport) => ids.length > stuck.length ? t('list.removing.done', { n: ids.length - stuck.length }) : ''
      return change({ remove: ids }, said, untouched, agreed)
    },
    setForm: formId => change(
      { form: { kind: 'set', formId } },
      () => t(formId === null ? 'form.detached' : 'form.attached')
    ),
    async saveAnyway() {
      const asked = waiting
      waiting = null
      return asked !== null && await save(asked.change, asked.base, true)
    },
    async retry() {
      if (failed) await save(failed, list.content.value)
    }
  }
}
