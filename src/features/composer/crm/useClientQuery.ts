import { refDebounced } from '@vueuse/core'
import { computed, type ComputedRef, type Ref } from 'vue'
import { conditionsInAddress } from '../filters/conditionsInAddress'
import { useFilter, type Filter } from '../filters/useFilter'
import { queryOf, type ClientQuery as SavedQuery } from '../../../domain/clientQuery'
import { everybody, type ClientSearch } from '../../../domain/clientSearch'
import type { ClientType } from '../../../domain/entityType'
import { readIds } from '../../../domain/id'
import { anyText, useQueryState, type QueryValue } from '../../../ui/useQueryState'

/** Long enough to type on, short enough not to be waited for. */
const TYPING_PAUSE_MS = 300

export interface ClientQuery {
  /** As it stands in the field. */
  readonly text: Ref<string>
  readonly responsibleId: Ref<number | null>
  readonly hasPhone: Ref<boolean | null>
  /** Conditions on further fields. */
  readonly filter: Filter
  /**
   * What is looked for: the text once its typing pauses, the filters at once; `null` while it is not known which of
   * the conditions hold.
   */
  readonly search: ComputedRef<ClientSearch | null>
  /** Looks for what was saved; what of its conditions does not hold any more, the filter tells. */
  readonly apply: (query: Pick<SavedQuery, 'text' | 'responsibleId' | 'hasPhone' | 'conditions'>) => void
  /** Nothing is looked for: everybody is found. */
  readonly clear: () => void
}

const typedText: QueryValue<string> = { ...anyText, pauseMs: TYPING_PAUSE_MS }
export const oneUser: QueryValue<number | null> = {
  read: said => readIds(said)[0] ?? null,
  write: userId => userId === null ? '' : String(userId)
}
export const withOrWithout: QueryValue<boolean | null> = {
  read: said => said === 'with' ? true : said === 'without' ? false : null,
  write: has => has === null ? '' : has ? 'with' : 'without'
}

/** What clients are looked for by. */
export function useClientQuery(type: () => ClientType): ClientQuery {
  const { search: text, responsible: responsibleId, phone: hasPhone, filter: conditions } = useQueryState({
    search: typedText, responsible: oneUser, phone: withOrWithout, filter: conditionsInAddress
  })
  const typed = refDebounced(text, TYPING_PAUSE_MS)
  const filter = useFilter(type, conditions)

  const apply: ClientQuery['apply'] = (query) => {
    text.value = query.text
    responsibleId.value = query.responsibleId
    hasPhone.value = query.hasPhone
    conditions.value = query.conditions
  }

  return {
    text,
    responsibleId,
    hasPhone,
    filter,
    search: computed(() => {
      const where = filter.applied.value
      if (!where) return null
      const search = { type: type(), text: typed.value.trim(), responsibleId: responsibleId.value, hasPhone: hasPhone.value }
      return where.length > 0 ? { ...search, where } : search
    }),
    apply,
    clear: () => apply(queryOf(everybody(type())))
  }
}
