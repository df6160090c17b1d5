import { computed, type ShallowRef } from 'vue'
import { phonesCheck, type PhonesCheck } from '../../domain/checkPhones'
import type { ClientType } from '../../domain/entityType'
import type { Findings } from '../../domain/check'
import { inSlices } from '../../files/inSlices'
import { useClients } from '../../stores/clients'
import { useParticipants } from '../../stores/participants'
import { usePhoneReader } from '../../stores/phoneReader'
import { useSliced } from './useSliced'

type Found = Pick<Findings, 'withoutPhone' | 'undialable' | 'sharing' | 'gone'> & {
  readonly type: ClientType
  /** How many of them have not been read yet. */
  readonly unread: number
}

/**
 * What the clients' own data tell: who can't be dialled, who shares a number, who is not there any more.
 * @param listId the list they are on or are to come onto: who is on it has numbers too, as far as they are known.
 */
export function usePhonesCheck(
  type: () => ClientType,
  ids: () => ReadonlySet<number>,
  listId: () => number | null
): Readonly<ShallowRef<Found>> {
  const clients = useClients()
  const participants = useParticipants()
  const phones = usePhoneReader()

  const listed = computed(() => {
    const id = listId()
    return id === null ? [] : participants.rowsOf(id)
  })

  async function look(signal: AbortSignal): Promise<Found> {
    const of = type()
    const check: PhonesCheck | null = phones.reader && phonesCheck(phones.reader)
    const gone = new Map<number, true>()
    let unread = 0
    const picked = ids()
    await inSlices(listed.value, ({ id }) => {
      const client = picked.has(id) ? undefined : clients.of(of, id)
      if (typeof client === 'object') check?.lookBeside(client)
    }, signal)
    await inSlices(picked, (id) => {
      const client = clients.isWhole(of, id) ? clients.of(of, id) : undefined
      if (client === undefined) unread++
      else if (client === 'missing') gone.set(id, true)
      else check?.look(client)
    }, signal)
    return {
      type: of, gone, unread,
      withoutPhone: check?.withoutPhone ?? new Map(),
      undialable: check?.undialable ?? new Map(),
      sharing: check?.sharing() ?? new Map()
    }
  }

  void phones.load()
  return useSliced([type, ids, listed, () => clients.revision, () => phones.reader], look, {
    type: type(), unread: 0, withoutPhone: new Map(), undialable: new Map(), sharing: new Map(), gone: new Map()
  })
}
