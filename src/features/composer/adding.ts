import { defineStore } from 'pinia'
import * as v from 'valibot'
import { computed, ref, shallowRef, watch } from 'vue'
import { readItem, removeItem, writeItem } from '../../stores/browserStorage'
import { useSession } from '../../stores/session'

const pickedSchema = v.array(v.pipe(v.number(), v.safeInteger(), v.minValue(1)))

/** Who is about to be added to a list. Kept in this browser until it is done, ids only, for each list by itself. */
export const useAdding = defineStore('adding', () => {
  const session = useSession()
  const listId = ref<number | null>(null)
  const picked = shallowRef<ReadonlySet<number>>(new Set())
  /** Under which name `picked` is kept, once what was there has been taken up. */
  const takenUp = ref<string | null>(null)
  /** Picks that the browser does not keep. */
  const unkept = new Map<number, ReadonlySet<number>>()

  const nameOf = (id: number) => session.storageScope === null ? null : `call-lists/adding/${session.storageScope}/${id}`
  const name = computed(() => listId.value === null ? null : nameOf(listId.value))

  function keptOf(id: number): ReadonlySet<number> {
    const itsName = nameOf(id)
    return new Set([...itsName && readItem(itsName, pickedSchema) || [], ...unkept.get(id) ?? []])
  }

  function keep(id: number, ids: ReadonlySet<number>): void {
    const itsName = nameOf(id)
    unkept.delete(id)
    if (ids.size === 0 && itsName) removeItem(itsName)
    else if (!itsName || !writeItem(itsName, [...ids])) unkept.set(id, ids)
  }

  /** Changes the picks of one list, be it the open one or not. */
  function change(id: number, next: (ids: ReadonlySet<number>) => ReadonlySet<number>): void {
    const changed = next(id === listId.value ? picked.value : keptOf(id))
    if (id === listId.value) picked.value = changed
    keep(id, changed)
  }

  function takeUp(): void {
    const id = listId.value
    if (id === null || !name.value || takenUp.value === name.value) return
    change(id, ids => new Set([...keptOf(id), ...ids]))
    takenUp.value = name.value
  }

  // The user may become known only after the list was opened.
  watch(name, takeUp)

  const pickFor = (id: number, ids: Iterable<number>) => change(id, now => new Set([...now, ...ids]))

  function unpickFor(id: number, ids: Iterable<number>): void {
    const going = new Set(ids)
    change(id, now => new Set([...now].filter(one => !going.has(one))))
  }

  return {
    picked,
    /** What the browser keeps has been taken up. */
    restored: computed(() => takenUp.value !== null && takenUp.value === name.value),
    /** Begins for a list, with the clients this browser remembers for it. */
    open(id: number): void {
      if (listId.value === id) return
      listId.value = id
      takenUp.value = null
      picked.value = keptOf(id)
      takeUp()
    },
    /** Picks for the open list. */
    pick(ids: Iterable<number>): void {
      if (listId.value !== null) pickFor(listId.value, ids)
    },
    unpick(ids: Iterable<number>): void {
      if (listId.value !== null) unpickFor(listId.value, ids)
    },
    /** Picks for a list whether it is open or not: its screen may have been left. */
    pickFor,
    /** These are on the list now; what else was picked for it, or for another, stays picked. */
    finish: unpickFor
  }
})
