import * as v from 'valibot'
import type { ClientType } from '../domain/entityType'
import { readItem, removeItem, writeItem } from './browserStorage'
import type { Attempt } from './findMade'

/** A composition in progress, as this browser keeps it: ids only, nothing of the people. */
export interface StoredDraft {
  /** Tells drafts apart, so that two tabs with the same one make one list. */
  readonly key: string
  readonly entityType: ClientType
  readonly participantIds: readonly number[]
  readonly formId: number | null
  readonly name: string
  /** Set once creating was tried and its outcome is not known. */
  readonly attempt: Attempt | null
}

const draftSchema = v.object({
  key: v.string(),
  entityType: v.picklist(['contact', 'company']),
  participantIds: v.array(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
  formId: v.nullable(v.pipe(v.number(), v.safeInteger(), v.minValue(1))),
  name: v.string(),
  attempt: v.nullable(v.object({ newestBefore: v.number() }))
})

const createdSchema = v.object({ key: v.string(), listId: v.number() })

/**
 * Where a user's draft is kept in this browser.
 * @param scope tells portals and users apart.
 */
export function draftStorage(scope: string) {
  const draftName = `call-lists/draft/${scope}`
  const createdName = `call-lists/created/${scope}`
  return {
    read: (): StoredDraft | null => readItem(draftName, draftSchema),
    /** @returns whether the browser keeps it. */
    write: (draft: StoredDraft) => writeItem(draftName, draft),
    remove: () => removeItem(draftName),
    /** The list another tab has made of a draft; `null` when none has. */
    createdFrom(key: string): number | null {
      const created = readItem(createdName, createdSchema)
      return created?.key === key ? created.listId : null
    },
    noteCreated: (key: string, listId: number) => writeItem(createdName, { key, listId })
  }
}
