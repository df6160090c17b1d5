import type { CallListEntry } from '../../domain/callList'
import { useText } from '../../ui/useText'

/** Bitrix24 keeps 255 characters of a subject; what is longer came another way and is cut like one. */
const LONGEST = 255

/** Answers what a call list is called: its activity's subject, or its number where that says nothing. */
export function useListName(): (entry: Pick<CallListEntry, 'id' | 'activity'>) => string {
  const t = useText()
  return ({ id, activity }) => {
    const subject = activity?.subject.trim() ?? ''
    return subject.slice(0, LONGEST) || t('lists.unnamed', { id: String(id) })
  }
}
