import type { Participant } from './participant'
import { isResult } from './status'

/** A list counts as being called right now for this long after a status changed. In milliseconds. */
export const CALLED_NOW_MS = 10 * 60_000

/** The participants of both readings whose status has changed, as they are in the second. */
export function changedStatuses(before: readonly Participant[], after: readonly Participant[]): Participant[] {
  const old = new Map(before.map(({ id, statusCode }) => [id, statusCode]))
  return after.filter(({ id, statusCode }) => old.has(id) && old.get(id) !== statusCode)
}

/**
 * The participants who had a result in one reading and have none in the last, with the result they had. With every
 * change of a list Bitrix24 writes all statuses back, so a result that is saved meanwhile is lost (protocol note 201).
 * @param readings in the order in which they were made.
 */
export function lostResults(readings: ReadonlyArray<readonly Participant[]>): Participant[] {
  const now = new Map(readings.at(-1)?.map(({ id, statusCode }) => [id, statusCode]))
  const had = readings.flat().filter(({ statusCode }) => isResult(statusCode))
  return [...new Map(had.map(one => [one.id, one])).values()].filter(({ id }) => {
    const code = now.get(id)
    return code !== undefined && !isResult(code)
  })
}
