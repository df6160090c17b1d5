import type { Portal as AppPortal } from '../../src/bitrix24/portal'
import { PortalError } from '../../src/bitrix24/portalError'
import { useDraft } from '../../src/features/composer/draft'
import { useSession } from '../../src/stores/session'
import { ADMIN, appPortalAs, storesOver } from '../connection'
import type { LocalPortal } from '../localPortal'

/** Watchers of a store run a moment later. */
export const settled = () => new Promise(resolve => setTimeout(resolve, 0))

/** The tabs of one browser, whose storage and locks the test has stubbed, and what came of creating in them. */
export function tabsOf(portal: LocalPortal) {
  const listsSince = (before: number) => [...portal.world.callLists.keys()].filter(id => id > before)
  return {
    /** The draft in a tab that was just loaded: new stores over what the browser keeps. */
    async tab(app: AppPortal = appPortalAs(portal.url, ADMIN)) {
      const { run } = storesOver(app)
      const session = run(() => useSession())
      const draft = run(() => useDraft())
      await session.load()
      draft.restore()
      return draft
    },
    newest: () => portal.world.lastIds.callList,
    listsSince,
    aliveSince: (before: number) => listsSince(before).filter(id => portal.activityOf(id) !== undefined),
    nameOf: (listId: number) => portal.world.activities.get(portal.activityOf(listId) ?? 0)?.subject,
    /** Some contacts that are there. */
    some: (count: number, from = 0) => portal.alive().slice(from, from + count),
    /** An app whose answers are lost: `add` is carried out or not, and what it made cannot be looked for. */
    losing(carriedOut: boolean) {
      const app = appPortalAs(portal.url, ADMIN)
      const lost = (): never => { throw new PortalError('no-answer', 'lost') }
      let mended = false
      let added = false
      const callLists: AppPortal['callLists'] = {
        ...app.callLists,
        async add(list) {
          if (mended) return app.callLists.add(list)
          added = true
          if (carriedOut) await app.callLists.add(list)
          return lost()
        },
        newest: async () => added && !mended ? lost() : app.callLists.newest()
      }
      return { app: { ...app, callLists }, mend: () => void (mended = true) }
    }
  }
}
