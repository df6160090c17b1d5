import { onScopeDispose, shallowRef, watch, type Ref } from 'vue'
import { useRouter, type LocationQuery, type RouteLocationNormalized } from 'vue-router'
import { useStillHere } from './useStillHere'

/** How a value is written in the address. */
export interface QueryValue<Value> {
  /** Reads what an address says, empty when it says nothing. What is said wrongly is as if nothing were said. */
  readonly read: (said: string) => Value
  /** Writes the value; empty for what an address need not say. */
  readonly write: (value: Value) => string
  /** How long a change waits to be written, in milliseconds, for a text that is still being typed. 0 unless given. */
  readonly pauseMs?: number
}

/**
 * The state of a screen that lives in the query of its address, so that a reload and the way back come to it.
 *
 * This is the only place that writes a query. It is bound to the address the screen was opened on, and never
 * overtakes a navigation: what is to be written waits until none is under way, and is dropped when the screen
 * is left. Several may share a screen; each writes its own names and keeps the others'.
 * @param values by their names in the query.
 * @returns a ref for each name; changing it changes the address, and an address changed otherwise changes it.
 */
export function useQueryState<Values extends object>(
  values: { readonly [Name in keyof Values]: QueryValue<Values[Name]> }
): { readonly [Name in keyof Values]: Ref<Values[Name]> } {
  const router = useRouter()
  const stillHere = useStillHere()
  const { path, query } = router.currentRoute.value
  const names = Object.keys(values) as Array<keyof Values & string>
  /** What the address said last, or was told to say. */
  const said = new Map(names.map(name => [name, valueOf(query, name)]))
  const state = Object.fromEntries(names.map(name => [name, shallowRef(values[name].read(valueOf(query, name)))])) as unknown as {
    [Name in keyof Values]: Ref<Values[Name]>
  }
  let timer: ReturnType<typeof setTimeout> | undefined

  const wanted = (name: keyof Values & string): string => values[name].write(state[name].value)

  /**
   * Never at once: a navigation that begins in the same moment is known of only when the code that runs now,
   * and what follows from it, is through.
   */
  function writeIn(pauseMs: number): void {
    clearTimeout(timer)
    timer = setTimeout(write, pauseMs)
  }

  function write(): void {
    timer = undefined
    // While a navigation is under way nothing is written; `goOn` calls this again when it has ended.
    if (!stillHere()) return
    const now = router.currentRoute.value.query
    if (names.every(name => wanted(name) === valueOf(now, name))) return
    const next: LocationQuery = { ...now }
    for (const name of names) {
      said.set(name, wanted(name))
      if (wanted(name) === '') delete next[name]
      else next[name] = wanted(name)
    }
    void router.replace({ query: next })
  }

  /** Takes over what the address says, where that is not what was written there. */
  function read(to: RouteLocationNormalized): void {
    for (const name of names) {
      const now = valueOf(to.query, name)
      if (now === said.get(name)) continue
      said.set(name, now)
      if (now !== wanted(name)) state[name].value = values[name].read(now)
    }
  }

  for (const name of names) watch(state[name], () => writeIn(values[name].pauseMs ?? 0))
  /** Writes what has waited for a navigation to end; what is still being typed goes on waiting. */
  const goOn = (): void => {
    if (timer === undefined) writeIn(0)
  }
  const stopReading = router.afterEach((to, _from, failure) => {
    if (!failure && to.path === path) read(to)
    goOn()
  })
  const stopHearing = router.onError(goOn)
  onScopeDispose(() => {
    clearTimeout(timer)
    stopReading()
    stopHearing()
  })
  // An address may say more than there is to say, or say it wrongly.
  writeIn(0)

  return state
}

/** A text as it is, without what surrounds it. */
export const anyText: QueryValue<string> = { read: said => said, write: text => text.trim() }

/** One of some words, `otherwise` when none or another is said, which then need not be said. */
export function oneOf<Value extends string>(words: readonly Value[], otherwise: Value): QueryValue<Value> {
  return {
    read: said => words.find(word => word === said) ?? otherwise,
    write: value => value === otherwise ? '' : value
  }
}

/** By which column something is sorted. */
export interface QuerySort {
  readonly column: string
  readonly descending: boolean
}

/** A column to sort by, `-` before it when descending; `null` for the order that is there by itself. */
export function sortBy(columns: readonly string[]): QueryValue<QuerySort | null> {
  return {
    read(said) {
      const column = said.replace(/^-/, '')
      return columns.includes(column) ? { column, descending: said.startsWith('-') } : null
    },
    write: sort => sort === null ? '' : `${sort.descending ? '-' : ''}${sort.column}`
  }
}

function valueOf(query: LocationQuery, name: string): string {
  const value = query[name]
  return (Array.isArray(value) ? value[0] : value) ?? ''
}
