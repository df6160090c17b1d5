/** Any value that can arrive in a JSON or form body. */
export type Wire = unknown

export type Params = Record<string, Wire>

/** True for a plain map as JSON or PHP nesting brings it, not for lists and not for null. */
export function isMap(value: Wire): value is Params {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Top-level names are case-insensitive (protocol note 1): they are kept in upper case here. */
export function upperCaseNames(params: Params): Params {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name.toUpperCase(), value]))
}

/** A list as PHP sees one: an array, or a map whose order is all that counts. `undefined` for anything else. */
export function asList(value: Wire): Wire[] | undefined {
  if (Array.isArray(value)) return value as Wire[]
  return isMap(value) ? Object.values(value) : undefined
}

/** A map; a list counts as one with its positions for names, an absent value as an empty one. */
export function asMap(value: Wire): Params | undefined {
  if (value === undefined || value === null || value === '') return {}
  if (Array.isArray(value)) return Object.fromEntries(Object.entries(value))
  return isMap(value) ? value : undefined
}

/** A whole number from a number or a string of digits; `undefined` for everything else. */
export function asInteger(value: Wire): number | undefined {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? value : undefined
  if (typeof value !== 'string' || !/^\s*-?\d{1,15}\s*$/.test(value)) return undefined
  return Number(value)
}

/** Text from a string or number; `undefined` for everything else. */
export function asText(value: Wire): string | undefined {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : undefined
}

/** `Y`, `true`, `1` and their spellings as PHP clients send them. */
export function asFlag(value: Wire): boolean {
  return value === true || value === 1 || ['y', '1', 'true'].includes(asText(value)?.toLowerCase() ?? '')
}
