import type { Participant } from './participant'
import { isResult } from './status'

/** A list one of whose statuses has changed since this long ago is being called right now. In milliseconds. */
export const CALLED_NOW_MS = 10 * 60_000

/** Those on both readings of a list whose status is another now, as they are now. */
export function changedStatuses(before: readonly Participant[], after: readonly Participant[]): Participant[] {
  const old = new Map(before.map(({ id, statusCode }) => [id, statusCode]))
  return after.filter(({ id, statusCode }) => old.has(id) && old.get(id) !== statusCode)
}

/**
 * Those who had a result in one reading and have none in the last, with the result they had. Bitrix24 writes
 * everybody's status back with every change of a list, so that what is saved meanwhile is lost (protocol note 201).
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
