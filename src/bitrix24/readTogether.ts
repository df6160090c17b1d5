import { chunksOf } from '../domain/chunks'
import { createSharedPace, FULL_WINDOW, type Pace } from './pace'

/** A list begins with two commands at least: as many lists as one batch can begin to read. */
const TOGETHER = FULL_WINDOW / 2

/**
 * Goes through many lists in their order, so many at a time that their readings share batches.
 * @param read reads one of them; with the pace it shares with the others, none where it is alone.
 * @param goOn asked before each group, with the first list of it: false ends it.
 */
export async function readTogether(
  listIds: readonly number[],
  read: (listId: number, pace: Pace | undefined) => Promise<void>,
  goOn: (next: number) => boolean
): Promise<void> {
  const pace = createSharedPace()
  for (const group of chunksOf(listIds, TOGETHER)) {
    if (!goOn(group[0] as number)) return
    await Promise.all(group.map(listId => read(listId, listIds.length > 1 ? pace : undefined)))
  }
}
