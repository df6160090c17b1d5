import { useToast } from '@bitrix24/b24ui-nuxt/composables/useToast'
import { computed, ref, shallowRef } from 'vue'
import { useRouter } from 'vue-router'
import type { CallListEntry } from '../../domain/callList'
import { useRequest } from '../../stores/request'
import { useDeletion, type DeletionSnapshot, type RefusedDeletion } from './deletion'
import { useDeletionToasts } from './useDeletionToasts'
import { useStillHere } from '../../ui/useStillHere'

export type DeletionFlow = ReturnType<typeof useDeletionFlow>

/**
 * Deleting lists as a conversation: the question that names what will be gone, the portal's answer, and the
 * way back. Put `<DeleteDialog :deletion>` and `<DeletionRefusals :deletion>` on the screen, and `ask`.
 *
 * What follows the question does not need the screen any more: the toast with *Undo* stays when another
 * screen is opened.
 * @param onDeleted told which lists are gone, unless the screen has been left.
 */
export function useDeletionFlow(onDeleted: (lists: readonly DeletionSnapshot[]) => void = () => {}) {
  const store = useDeletion()
  const toasts = useDeletionToasts(useToast(), useRouter())
  const stillHere = useStillHere()

  const open = ref(false)
  const entries = shallowRef<readonly CallListEntry[]>([])
  const lists = shallowRef<readonly DeletionSnapshot[] | null>(null)
  const refused = shallowRef<readonly RefusedDeletion[]>([])
  /** Of this screen's question: another one may be asked while a slow answer to it is on its way. */
  const deleting = ref(false)
  const reasons = computed(() => new Map(refused.value.map(({ entry, error: reason }) => [entry.id, reason])))

  /** Reads what the question names. Nothing can be deleted before that: it is what undoing takes. */
  const reading = useRequest(
    signal => store.prepare(entries.value, signal),
    (prepared) => { lists.value = prepared }
  )

  return {
    /** The question is on the screen. */
    get open() { return open.value },
    /** The lists in question. */
    get entries() { return entries.value },
    /** What is known of them; `null` while it is read. */
    get lists() { return lists.value },
    /** Why it could not be read. */
    get error() { return reading.error.value },
    get reading() { return reading.isPending.value },
    get deleting() { return deleting.value },
    /** What the portal refused to delete, with its reasons, until it is dismissed or something else is asked. */
    get refused() { return refused.value },
    /** Why this list was not deleted; `null` when it was not refused. */
    reasonOf: (listId: number) => reasons.value.get(listId) ?? null,

    /** Opens the question. */
    ask(these: readonly CallListEntry[]): void {
      if (these.length === 0 || deleting.value) return
      entries.value = these
      lists.value = null
      refused.value = []
      open.value = true
      reading.reset()
      void reading.refetch()
    },
    retry: () => void reading.refetch(),
    cancel(): void {
      if (deleting.value) return
      reading.reset()
      open.value = false
    },
    /** The answer is yes. A second click while it is carried out does nothing. */
    async confirm(): Promise<void> {
      if (deleting.value || !lists.value) return
      deleting.value = true
      const report = await store.remove(lists.value)
      deleting.value = false
      open.value = false
      refused.value = report.refused
      if (report.refused.length > 0 && !stillHere()) toasts.refused(report.refused)
      if (report.deleted.length === 0) return
      toasts.deleted(report.deleted)
      if (stillHere()) onDeleted(report.deleted)
    },
    dismiss(): void {
      refused.value = []
    }
  }
}
