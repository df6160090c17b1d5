import type { Portal as AppPortal } from '../../src/bitrix24/portal'
import { useOffers, type Share } from '../../src/stores/offers'
import { useSession } from '../../src/stores/session'
import { appPortalAs, appSdkAs, MANAGER, OWN_CLIENTS_MANAGER, storesOver } from '../connection'
import type { LocalPortal } from '../localPortal'

/** The offers of a portal that grants the app a storage, as its users see them in their tabs. */
export function offersOf(portal: LocalPortal) {
  const portalAs = (userId: number) => appPortalAs(portal.url, userId, { sdk: appSdkAs(portal.url, userId, portal.tokenOf(userId)) })

  /** The offers as one user has them in a tab of their own. */
  async function tab(userId: number, app: AppPortal = portalAs(userId)) {
    const { run } = storesOver(app)
    const offers = run(() => useOffers())
    await run(() => useSession()).load()
    await offers.load()
    return offers
  }

  const someContacts = (count = 4) => portal.alive().slice(0, count)
  const aShare = (change: Partial<Share> = {}): Share => ({
    key: '17-4', toUserId: MANAGER, type: 'contact', participantIds: someContacts(), formId: null, name: 'Autumn renewal', ...change
  })

  /** Offers to the manager, who sees it. */
  async function offered(change: Partial<Share> = {}, from = OWN_CLIENTS_MANAGER) {
    const author = await tab(from)
    await author.offer(aShare(change))
    const taker = await tab(MANAGER)
    const [known] = taker.toMe
    if (!known) throw new Error('The offer did not arrive')
    return { author, taker, known }
  }

  return {
    portalAs,
    tab,
    someContacts,
    aShare,
    offered,
    storeItems: () => [...portal.world.storage.stores.get('offers')?.items.values() ?? []],
    /** Runs something and answers the lists that were made by it. */
    async madeBy(work: () => Promise<unknown>): Promise<number[]> {
      const before = new Set(portal.world.callLists.keys())
      await work()
      return [...portal.world.callLists.keys()].filter(id => !before.has(id))
    },
    nameOf: (listId: number) => portal.world.activities.get(portal.activityOf(listId) ?? 0)?.subject
  }
}
