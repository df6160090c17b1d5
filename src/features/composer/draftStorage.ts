import * as v from 'valibot'
import { CALL_ORDERS, type CallOrder } from '../../domain/callOrder'
import { CLIENT_TYPES } from '../../domain/entityType'
import { readItem, removeItem, writeItem } from '../../stores/browserStorage'
import { sameList, type NewList } from '../../stores/findCreatedList'

/** A composition in progress, as this browser keeps it: ids only, nothing of the people. */
export interface StoredDraft extends NewList {
  /** Tells drafts apart, so that two tabs with the same one make one list. */
  readonly key: string
  /** The order in which they are to be called; `participantIds` are as they were picked. */
  readonly order?: CallOrder | undefined
  /** That order as it was worked out, so that it is the same after a reload. */
  readonly sequence?: readonly number[] | undefined
}

const ids = v.array(v.pipe(v.number(), v.safeInteger(), v.minValue(1)))

const draftSchema = v.object({
  key: v.string(),
  entityType: v.picklist(CLIENT_TYPES),
  participantIds: ids,
  formId: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
  name: v.string(),
  // Drafts of other versions have none, or one of another name: their clients are worth more than their order.
  order: v.fallback(v.optional(v.picklist(CALL_ORDERS)), undefined),
  sequence: v.fallback(v.optional(ids), undefined)
})

/**
 * Where a user's draft is kept in this browser.
 * @param scope tells portals and users apart.
 */
export function draftStorage(scope: string) {
  const draftName = `call-lists/draft/${scope}`
  const read = (): StoredDraft | null => readItem(draftName, draftSchema)
  return {
    read,
    /** @returns whether the browser keeps it. */
    write: (draft: StoredDraft) => writeItem(draftName, draft),
    /** Forgets a draft; what another tab has kept in its place stays. */
    remove(draft: NewList): void {
      const kept = read()
      if (!kept || sameList(kept, draft)) removeItem(draftName)
    }
  }
}
