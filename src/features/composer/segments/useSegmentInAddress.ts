import { computed, type ComputedRef } from 'vue'
import { addressOf, isWholeInAddress, NO_SEARCH, queryFrom, sameSearch, type AddressTexts } from './queryInAddress'
import type { ClientQuery } from '../../../domain/clientQuery'
import type { ClientType } from '../../../domain/entityType'
import type { SavedRef } from '../../../stores/savedItems'
import { useSegments, type Segment } from '../../../stores/segments'
import { useQueryState, type QueryValue } from '../../../ui/useQueryState'

const asItIs: QueryValue<string> = { read: said => said, write: text => text }

const REF = /^(me|everybody):([\w-]{1,40})$/

/** Which segment: `me:17-4` or `everybody:12`. */
export const oneSegment: QueryValue<SavedRef | null> = {
  read(said) {
    const [, keptFor, id] = REF.exec(said) ?? []
    return id !== undefined && (keptFor === 'me' || keptFor === 'everybody') ? { keptFor, id } : null
  },
  write: ref => ref ? `${ref.keptFor}:${ref.id}` : ''
}

export interface SegmentInAddress {
  /** What is looked for at the moment, as it would be saved. */
  readonly query: ComputedRef<ClientQuery>
  /** Something is looked for: not everybody. */
  readonly narrowed: ComputedRef<boolean>
  /** The address names one that is not there (any more), or not known yet. */
  readonly missing: ComputedRef<boolean>
  /** Says which segment the search is; `null` for none. */
  readonly name: (ref: SavedRef | null) => void
  /** The segment that was chosen; `null` when none was, it is of another tab, or not known (any more). */
  readonly segment: ComputedRef<Segment | null>
  /** The segment as it was saved is what is looked for now: whoever is picked is of the segment. */
  readonly unchanged: ComputedRef<boolean>
  /** Looks for what a segment says, as far as it can be said of this type. */
  readonly open: (segment: Segment) => void
}

/**
 * The segment that is open in the composer, which is its search in the address and its name beside it.
 *
 * The tabs write their parts of the address; here all of them are read, and written at once when a segment is chosen.
 */
export function useSegmentInAddress(type: () => ClientType): SegmentInAddress {
  const segments = useSegments()
  const names = Object.keys(NO_SEARCH) as Array<keyof AddressTexts>
  const texts = useQueryState<AddressTexts>(Object.fromEntries(names.map(name => [name, asItIs])) as Record<keyof AddressTexts, QueryValue<string>>)
  const { segment: ref } = useQueryState({ segment: oneSegment })
  const query = computed(() =>
    queryFrom(Object.fromEntries(names.map(name => [name, texts[name].value])) as unknown as AddressTexts, type()))
  const everybody = computed(() => queryFrom({ ...NO_SEARCH, from: texts.from.value }, type()))
  const named = computed(() => ref.value && segments.find(ref.value))
  /** Of the clients in one tab and of those by their deals in another: in the other tab it is not what is looked for. */
  const elsewhere = computed(() => !!named.value?.content && (named.value.content.deals === null) !== (query.value.deals === null))
  const segment = computed(() => elsewhere.value ? null : named.value)

  return {
    query,
    narrowed: computed(() => !sameSearch(query.value, everybody.value)),
    missing: computed(() => ref.value !== null && named.value === null),
    segment,
    unchanged: computed(() => {
      const content = segment.value?.content
      return !!content && isWholeInAddress(content) && sameSearch(content, query.value)
    }),
    name: (chosen) => { ref.value = chosen && { keptFor: chosen.keptFor, id: chosen.id } },
    open({ keptFor, id, content }) {
      ref.value = { keptFor, id }
      if (!content) return
      const address = addressOf(content)
      for (const name of names) texts[name].value = address[name]
    }
  }
}
