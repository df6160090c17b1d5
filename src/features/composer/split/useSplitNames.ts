import { useSession } from '../../../stores/session'
import { useUsers } from '../../../stores/users'
import { useText } from '../../../ui/useText'
import { useDraft } from '../draft'
import { LONGEST_NAME } from '../useDraftOpening'
import { useSplitChoice, type Share } from './splitChoice'

/** The names of the lists to be created: what was typed, or what follows from the draft's name. */
export function useSplitNames() {
  const t = useText()
  const draft = useDraft()
  const users = useUsers()
  const session = useSession()
  const choice = useSplitChoice()

  const colleague = (userId: number): string => users.nameOf(userId) || `#${userId}`

  /** The name a list has unless another one is typed. */
  function suggested({ row, userId }: Share): string {
    const base = draft.name.trim() || t('split.base')
    const part = choice.shares.findIndex(share => share.row === row) + 1
    const ending = userId !== null
      ? ` – ${colleague(userId)}`
      : part > 0 ? ` ${t('split.numbered', { i: part, n: choice.shares.length })}` : ` – ${t('split.rest')}`
    // What tells the lists apart is at the end and has to fit.
    return base.slice(0, LONGEST_NAME - ending.length) + ending
  }

  return {
    colleague,
    suggested,
    nameOf: (share: Share): string => choice.names.get(share.row)?.trim() || suggested(share),
    isMe: (userId: number | null): boolean => userId !== null && userId === session.userId
  }
}
