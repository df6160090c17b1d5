import { computed, onScopeDispose, ref } from 'vue'
import { ACTIVITY_WIDTH, activityLinkPath, activityViewPath } from '../bitrix24/frame'
import { callerOf, type CallListEntry } from '../domain/callList'
import { useSession } from './session'

/** A slider is not told of when it opens, only when it closes: after so long without a word it may be that none opened. */
const SILENCE_MS = 5_000

/**
 * Opens the activity of a call list, where Bitrix24's own dialler begins.
 * @param closed called when the slider was closed: the list may have been called meanwhile.
 */
export function useStartCalling(entry: () => CallListEntry, closed: () => void) {
  const session = useSession()
  const state = ref<'idle' | 'opening' | 'silent' | 'refused'>('idle')
  let timer: ReturnType<typeof setTimeout> | undefined
  let last = 0

  async function start(): Promise<void> {
    const { activity } = entry()
    if (!activity || state.value === 'opening') return
    const asked = ++last
    state.value = 'opening'
    timer = setTimeout(() => { state.value = 'silent' }, SILENCE_MS)
    const opened = await session.host.openPath(activityViewPath(activity.id), ACTIVITY_WIDTH)
    // Of a host that was asked again the last answer counts.
    if (asked === last) {
      clearTimeout(timer)
      state.value = opened ? 'idle' : 'refused'
    }
    if (opened && last > 0) closed()
  }
  onScopeDispose(() => {
    clearTimeout(timer)
    last = 0
  })

  return {
    /** Who can start; `null` where that is no question. */
    caller: computed(() => callerOf(entry(), session.userId)),
    state,
    /** The activity as a link, for when no slider opens; empty without an activity. */
    address: computed(() => {
      const { activity } = entry()
      return activity ? session.host.addressOf(activityLinkPath(activity.id)) : ''
    }),
    /** Never rejects. */
    start
  }
}
