import { ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { asPortalError, type PortalError } from '../../../bitrix24/portalError'
import type { ChangeOutcome } from '../../../stores/savedItems'

/** Why a segment is not as it was wanted; each has its sentence. */
export type SegmentRefusal = Exclude<ChangeOutcome, 'done'> | 'same-name' | 'no-name'

export interface SegmentChanges {
  readonly refusal: Ref<SegmentRefusal | null>
  readonly problem: ShallowRef<PortalError | null>
  readonly working: Ref<boolean>
  /** Does something to a segment, one at a time. @returns true when it is done; otherwise it is said why not. */
  readonly change: (work: () => Promise<ChangeOutcome | 'same-name'>) => Promise<boolean>
}

/** Changing a segment, and what came of it. */
export function useSegmentChanges(): SegmentChanges {
  const refusal = ref<SegmentRefusal | null>(null)
  const problem = shallowRef<PortalError | null>(null)
  const working = ref(false)

  return {
    refusal,
    problem,
    working,
    async change(work) {
      if (working.value) return false
      working.value = true
      refusal.value = null
      problem.value = null
      try {
        const outcome = await work()
        if (outcome !== 'done') refusal.value = outcome
        return outcome === 'done'
      } catch (error) {
        problem.value = asPortalError(error)
        return false
      } finally {
        working.value = false
      }
    }
  }
}
