/** The first guess: 500 participants, the most Bitrix24's own screens put on a list, and empty pages after them. */
const FIRST_WINDOW = 13
/** Once a list has proved long: as many as fit in a batch beside the first names. */
export const SECOND_WINDOW = 47
/** From then on, and for many lists together, a whole batch. */
export const FULL_WINDOW = 50

/** Answers how many commands the next window may have, by how many pages have been read. */
export type Pace = (pagesRead: number) => number | Promise<number>

export const ownPace: Pace = pagesRead => pagesRead === 0 ? FIRST_WINDOW : pagesRead === FIRST_WINDOW ? SECOND_WINDOW : FULL_WINDOW

/**
 * One pace for many lists: all that go on at the same moment share a batch. Short lists end with the first one, and
 * leave the next to the long ones.
 */
export function createSharedPace(): Pace {
  let asking: Array<{ pagesRead: number; answer: (commands: number) => void }> = []
  function share(): void {
    const all = asking
    asking = []
    const each = Math.max(2, Math.floor(FULL_WINDOW / all.length))
    for (const { pagesRead, answer } of all) answer(pagesRead === 0 ? Math.min(each, FIRST_WINDOW) : each)
  }
  return pagesRead => new Promise((answer) => {
    if (asking.length === 0) setTimeout(share, 0)
    asking.push({ pagesRead, answer })
  })
}
