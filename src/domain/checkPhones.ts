import type { Client } from './client'
import type { PhoneReader, UndialableReason } from './dialable'

/** A number that can't be dialled, as it stands in the CRM. */
export interface BadNumber {
  readonly phone: string
  readonly reason: UndialableReason
}

/** A number that others have as well, as it stands with this client. */
export interface SharedPhone {
  readonly phone: string
  /** Everybody who has it, this client included. */
  readonly ids: readonly number[]
}

/** So many numbers of one client are named; who has three hundred has none that matters. */
const MOST_NAMED = 5

/** Looks at the phones of clients, one client after the other. */
export interface PhonesCheck {
  readonly look: (client: Pick<Client, 'id' | 'phones'>) => void
  /** Somebody who is not checked, but called as well: the others may share a number with them. */
  readonly lookBeside: (client: Pick<Client, 'id' | 'phones'>) => void
  readonly withoutPhone: ReadonlyMap<number, true>
  /** Those with phones of which none can be dialled. */
  readonly undialable: ReadonlyMap<number, readonly BadNumber[]>
  /** Those who have a number in common with another one who was looked at. */
  readonly sharing: () => ReadonlyMap<number, readonly SharedPhone[]>
}

/** @param reader reads phones as they are written in the portal's country. */
export function phonesCheck(reader: PhoneReader): PhonesCheck {
  const withoutPhone = new Map<number, true>()
  const undialable = new Map<number, readonly BadNumber[]>()
  const owners = new Map<string, number[]>()
  const phonesOf = new Map<number, readonly string[]>()

  function badNumbers(phones: readonly string[]): BadNumber[] | null {
    const bad: BadNumber[] = []
    for (const phone of phones) {
      for (const reading of reader.read(phone)) {
        if (reading.kind === 'number') return null
        if (bad.length < MOST_NAMED) bad.push({ phone, reason: reading.reason })
      }
    }
    return bad
  }

  function own(id: number, phone: string): void {
    for (const key of reader.keys(phone)) {
      const ids = owners.get(key)
      if (!ids) owners.set(key, [id])
      // The same number twice with one client is no number that two share.
      else if (ids.at(-1) !== id) ids.push(id)
    }
  }

  return {
    withoutPhone,
    undialable,
    lookBeside({ id, phones }) {
      for (const phone of phones) own(id, phone)
    },
    look({ id, phones }) {
      const written = phones.filter(phone => phone.trim() !== '')
      if (written.length === 0) {
        withoutPhone.set(id, true)
        return
      }
      const bad = badNumbers(written)
      if (bad) undialable.set(id, bad)
      for (const phone of written) own(id, phone)
      phonesOf.set(id, written)
    },
    sharing() {
      const sharing = new Map<number, readonly SharedPhone[]>()
      const suspects = new Set([...owners.values()].filter(ids => ids.length > 1).flat())
      for (const [id, phones] of phonesOf) {
        if (suspects.has(id)) sharing.set(id, sharedOf(phones))
      }
      return sharing
    }
  }

  function sharedOf(phones: readonly string[]): SharedPhone[] {
    return phones.flatMap((phone) => {
      const groups = reader.keys(phone).map(key => owners.get(key) ?? []).filter(ids => ids.length > 1)
      if (groups.length === 0) return []
      // Most often one group, which is handed on as it is: a number that thousands have is not copied for each.
      return [{ phone, ids: groups.length === 1 ? groups[0] ?? [] : [...new Set(groups.flat())] }]
    }).slice(0, MOST_NAMED)
  }
}

/**
 * Whom to take out so that no number is called twice: the first one of a number stays.
 * @param clients in the order in which they are to be called.
 * @param beside those who are called anyway.
 */
export function repeatingANumber(
  clients: Iterable<Pick<Client, 'id' | 'phones'>>,
  keysOf: PhoneReader['keys'],
  beside: ReadonlyArray<Pick<Client, 'phones'>> = []
): number[] {
  const called = new Set(beside.flatMap(({ phones }) => phones.flatMap(phone => keysOf(phone))))
  const repeating: number[] = []
  for (const { id, phones } of clients) {
    const keys = phones.flatMap(phone => keysOf(phone))
    if (keys.some(key => called.has(key))) repeating.push(id)
    else keys.forEach(key => called.add(key))
  }
  return repeating
}
