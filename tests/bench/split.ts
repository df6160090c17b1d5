import { ONE_ATTEMPT } from '../../src/bitrix24/transport'
import { intoParts } from '../../src/domain/split'
import { useHandOut } from '../../src/stores/handOut'
import { useSession } from '../../src/stores/session'
import { useSplitCreations } from '../../src/stores/splitCreations'
import { ADMIN, appPortalAs, appSdkAs, MANAGER, OWN_CLIENTS_MANAGER, storesOver } from '../connection'
import { allScopes, ordinaryRateLimit } from '../portal/context'
import { createPortal } from '../portal/server'
import { markdownTable } from './table'

const LATENCY_MS = 80
const CLIENTS = 2_500
const PARTS = 5

/** Requests of splitting a draft among colleagues, by what they are for. */
export async function measureSplit(): Promise<string> {
  const portal = await createPortal({
    port: 0, rateLimit: ordinaryRateLimit, latencyMs: LATENCY_MS, contacts: CLIENTS, callLists: 3, scopes: [...allScopes]
  })
  const sdk = appSdkAs(portal.url, ADMIN, portal.context.tokens.issue(ADMIN).accessToken, ONE_ATTEMPT)
  const { run } = storesOver(appPortalAs(portal.url, ADMIN, { sdk, retryDelayMs: 500 }))
  await run(() => useSession()).load()
  const [splits, handOut] = [run(() => useSplitCreations()), run(() => useHandOut())]
  const alive = [...portal.context.world.contacts.values()].filter(({ deleted }) => !deleted).map(({ id }) => id)
  splits.begin({ draftKey: 'bench', entityType: 'contact', formId: null }, intoParts(alive.slice(0, CLIENTS), PARTS).map((participantIds, index) => (
    { name: `Part ${index + 1}`, participantIds, userId: index % 2 === 0 ? MANAGER : OWN_CLIENTS_MANAGER, offered: false }
  )))
  portal.context.requestLog.clear()
  const began = Date.now()
  await splits.goOn({ give: parts => handOut.giveAll(parts.map(part => ({ ...part, message: link => link }))), offer: async () => {} })
  const seconds = (Date.now() - began) / 1_000
  const of = (...methods: string[]) => portal.context.requestLog.all().filter(({ commands }) => commands.some(({ method }) => methods.includes(method))).length
  const [adds, writes] = [of('crm.calllist.add'), of('crm.activity.update', 'im.notify.personal.add')]
  const reads = portal.context.requestLog.all().length - adds - writes
  await portal.close()
  return markdownTable(
    [`${CLIENTS} clients among ${PARTS}`, 'adds', 'reads', 'names, users and notifications', 'seconds'],
    [['split and handed out', adds, reads, writes, seconds.toFixed(2)]]
  )
}
