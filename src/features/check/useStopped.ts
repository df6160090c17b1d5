import type { ShallowRef } from 'vue'
import type { Findings, StopFact } from '../../domain/check'
import type { ClientType } from '../../domain/entityType'
import { inSlices } from '../../files/inSlices'
import { useClients } from '../../stores/clients'
import { useStopList } from '../../stores/stopList'
import { useUsers } from '../../stores/users'
import { loadFresh } from './loadFresh'
import { useSliced } from './useSliced'

type Found = Pick<Findings, 'stopList'> & { readonly type: ClientType }

/** Who is on the stop list, themselves or one of their numbers. */
export function useStopped(type: () => ClientType, ids: () => ReadonlySet<number>): Readonly<ShallowRef<Found>> {
  const clients = useClients()
  const stops = useStopList()
  const users = useUsers()

  async function look(signal: AbortSignal): Promise<Found> {
    const of = type()
    const stopList = new Map<number, StopFact>()
    await inSlices(ids(), (id) => {
      const client = clients.of(of, id)
      const entry = typeof client === 'object' ? stops.match(client) : null
      if (entry) stopList.set(id, { reason: entry.reason, at: entry.at, byId: entry.byId })
    }, signal)
    // An entry is one without the name of who made it as well.
    void users.ensure([...stopList.values()].map(({ byId }) => byId), signal).catch(() => {})
    return { type: of, stopList }
  }

  void loadFresh(stops)
  return useSliced([type, ids, () => clients.revision, () => stops.entries], look, { type: type(), stopList: new Map() })
}
