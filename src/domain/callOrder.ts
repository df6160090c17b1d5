import { byCallable, type Callable } from './localTime'

/** The orders in which a new list can be called, as they are offered. */
export const CALL_ORDERS = ['picked', 'longest', 'callable', 'newest', 'name', 'responsible', 'shuffled'] as const

/**
 * `picked` is as they were picked, `longest` those first who have not been called for the longest time, `callable` those
 * first who can be called now by their own clock.
 */
export type CallOrder = (typeof CALL_ORDERS)[number]

/** When a client was created and called, in milliseconds since 1970. */
export interface ClientTimes {
  readonly id: number
  /** `null` when it is not known. */
  readonly createdAt: number | null
  /** The newest call, in or out (protocol note 107); `null` when the portal does not tell. */
  readonly lastCallAt: number | 'never' | null
}

/** What an order goes by; each answers `null` or an empty text for what is not known. */
export interface OrderFacts {
  readonly timesOf: (id: number) => ClientTimes | undefined
  readonly nameOf: (id: number) => string
  /** The responsible user; `null` when the client is not known. */
  readonly responsibleOf: (id: number) => { readonly id: number; readonly name: string } | null
  /** Whether the client can be called now; `null` when the client is not known. */
  readonly callableOf: (id: number) => Callable | null
  /** Sorts texts in the language of the user. */
  readonly compare: (one: string, other: string) => number
  /** From 0 up to 1, as `Math.random` answers. */
  readonly random: () => number
}

/**
 * Puts clients in the order in which they are to be called. Those of whom nothing is known are last, and what is equal
 * stays as it was picked.
 * @param ids as they were picked.
 */
export function inCallOrder(ids: readonly number[], order: CallOrder, facts: OrderFacts): number[] {
  switch (order) {
    case 'picked': return [...ids]
    case 'longest': return sorted(ids, id => calledAt(facts.timesOf(id)), (one, other) => one - other)
    case 'callable': return sorted(ids, facts.callableOf, byCallable)
    case 'newest': return sorted(ids, id => facts.timesOf(id)?.createdAt ?? null, (one, other) => other - one)
    case 'name': return sorted(ids, id => facts.nameOf(id) || null, facts.compare)
    // Two of the same name, or without one, are two users all the same.
    case 'responsible': return sorted(ids, facts.responsibleOf, (one, other) =>
      Number(one.name === '') - Number(other.name === '') || facts.compare(one.name, other.name) || one.id - other.id)
    case 'shuffled': return shuffled(ids, facts.random)
  }
}

/**
 * The picked clients in an order that was worked out before: who was picked since is at the end, who was taken out
 * is not there.
 */
export function arranged(picked: ReadonlySet<number>, sequence: readonly number[]): number[] {
  return [...new Set([...sequence.filter(id => picked.has(id)), ...picked])]
}

/** Who was never called has waited longest. Times before 1970 do not occur. */
function calledAt(times: ClientTimes | undefined): number | null {
  return times?.lastCallAt === 'never' ? 0 : times?.lastCallAt ?? null
}

function sorted<Key>(ids: readonly number[], keyOf: (id: number) => Key | null, compare: (one: Key, other: Key) => number): number[] {
  const known: { id: number; key: Key }[] = []
  const unknown: number[] = []
  for (const id of ids) {
    const key = keyOf(id)
    if (key === null) unknown.push(id)
    else known.push({ id, key })
  }
  return [...known.sort((one, other) => compare(one.key, other.key)).map(({ id }) => id), ...unknown]
}

/** Every order is as likely as any other (Fisher and Yates). */
function shuffled(ids: readonly number[], random: () => number): number[] {
  const mixed = [...ids]
  for (let last = mixed.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const moved = mixed[last] as number
    mixed[last] = mixed[other] as number
    mixed[other] = moved
  }
  return mixed
}
