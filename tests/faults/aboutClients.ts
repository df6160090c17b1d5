import { asPortalError, type PortalError } from '../../src/bitrix24/portalError'
import type { Stop } from '../../src/domain/stopList'
import { useSession } from '../../src/stores/session'
import { useStopList } from '../../src/stores/stopList'
import { useToDos } from '../../src/stores/toDos'
import { ADMIN, storesOver } from '../connection'
import type { Action, State } from './actions'

const told = (work: Promise<unknown>): Promise<PortalError | null> => work.then(() => null, (error: unknown) => asPortalError(error))

const THERE: Stop = { number: '+79165550101', keys: ['79165550101'] }
const NEW: readonly Stop[] = [{ client: { type: 'contact', id: 9 } }, { number: '+79165550102', keys: ['79165550102'] }]

/** All that is on the stop list, as often as it is there. */
function stopsIn(state: State): string[] {
  const items = state.stores.find(({ entity }) => entity === 'stops')?.items ?? []
  return items.flatMap(({ detailText }) => {
    const { content } = JSON.parse(detailText ?? '') as { content: { stops: unknown[] } }
    return content.stops.map(stop => JSON.stringify(stop))
  }).sort()
}
const are = (state: State, stops: readonly Stop[]) => JSON.stringify(stopsIn(state)) === JSON.stringify(stops.map(stop => JSON.stringify(stop)).sort())
const listsAreTheSame = (before: State, after: State) => JSON.stringify(before.lists) === JSON.stringify(after.lists)

/** The stop list with an entry on it, so that its place is there. */
async function stopList(app: Parameters<Action['prepare']>[0]) {
  const { pinia } = storesOver(app)
  const stops = useStopList(pinia)
  await stops.add([THERE], 'Before')
  return stops
}

export const stopping: Action = {
  name: 'add to the stop list',
  requests: [1, 2, 3],
  intended: (before, after) => listsAreTheSame(before, after) && are(after, [THERE, ...NEW]),
  async prepare(app) {
    const stops = await stopList(app)
    return () => told(stops.add(NEW, 'Asked for it'))
  }
}

export const takingOff: Action = {
  name: 'take off the stop list',
  requests: [1, 2, 3],
  intended: (before, after) => listsAreTheSame(before, after) && are(after, NEW.slice(1)),
  // They stand in two items, which are written one after the other.
  partly: (before, after) => listsAreTheSame(before, after) && (are(after, NEW) || are(after, [THERE, ...NEW.slice(1)])),
  async prepare(app) {
    const stops = await stopList(app)
    await stops.add(NEW, 'Asked for it')
    const doomed = stops.entries.filter(({ number }) => number !== '+79165550102')
    return () => told(stops.remove(doomed))
  }
}

export const callingBack: Action = {
  name: 'plan a call back',
  requests: [1, 2],
  intended(before, after, { notOnList: [clientId] }) {
    const [made, ...more] = after.activities.filter(({ id }) => !before.activities.some(old => old.id === id))
    return listsAreTheSame(before, after) && more.length === 0 && made?.providerId === 'CRM_TODO' && made.ownerId === clientId
  },
  async prepare(app, { notOnList: [clientId = 0] }) {
    const { pinia } = storesOver(app)
    await useSession(pinia).load()
    const toDos = useToDos(pinia)
    const deadline = new Date('2031-12-12T11:05:00Z')
    return () => told(toDos.plan({ type: 'contact', clientId, title: 'Call back', description: '', deadline, responsibleId: ADMIN }))
  }
}
