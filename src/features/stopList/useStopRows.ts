import { computed, type Ref } from 'vue'
import { phoneDigits, phoneParts } from '../../domain/phone'
import { hasWords, searchText, searchWords } from '../../domain/searchText'
import type { StopEntry } from '../../domain/stopList'
import { useClients } from '../../stores/clients'
import { useStopList } from '../../stores/stopList'

/** An entry as a row of the table. */
export interface StopRow {
  readonly id: number
  readonly entry: StopEntry
}

/** The rows of the stop list that a search finds: by number, by the client's name as far as it is known, or by reason. */
export function useStopRows(text: Readonly<Ref<string>>) {
  const stops = useStopList()
  const clients = useClients()
  /** A row keeps its number while others come and go. */
  const numbers = new Map<string, number>()
  const reasons = new Map<string, string>()

  function numberOf(id: string): number {
    const known = numbers.get(id) ?? numbers.size + 1
    numbers.set(id, known)
    return known
  }

  function searchedReason(reason: string): string {
    const known = reasons.get(reason) ?? searchText(reason)
    reasons.set(reason, known)
    return known
  }

  const rows = computed((): StopRow[] => stops.entries.map(entry => ({ id: numberOf(entry.id), entry })))

  function nameOf({ client }: StopEntry): string {
    const known = client && clients.of(client.type, client.id)
    return typeof known === 'object' ? searchText(known.name) : ''
  }

  const shown = computed((): readonly StopRow[] => {
    if (text.value.trim() === '') return rows.value
    const words = searchWords(text.value)
    const parts = phoneParts(text.value)
    return rows.value.filter(({ entry }) =>
      entry.number !== undefined && (
        parts.some(part => entry.keys?.some(key => key.includes(part)) || phoneDigits(entry.number ?? '').includes(part))
        || hasWords(searchText(entry.number), words)
      )
      || hasWords(`${nameOf(entry)}\n${searchedReason(entry.reason)}`, words))
  })

  return { rows, shown }
}
