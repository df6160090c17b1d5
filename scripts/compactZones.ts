/**
 * Beginnings of mobile numbers that tell nothing about where in a country with several times their owner is,
 * though the source names one zone for them (or fewer than the country has). Left out, they have all zones of
 * their country, which is the truth. By the countries' numbering plans, where more than a hundredth of the
 * people live by another clock than the capital's.
 */
const MOBILE_EVERYWHERE = [
  '79', // Russia
  '614', // Australia
  '628', // Indonesia
  '346', '347' // Spain, with the Canary Islands
]

/**
 * Google's prefixes and zones, written small; `parsePhoneZones` in `src/domain/phoneZones.ts` reads it and says how
 * it is written.
 * @param mapData lines of `prefix|Zone/One&Zone/Two`, with comments after `#`.
 * @throws Error for a line that is none of these.
 */
export function compactZones(mapData: string): string {
  const zonesByPrefix = new Map<string, string>()
  for (const line of mapData.split(/\r?\n/)) {
    if (line === '' || line.startsWith('#')) continue
    const [, prefix, zones] = /^(\d+)\|([\w/+&-]+)$/.exec(line) ?? []
    if (prefix === undefined || zones === undefined) throw new Error(`Not a prefix with its zones: ${line}`)
    if (MOBILE_EVERYWHERE.some(mobile => prefix.startsWith(mobile))) continue
    zonesByPrefix.set(prefix, zones.split('&').sort().join('&'))
  }

  const prefixesByZones = new Map<string, string[]>()
  for (const [prefix, zones] of [...zonesByPrefix].sort(([left], [right]) => left < right ? -1 : 1)) {
    if (zones === inherited(zonesByPrefix, prefix)) continue
    const prefixes = prefixesByZones.get(zones)
    if (prefixes) prefixes.push(prefix)
    else prefixesByZones.set(zones, [prefix])
  }

  const names = [...new Set([...prefixesByZones.keys()].flatMap(zones => zones.split('&')))].sort()
  const lines = [...prefixesByZones].map(([zones, prefixes]) => {
    const places = zones.split('&').map(zone => names.indexOf(zone).toString(36)).join(',')
    return `${places} ${differences(prefixes)}`
  })
  return [names.join(' '), ...lines].join('\n')
}

/** The zones that a prefix would have if it were not named. */
function inherited(zonesByPrefix: ReadonlyMap<string, string>, prefix: string): string | undefined {
  for (let length = prefix.length - 1; length > 0; length--) {
    const zones = zonesByPrefix.get(prefix.slice(0, length))
    if (zones !== undefined) return zones
  }
  return undefined
}

function differences(prefixes: readonly string[]): string {
  let before = ''
  return prefixes.map((prefix) => {
    let shared = 0
    while (shared < before.length && before[shared] === prefix[shared]) shared++
    before = prefix
    return String.fromCharCode('a'.charCodeAt(0) + shared) + prefix.slice(shared)
  }).join('')
}
