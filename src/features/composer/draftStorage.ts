import * as v from 'valibot'
import { CLIENT_TYPES } from '../../domain/entityType'
import { readItem, removeItem, writeItem } from '../../stores/browserStorage'
import { sameList, type NewList } from '../../stores/findCreatedList'

/** A composition in progress, as this browser keeps it: ids only, nothing of the people. */
export interface StoredDraft extends NewList {
  /** Tells drafts apart, so that two tabs with the same one make one list. */
  readonly key: string
}

const draftSchema = v.object({
  key: v.string(),
  entityType: v.picklist(CLIENT_TYPES),
  participantIds: v.array(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
  formId: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
  name: v.string()
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
