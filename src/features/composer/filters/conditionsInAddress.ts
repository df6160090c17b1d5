import type { Condition } from '../../../domain/condition'
import { asCondition } from '../../../domain/readConditions'
import type { QueryValue } from '../../../ui/useQueryState'

/** Conditions as an address has them: `[["sourceId","is","WEB","CALL"]]`. */
export const conditionsInAddress: QueryValue<readonly Condition[]> = {
  read(said) {
    const saved = parsed(said)
    if (!Array.isArray(saved)) return []
    return saved.flatMap((each: unknown) => {
      if (!Array.isArray(each)) return []
      const [field, operator, ...values] = each as unknown[]
      return asCondition({ field, operator, values }) ?? []
    })
  },
  write: conditions => conditions.length === 0
    ? ''
    : JSON.stringify(conditions.map(({ field, operator, values }) => [field, operator, ...values]))
}

function parsed(text: string): unknown {
  if (text === '') return null
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
