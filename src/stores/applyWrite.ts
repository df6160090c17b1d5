import type { CallListEntry } from '../domain/callList'
import type { Composition } from '../domain/participant'
import { useCallLists } from './callLists'
import { useParticipants } from './participants'

/** What a write did to a list, as far as the portal has told. */
export interface AppliedWrite {
  /** What is different about the list and its activity. */
  readonly entry?: Partial<CallListEntry>
  /** The list as it was read behind the write; or who is on it now, and then it has to be read again. */
  readonly participants?: Composition | readonly number[]
  /** It is not known whether it was written, so the participants have to be read again. */
  readonly outcomeUnknown?: boolean
  /** A list came or went, so all lists have to be read again. */
  readonly listsChanged?: boolean
}

/**
 * The one way in which a write reaches what is known of call lists: it changes what every screen shows, drops
 * readings that were sent before it, and marks what has to be read again.
 */
export function useApplyWrite(): (listId: number, write: AppliedWrite) => void {
  const callLists = useCallLists()
  const participants = useParticipants()

  return (listId, { entry, participants: now, outcomeUnknown, listsChanged }) => {
    if (entry) callLists.setData(listId, entry)
    if (now) participants.setData(listId, now)
    if (outcomeUnknown) participants.invalidate([listId])
    if (listsChanged) callLists.invalidate()
  }
}
