import { useProblem } from '../../../ui/useProblem'
import { useText } from '../../../ui/useText'
import { useSplitCreations } from '../../../stores/splitCreations'
import type { SplitPart } from '../../../stores/splitStorage'
import { useSplitNames } from './useSplitNames'

/** How far a list of a split has got, in words. */
export function useSplitState() {
  const t = useText()
  const words = useProblem()
  const splits = useSplitCreations()
  const { colleague } = useSplitNames()

  function stateOf(part: SplitPart): string {
    const { listId, userId, offered, done } = part
    const name = userId === null ? '' : colleague(userId)
    if (offered) return t(done ? 'split.state.offered' : 'split.state.notOffered', { name })
    if (listId === null) return t(splits.isOpen(part) ? 'split.state.unknown' : 'split.state.notMade')
    const given = splits.given.get(listId)
    if (userId === null) {
      return given?.refusal ? t('split.told.namesRefused', { reason: words(given.refusal, 'writing').what }) : t('split.state.made')
    }
    if (done) return t('split.state.handed', { name })
    if (given?.dismissed) return t('split.state.dismissed', { name })
    if (given?.refusal) return t('split.state.refused', { reason: words(given.refusal, 'writing').what })
    return t('split.state.notHanded', { name })
  }

  return { stateOf }
}
