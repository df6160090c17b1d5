import { sharingAPhone, type Client } from './client'
import { comparablePhone } from './phone'

/** What is worth knowing about the picked clients before they are called. */
export interface PickedFacts {
  /** They can't be called. */
  readonly withoutPhone: readonly number[]
  /** They have a phone in common with another one of the picked. */
  readonly sharingPhone: readonly number[]
  /** Deleted since, or not to be read by this user. */
  readonly gone: readonly number[]
  /** How many of them have not been read yet: until 0 the other numbers are too low. */
  readonly unread: number
}

/** The facts when no client is picked. */
export const NOBODY_PICKED: PickedFacts = { withoutPhone: [], sharingPhone: [], gone: [], unread: 0 }

/**
 * Looks through the picked clients once.
 * @param clientOf the client of an id, `'missing'` when there is none, `undefined` while it is unknown.
 */
export function factsAbout(
  ids: Iterable<number>,
  clientOf: (id: number) => Client | 'missing' | undefined
): PickedFacts {
  const clients: Client[] = []
  const withoutPhone: number[] = []
  const gone: number[] = []
  let unread = 0
  for (const id of ids) {
    const client = clientOf(id)
    if (client === undefined) unread++
    else if (client === 'missing') gone.push(id)
    else {
      clients.push(client)
      if (client.phones.length === 0) withoutPhone.push(id)
    }
  }
  return { withoutPhone, sharingPhone: sharingAPhone(clients), gone, unread }
}

/**
 * Ids to take out so that no phone is called twice. The first one of a phone stays;
 * extensions do not count.
 */
export function repeatingAPhone(clients: Iterable<Client>): number[] {
  const called = new Set<string>()
  const repeating: number[] = []
  for (const client of clients) {
    const digits = client.phones.map(comparablePhone).filter(Boolean)
    if (digits.some(phone => called.has(phone))) repeating.push(client.id)
    else digits.forEach(phone => called.add(phone))
  }
  return repeating
}
