/**
 * An id as it stands in an address, a field, a search or what a placement was told: a whole number above 0, as a
 * number or as its digits, blanks around them allowed; `null` for anything else. REST sends 0 for "none", so what
 * comes from there is read by `id` and `idOrNone` of `src/bitrix24/wire.ts`, on top of `wholeNumber`.
 */
export function readId(given: unknown): number | null {
  return wholeNumber(given) || null
}

/** The same with 0. */
export function wholeNumber(given: unknown): number | null {
  const number = typeof given === 'string' && /^\s*\d+\s*$/.test(given) ? Number(given) : given
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0 ? number : null
}

/** Ids in a row, `17,18`: each once, and without what is no id. */
export function readIds(text: string): number[] {
  return [...new Set(text.split(',').map(readId).filter(id => id !== null))]
}
