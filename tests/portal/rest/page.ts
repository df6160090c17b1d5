import { asInteger, type Wire } from './params'

/** Every list method answers pages of this size. */
export const pageSize = 50

/** Where a page begins. Nothing, or what is no number, is the beginning; -1 is kept for the methods that know it. */
export function readStart(start: Wire): number {
  return Math.max(-1, asInteger(start) ?? 0)
}

export interface Page<Entry> {
  entries: Entry[]
  total?: number
  next?: number
}

/**
 * One page of a counted list, with `total`, and `next` when there is more.
 * @param start -1 skips the count: the first page without `total` and `next` (protocol note 30)
 */
export function countedPage<Entry>(entries: Entry[], start: number): Page<Entry> {
  if (start < 0) return { entries: entries.slice(0, pageSize) }
  const end = start + pageSize
  const page = { entries: entries.slice(start, end), total: entries.length }
  return end < entries.length ? { ...page, next: end } : page
}
