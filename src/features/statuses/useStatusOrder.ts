import { computed, ref, shallowRef } from 'vue'
import { moved, shownName, type DirectoryStatus } from '../../domain/directoryStatus'
import { useText } from '../../ui/useText'

/**
 * The order of the statuses while it is being changed: it is saved as a whole. What comes meanwhile stands behind the
 * others, and what goes is left out.
 * @param statuses in the portal's order.
 */
export function useStatusOrder(statuses: () => readonly DirectoryStatus[]) {
  const t = useText()
  /** As the user has put them; `null` while they have not. */
  const wanted = shallowRef<readonly number[] | null>(null)
  /** What was moved last, and where to, for those who don't see it. */
  const said = ref('')

  const ordered = computed(() => {
    const ids = wanted.value
    if (!ids) return statuses()
    const place = new Map(ids.map((id, index) => [id, index]))
    return [...statuses()].sort((one, other) => (place.get(one.id) ?? ids.length) - (place.get(other.id) ?? ids.length))
  })
  const isChanged = computed(() => ordered.value.some(({ id }, index) => id !== statuses()[index]?.id))

  return {
    ordered,
    isChanged,
    said,
    move(from: number, to: number): void {
      const status = ordered.value[from]
      if (!status || to < 0 || to >= ordered.value.length || from === to) return
      wanted.value = moved(ordered.value, from, to).map(({ id }) => id)
      said.value = t('statuses.place', { name: shownName(status), place: to + 1, total: ordered.value.length })
    },
    /** Back to the portal's order. */
    discard(): void {
      wanted.value = null
      said.value = ''
    }
  }
}
