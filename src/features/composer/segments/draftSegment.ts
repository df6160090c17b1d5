import { defineStore } from 'pinia'
import * as v from 'valibot'
import { computed, shallowRef } from 'vue'
import { readItem, writeItem } from '../../../stores/browserStorage'
import type { SavedRef } from '../../../stores/savedItems'
import { useListOrigins } from '../../../stores/listOrigins'
import { useSession } from '../../../stores/session'

const notedSchema = v.object({
  draftKey: v.string(),
  segment: v.object({ keptFor: v.picklist(['me', 'everybody']), id: v.string() })
})
type Noted = v.InferOutput<typeof notedSchema>

/** From which segment the draft's clients were picked: the last one, kept in this browser with the draft. */
export const useDraftSegment = defineStore('draftSegment', () => {
  const session = useSession()
  const origins = useListOrigins()
  const storageName = computed(() => session.storageScope && `call-lists/draft-segment/${session.storageScope}`)
  const noted = shallowRef<Noted | null>(null)

  const read = (): Noted | null => noted.value ?? (storageName.value ? readItem(storageName.value, notedSchema) : null)

  return {
    /** Somebody was picked for a draft while this segment was open. */
    note(draftKey: string, { keptFor, id }: SavedRef): void {
      noted.value = { draftKey, segment: { keptFor, id } }
      if (storageName.value) writeItem(storageName.value, noted.value)
    },
    /**
     * A list was made of a draft: remembers its segment, if it has one. A list is whole without it, so a failure is
     * no reason for an alarm: *Add newcomers* is not offered then.
     */
    async made(draftKey: string, listId: number): Promise<void> {
      const found = read()
      if (found?.draftKey === draftKey) await origins.remember(listId, found.segment).catch(() => {})
    }
  }
})
