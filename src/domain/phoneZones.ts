/** The time zones of the numbers that begin with a prefix: digits after the plus, to IANA names. */
export type PhoneZones = ReadonlyMap<string, readonly string[]>

/**
 * Reads a table as `scripts/compactZones.ts` writes it. The first line has the names of all zones; every further
 * one has the places of some of them, in base 36, and after a blank the prefixes whose numbers are in these zones,
 * in order. Of each prefix a letter says how many digits it has in common with the one before (`a` for none).
 */
export function parsePhoneZones(table: string): PhoneZones {
  const [names = '', ...lines] = table.split('\n')
  const all = names.split(' ')
  const zonesByPrefix = new Map<string, readonly string[]>()
  for (const line of lines) {
    const [places = '', prefixes = ''] = line.split(' ')
    const zones = places.split(',').flatMap(place => all[parseInt(place, 36)] ?? [])
    let prefix = ''
    for (const [, shared = 'a', digits = ''] of prefixes.matchAll(/([a-z])(\d*)/g)) {
      prefix = prefix.slice(0, shared.charCodeAt(0) - 'a'.charCodeAt(0)) + digits
      zonesByPrefix.set(prefix, zones)
    }
  }
  return zonesByPrefix
}

/**
 * All zones in which the owner of a number may be, by its longest known prefix; none where nothing is known.
 * Several mean that the number does not tell which; see `zoneAt`.
 * @param e164 an international number, `+74951234567`.
 */
export function zonesOfNumber(table: PhoneZones, e164: string): readonly string[] {
  if (!e164.startsWith('+')) return []
  const digits = e164.slice(1)
  for (let length = digits.length; length > 0; length--) {
    const zones = table.get(digits.slice(0, length))
    if (zones) return zones
  }
  return []
}
