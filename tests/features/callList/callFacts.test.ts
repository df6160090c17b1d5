import { describe, expect, it } from 'vitest'
import { computed, effectScope, ref } from 'vue'
import type { CallsFilter } from '../../../src/domain/callFacts'
import { useCallFacts } from '../../../src/features/callList/columns/useCallFacts'
import type { ColumnId } from '../../../src/features/callList/columns/useColumns'
import { ADMIN, appPortalAs, storesOver } from '../../connection'
import { aCallList, anActivity } from '../../factories'
import { localPortal } from '../../localPortal'
import { allScopes } from '../../portal/context'

const portal = localPortal({ contacts: 60, companies: 5, callLists: 1, scopes: [...allScopes] })

const firstId = () => portal.alive()[0] ?? 0
const addCall = (id: number, at: string) => portal.call('portal.addCall', { clients: [{ entityTypeId: 3, id }], at })

/** The facts beside a list of some contacts; `told` is the wall clock the list tells, `made` the moment its activity tells. */
function factsOf(ids: readonly number[], told: Date, made: Date) {
  const filter = ref<CallsFilter>('all')
  const entry = { ...aCallList({ createdAt: told }), activity: anActivity({ createdAt: made }), availability: 'available' as const }
  const facts = storesOver(appPortalAs(portal.url, ADMIN)).run(() => effectScope().run(() => useCallFacts(
    { entry: computed(() => entry), ids: computed(() => [...ids]), isPending: ref(false) },
    { calls: filter, since: computed({ get: () => '2026-02-10', set: () => {} }) },
    { shown: ref<ReadonlySet<ColumnId>>(new Set<ColumnId>(['lastCall', 'attempts'])) }
  )))
  if (!facts) throw new Error('The scope is over')
  return { facts, filter }
}

describe('The calls beside participants', () => {
  it('are counted from the moment the activity tells, not from a wall clock in a zone nobody tells', async () => {
    const id = firstId()
    await addCall(id, '2026-02-16T09:30:00Z')
    const made = new Date('2026-02-16T09:00:00Z')
    const { facts } = factsOf([id], new Date('2026-02-16T12:00:00Z'), made)
    await facts.see([id])
    const before = factsOf([id], made, new Date('2026-02-16T12:00:00Z'))
    await before.facts.see([id])
    expect([facts.attemptsOf(id), before.facts.attemptsOf(id)]).toEqual([{ n: 1, more: false }, { n: 0, more: false }])
  })
})
