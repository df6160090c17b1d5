import { computed, type ComputedRef, type Ref } from 'vue'
import { conditionsInAddress } from '../filters/conditionsInAddress'
import { useFilter, type Filter } from '../filters/useFilter'
import { DEAL_STATES, type DealState } from '../../../domain/clientQuery'
import type { DealSearch } from '../../../domain/deal'
import { useQueryState, type QueryValue } from '../../../ui/useQueryState'

export interface DealQuery {
  readonly pipelineId: Ref<number | null>
  readonly stageIds: Ref<readonly string[]>
  readonly state: Ref<DealState | null>
  readonly filter: Filter
  /** What is looked for; `null` while nothing was chosen, or it is not known which conditions hold. */
  readonly search: ComputedRef<DealSearch | null>
}

/** 0 is the first pipeline. */
export const onePipeline: QueryValue<number | null> = {
  read: said => /^\d{1,9}$/.test(said) ? Number(said) : null,
  write: id => id === null ? '' : String(id)
}
export const someStages: QueryValue<readonly string[]> = {
  read: said => said.split(',').filter(id => /^[\w:]{1,50}$/.test(id)),
  write: ids => ids.join(',')
}
export const oneState: QueryValue<DealState | null> = {
  read: said => DEAL_STATES.find(state => state === said) ?? null,
  write: state => state ?? ''
}

/** Which deals are looked for. */
export function useDealQuery(): DealQuery {
  const { pipeline: pipelineId, stages: stageIds, state, dealFilter } = useQueryState({
    pipeline: onePipeline, stages: someStages, state: oneState, dealFilter: conditionsInAddress
  })
  const filter = useFilter(() => 'deal', dealFilter)
  return {
    pipelineId,
    stageIds,
    state,
    filter,
    search: computed(() => {
      const where = filter.applied.value
      const chosen = pipelineId.value !== null || stageIds.value.length > 0 || state.value !== null || (where?.length ?? 0) > 0
      if (!where || !chosen) return null
      return { pipelineId: pipelineId.value, stageIds: stageIds.value, state: state.value, where }
    })
  }
}
