import { describe, expect, it, vi } from 'vitest'
import { computed, effectScope, ref } from 'vue'
import type { ColumnId } from '../../../src/features/callList/columns/useColumns'
import { useTimeFacts } from '../../../src/features/callList/columns/useTimeFacts'
import { useClients } from '../../../src/stores/clients'
import { ADMIN, appPortalAs, storesOver } from '../../connection'
import { aCallList } from '../../factories'
import { localPortal } from '../../localPortal'

const portal = localPortal({ contacts: 5, companies: 2, callLists: 1 })

describe('Where participants are', () => {
  it('is told by all their phones, also of those who were known by the first alone', async () => {
    const id = portal.alive()[0] ?? 0
    await portal.call('portal.setClient', { entityTypeId: 3, id, phones: ['+79161234567', '+74951234567'] })
    const entry = { ...aCallList({ entityType: 'contact' }), activity: null, availability: 'available' as const }
    const pinia = storesOver(appPortalAs(portal.url, ADMIN))
    await pinia.run(() => useClients()).ensureNames('contact', [id])
    const facts = pinia.run(() => effectScope().run(() => useTimeFacts(
      { entry: computed(() => entry), ids: computed(() => [id]) },
      { callable: ref(true) },
      { shown: ref<ReadonlySet<ColumnId>>(new Set()) }
    )))
    await vi.waitFor(() => {
      expect(facts?.isIncomplete.value).toBe(false)
      expect(facts?.counts.value).toMatchObject({ unknown: 0 })
    }, 5_000)
  })
})
