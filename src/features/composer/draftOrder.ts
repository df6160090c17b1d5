import { computed, ref, shallowRef, type Ref } from 'vue'
import { arranged, type CallOrder } from '../../domain/callOrder'
import type { StoredDraft } from './draftStorage'

/**
 * The order in which the picked clients are to be called. It is worked out once for those who are picked, and kept: what
 * is sent again, also after a reload, is the same list, whoever was called meanwhile.
 * @param picked in the order in which they were picked.
 */
export function draftOrder(picked: Readonly<Ref<ReadonlySet<number>>>) {
  const order = ref<CallOrder>('picked')
  /** The order as it was worked out; it may still name clients who were taken out since, for they may be put back. */
  const sequence = shallowRef<readonly number[]>([])

  return {
    order,
    /** Whether the order is worked out for everybody picked. */
    ordered: computed(() => {
      if (order.value === 'picked' || picked.value.size < 2) return true
      const placed = new Set(sequence.value)
      return [...picked.value].every(id => placed.has(id))
    }),
    /** Everybody picked, in the order in which they are to be called. */
    participantIds: computed(() => order.value === 'picked' ? [...picked.value] : arranged(picked.value, sequence.value)),
    /** @param known that order where it was worked out before; otherwise it is to be worked out anew. */
    setOrder(next: CallOrder, known: readonly number[] = []): void {
      order.value = next
      sequence.value = known
    },
    /** Takes the order as it was worked out. */
    setSequence(ids: readonly number[]): void {
      sequence.value = ids
    },
    /** What this browser is to keep of it: nothing where they are called as they were picked. */
    toKeep: (): Pick<StoredDraft, 'order' | 'sequence'> => order.value === 'picked'
      ? {}
      : { order: order.value, sequence: sequence.value.filter(id => picked.value.has(id)) }
  }
}
