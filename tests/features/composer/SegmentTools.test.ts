import { beforeEach, describe, expect, it, vi } from 'vitest'
import { h } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { EVERY_DEAL, queryOf, type ClientQuery } from '../../../src/domain/clientQuery'
import { everybody } from '../../../src/domain/clientSearch'
import SegmentTools from '../../../src/features/composer/segments/SegmentTools.vue'
import { useLeftOut } from '../../../src/features/composer/segments/useLeftOut'
import { useSegmentInAddress, type SegmentInAddress } from '../../../src/features/composer/segments/useSegmentInAddress'
import { useSegments } from '../../../src/stores/segments'
import { ADMIN, appPortalAs, appSdkAs, storesOver } from '../../connection'
import { localPortal } from '../../localPortal'
import { mountOverPortal } from '../../mountOverPortal'

const portal = localPortal({ contacts: 40, companies: 10, callLists: 2 })
const app = () => appPortalAs(portal.url, ADMIN, { sdk: appSdkAs(portal.url, ADMIN, portal.tokenOf(ADMIN)) })

/** The tools for segments, in the composer of contacts, at an address. */
async function tools(query: Record<string, string>) {
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/new', component: { render: () => null } }] })
  await router.push({ path: '/new', query })
  let address: SegmentInAddress | undefined
  let segments: ReturnType<typeof useSegments> | undefined
  const holder = {
    setup() {
      segments = useSegments()
      const inAddress = address = useSegmentInAddress(() => 'contact')
      const leftOut = useLeftOut(() => 'contact')
      return () => h(SegmentTools, { type: 'contact', address: inAddress, leftOut })
    }
  }
  const wrapper = await mountOverPortal(app(), holder, { router })
  const says = (text: string) => vi.waitFor(() => expect(wrapper.text()).toContain(text), 5_000)
  /** Chooses the one segment there is, once it is known. */
  async function openIt(): Promise<void> {
    await vi.waitFor(() => expect(segments?.items).toHaveLength(1), 5_000)
    address?.open(segments?.items[0] ?? expect.fail('it is gone'))
  }
  return { wrapper, says, router, openIt, address: () => address ?? expect.fail('nothing was mounted') }
}

/** Saves a search as a segment of the administrator. @returns what the address calls it. */
async function saved(name: string, query: ClientQuery): Promise<string> {
  const segments = storesOver(app()).run(() => useSegments())
  await segments.load()
  const outcome = await segments.save(name, query, 'me')
  return 'saved' in outcome ? `${outcome.saved.keptFor}:${outcome.saved.id}` : expect.fail(outcome.refused)
}

beforeEach(() => window.localStorage.clear())

describe('A segment in the composer', () => {
  const won: ClientQuery = { ...queryOf(everybody('contact')), deals: { ...EVERY_DEAL, pipelineId: 3, state: 'won' } }

  it('of deals is opened whole, without a word', async () => {
    const segment = await saved('Won', won)
    const { wrapper, address, router, openIt } = await tools({ segment })
    await openIt()
    await vi.waitFor(() => expect(router.currentRoute.value.query).toEqual({ segment, from: 'deals', pipeline: '3', state: 'won' }))
    expect(address().unchanged.value).toBe(true)
    expect(wrapper.findAll('[role=status]')).toEqual([])
  })

  it('of deals is not what the tab of all clients looks for, and is there again in its own', async () => {
    const segment = await saved('Won', won)
    const { address, wrapper, router, openIt } = await tools({ segment })
    await openIt()
    await vi.waitFor(() => expect(address().segment.value?.name).toBe('Won'))
    await router.push({ path: '/new', query: { ...router.currentRoute.value.query, from: 'crm' } })
    await vi.waitFor(() => expect(address().segment.value).toBeNull())
    expect(wrapper.text()).toContain('No segment')
    expect(wrapper.findAll('[role=status]')).toEqual([])
    await router.push({ path: '/new', query: { ...router.currentRoute.value.query, from: 'deals' } })
    await vi.waitFor(() => expect(address().segment.value?.name).toBe('Won'))
  })

  it('of deals that has conditions on clients says that they are not applied, and is not taken for the search shown', async () => {
    const segment = await saved('Won with a phone', { ...won, hasPhone: true })
    const { says, address, openIt } = await tools({ segment })
    await openIt()
    await says('“Won with a phone” says more than can be looked for here. Only what is shown is applied.')
    expect(address().query.value).toEqual(won)
    expect(address().unchanged.value).toBe(false)
  })

  it('that leaves out a list of companies among contacts says that the list leaves nobody out', async () => {
    const listId = await portal.addList(ADMIN, portal.alive('companies').slice(0, 2), { ENTITY_TYPE: 'COMPANY' })
    const { says } = await tools({ phone: 'with', out: String(listId) })
    await says('These call lists hold clients of another type, so nobody is left out because of them:')
  })
})
