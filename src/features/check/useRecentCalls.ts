import { computed, onScopeDispose, ref, shallowRef, watch } from 'vue'
import { asPortalError, type PortalError } from '../../bitrix24/portalError'
import type { CallFact, Findings } from '../../domain/check'
import { chunksOf } from '../../domain/chunks'
import type { ClientType } from '../../domain/entityType'
import { inSlices } from '../../files/inSlices'
import { usePortal } from '../../stores/portal'
import { useUsers } from '../../stores/users'
import { useCheckDays } from './checkDays'
import { useSliced } from './useSliced'

const DAY_MS = 86_400_000
/** So many clients are asked for at a time; what is found among them is shown before the next are. */
const TOGETHER = 500

/** What is known of a client's calls: the last one since a moment, and there is none where it is `null`. */
interface Looked {
  readonly since: number
  readonly last: CallFact | null
}

type Found = Pick<Findings, 'called'> & { readonly type: ClientType }

/**
 * Who was called, or has called, in the last days. Read in the background; for more days only those are asked for again
 * whose last call is not known yet, for fewer days none.
 */
export function useRecentCalls(type: () => ClientType, ids: () => ReadonlySet<number>) {
  const portal = usePortal()
  const users = useUsers()
  const days = useCheckDays()
  const now = Date.now()
  const known: Record<ClientType, Map<number, Looked>> = { contact: new Map(), company: new Map() }
  const revision = ref(0)
  const error = shallowRef<PortalError | null>(null)
  const reading = ref(false)
  const leaving = new AbortController()
  const { signal } = leaving
  const since = computed(() => now - days.days * DAY_MS)

  const isKnown = (looked: Looked | undefined) => looked !== undefined && (looked.last !== null || looked.since <= since.value)

  async function look(stop: AbortSignal): Promise<Found> {
    const of = type()
    const called = new Map<number, CallFact>()
    await inSlices(ids(), (id) => {
      const last = known[of].get(id)?.last
      if (last && last.at.getTime() >= since.value) called.set(id, last)
    }, stop)
    return { type: of, called }
  }
  const found = useSliced([type, ids, since, revision], look, { type: type(), called: new Map() })

  async function ask(of: ClientType, some: readonly number[], from: number): Promise<void> {
    const calls = await portal.calls.ofClients(of, some, { since: new Date(from), priority: 'background', signal })
    const last = new Map<number, CallFact>()
    // The newest first. Somebody typed a wrong year where a call is in the future: it says nothing.
    for (const { clientId, at, userId } of calls) {
      if (at.getTime() <= Date.now() && !last.has(clientId)) last.set(clientId, { at, userId })
    }
    for (const id of some) known[of].set(id, { since: from, last: last.get(id) ?? null })
    // A call is one without the name of who called as well.
    void users.ensure([...last.values()].map(({ userId }) => userId), signal).catch(() => {})
    revision.value++
  }

  async function read(): Promise<void> {
    if (reading.value || error.value) return
    reading.value = true
    try {
      for (;;) {
        const [of, from] = [type(), since.value]
        const [some] = chunksOf([...ids()].filter(id => !isKnown(known[of].get(id))), TOGETHER)
        if (!some || signal.aborted) return
        await ask(of, some, from)
      }
    } catch (failure) {
      if (!signal.aborted) error.value = asPortalError(failure)
    } finally {
      reading.value = false
    }
  }

  watch([type, ids, since], () => void read(), { immediate: true })
  onScopeDispose(() => leaving.abort())

  return {
    found,
    /** Why calls can't be read. */
    error,
    reading,
    retry(): void {
      error.value = null
      void read()
    }
  }
}
