import { CHECK_KINDS, type CheckKind, type Findings } from '../../domain/check'
import { repeatingANumber } from '../../domain/checkPhones'
import type { ClientType } from '../../domain/entityType'
import { inSlices } from '../../files/inSlices'
import { useClients } from '../../stores/clients'
import type { Leaving, LeftOut } from '../../stores/leftOutRecords'
import { usePhoneReader } from '../../stores/phoneReader'
import { useSession } from '../../stores/session'
import { useClientNames } from '../wording/useClientNames'
import { useFindingWords } from './useFindingWords'

/** Whom leaving out takes, and what is noted of it. */
export function useLeaving() {
  const clients = useClients()
  const phones = usePhoneReader()
  const session = useSession()
  const { nameOf } = useClientNames()
  const words = useFindingWords()

  function leftOut(type: ClientType, kind: CheckKind, findings: Findings, id: number): LeftOut {
    const client = clients.of(type, id)
    const others = CHECK_KINDS.filter(other => other !== kind && findings[other].has(id))
    return {
      clientId: id,
      name: nameOf(type, id),
      phone: typeof client === 'object' ? client.phones[0] ?? '' : '',
      reasons: [kind, ...others].map(reason => ({ kind: reason, details: words(type, reason, id, findings) })),
      byId: session.userId ?? 0,
      byName: session.user?.name ?? '',
      at: Date.now()
    }
  }

  return {
    /**
     * Who is left out when all of a kind are: everybody, but of those who share a number not the first, unless somebody on
     * the list has it already.
     * @param ids who is checked, in the order in which they are to be called.
     */
    allOf(type: ClientType, kind: CheckKind, findings: Findings, ids: ReadonlySet<number>): number[] {
      if (kind !== 'sharing' || !phones.reader) return [...findings[kind].keys()]
      const known = (id: number) => {
        const client = clients.of(type, id)
        return typeof client === 'object' ? [client] : []
      }
      const listed = new Set([...findings.sharing.values()].flat().flatMap(shared => shared.ids.filter(id => !ids.has(id))))
      const inOrder = [...ids].filter(id => findings.sharing.has(id)).flatMap(known)
      return repeatingANumber(inOrder, phones.reader.keys, [...listed].flatMap(known))
    },
    leaving(type: ClientType, kind: CheckKind, findings: Findings, ids: readonly number[]): Leaving {
      async function note(): Promise<readonly LeftOut[]> {
        const record: LeftOut[] = []
        await inSlices(ids, id => void record.push(leftOut(type, kind, findings, id)))
        return record
      }
      return { ids, kind, record: note() }
    }
  }
}
