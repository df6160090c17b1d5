import { computed, watch, type ComputedRef, type Ref } from 'vue'
import { plainCondition, type AppliedCondition, type Condition } from '../../../domain/condition'
import type { FieldOwner } from '../../../domain/crmField'
import { readConditions, type ConditionProblem } from '../../../domain/readConditions'
import { useCrmFields } from '../../../stores/crmFields'

export interface Filter {
  readonly owner: ComputedRef<FieldOwner>
  /** What is looked for; `null` while it is not known which fields there are. */
  readonly applied: ComputedRef<readonly AppliedCondition[] | null>
  /** What does not hold any more. */
  readonly problems: ComputedRef<readonly ConditionProblem[]>
  readonly set: (condition: AppliedCondition) => void
  readonly remove: (field: string) => void
  /** Forgets what does not hold any more. */
  readonly dropProblems: () => void
}

const NOTHING = { applied: [], problems: [] }

/**
 * A filter on the fields of somebody or something, as it is kept elsewhere. The fields are read when there is a
 * condition, so who filters by none waits for nothing.
 */
export function useFilter(owner: () => FieldOwner, saved: Ref<readonly Condition[]>): Filter {
  const fields = useCrmFields()
  const read = computed(() => {
    if (saved.value.length === 0) return NOTHING
    const known = fields.of(owner())
    return known && readConditions(saved.value, known)
  })
  watch([owner, saved], () => { if (saved.value.length > 0) void fields.load(owner()) }, { immediate: true })

  return {
    owner: computed(owner),
    applied: computed(() => read.value && read.value.applied),
    problems: computed(() => read.value?.problems ?? []),
    set(condition) {
      const plain = plainCondition(condition)
      const there = saved.value.some(one => one.field === plain.field)
      saved.value = there ? saved.value.map(one => one.field === plain.field ? plain : one) : [...saved.value, plain]
    },
    remove(field) {
      saved.value = saved.value.filter(one => one.field !== field)
    },
    dropProblems() {
      saved.value = (read.value?.applied ?? []).map(plainCondition)
    }
  }
}
