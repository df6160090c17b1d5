import { defineStore } from 'pinia'
import * as v from 'valibot'
import { computed, ref, shallowRef, watch } from 'vue'
import { readItem, removeItem, writeItem } from './browserStorage'
import { useSession } from './session'

const pickedSchema = v.array(v.pipe(v.number(), v.safeInteger(), v.minValue(1)))

/** Who is about to be added to a list. Kept in this browser until it is done, ids only, for each list by itself. */
export const useAdding = defineStore('adding', () => {
  const session = useSession()
  const listId = ref<number | null>(null)
  const picked = shallowRef<ReadonlySet<number>>(new Set())
  /** Under which name `picked` is kept, once what was there has been taken up. */
  const takenUp = ref<string | null>(null)

  const name = computed(() => session.storageScope === null || listId.value === null
    ? null
    : `call-lists/adding/${session.storageScope}/${listId.value}`)

  function takeUp(): void {
    if (!name.value || takenUp.value === name.value) return
    picked.value = new Set([...readItem(name.value, pickedSchema) ?? [], ...picked.value])
    takenUp.value = name.value
  }

  // The user may become known only after the list was opened.
  watch(name, takeUp)
  watch(picked, (ids) => {
    if (!name.value || takenUp.value !== name.value) return
    if (ids.size === 0) removeItem(name.value)
    else writeItem(name.value, [...ids])
  })

  return {
    picked,
    /** What the browser keeps has been taken up. */
    restored: computed(() => takenUp.value !== null && takenUp.value === name.value),
    /** Begins for a list, with whom this browser remembers. */
    open(id: number): void {
      if (listId.value === id) return
      picked.value = new Set()
      listId.value = id
      takeUp()
    },
    pick(ids: Iterable<number>): void {
      picked.value = new Set([...picked.value, ...ids])
    },
    unpick(ids: Iterable<number>): void {
      const going = new Set(ids)
      picked.value = new Set([...picked.value].filter(id => !going.has(id)))
    },
    discard(): void {
      picked.value = new Set()
    }
  }
})
