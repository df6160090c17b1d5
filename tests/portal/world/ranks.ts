import { clientsOf, mayRead } from './access'
import { completeWhenDone } from './dialler'
import { callKey } from './lastCalls'
import type { CallList, ClientKind, DiallerResult, Participant, PortalUser, World } from './types'

/**
 * Participants in the calling order. Where ranks are the same, nothing says who comes first, and two pages of one list
 * may take it differently (protocol note 200): here the rows of a tie stand in their order on every other page, and
 * the other way round on the pages between.
 * @param page the number of the page that is cut from them
 */
export function byRank(participants: readonly Participant[], page = 0): Participant[] {
  // Nearly always: ten thousand are not sorted for every page of them.
  if (participants.every(({ rank }, row) => row === 0 || rank > (participants[row - 1]?.rank ?? 0))) return [...participants]
  const turn = page % 2 === 0 ? 1 : -1
  const rows = new Map(participants.map((participant, row) => [participant, row]))
  const row = (participant: Participant) => rows.get(participant) ?? 0
  return [...participants].sort((one, other) => one.rank - other.rank || turn * (row(one) - row(other)))
}

/** New participants, behind each other from this rank on. */
export function ranked(ids: readonly number[], status: string, from = 1): Participant[] {
  return ids.map((id, index) => ({ id, status, callId: null, rank: from + index }))
}

/**
 * Those a write goes through: their client is there and the user may read it. Participants of deleted clients are none
 * of them, not even for an administrator, and stay as they are (protocol note 202).
 */
export function writableBy(world: World, user: PortalUser, kind: ClientKind, list: CallList): Participant[] {
  const clients = clientsOf(world, kind)
  return byRank(list.participants).filter(({ id }) => {
    const client = clients.get(id)
    return client !== undefined && mayRead(user, client)
  })
}

/** Ranks from 1 on: those with the same status together, in the order of `groupOf`, otherwise as they were. */
export function renumber(participants: readonly Participant[], groupOf: (status: string) => string | number): void {
  const groups = (one: Participant, other: Participant) => {
    const [left, right] = [groupOf(one.status), groupOf(other.status)]
    return left === right ? 0 : left < right ? -1 : 1
  }
  byRank(participants).sort(groups).forEach((participant, index) => { participant.rank = index + 1 })
}

/** An operator's result: the dialler renumbers all they may read, by the sorting of statuses (note 200). */
export function saveResult(world: World, kind: ClientKind, list: CallList, result: DiallerResult): void {
  const user = world.users.get(result.userId)
  const participant = list.participants.find(({ id }) => id === result.entityId)
  if (!user || !participant) return
  participant.status = result.status
  participant.callId = `call-${list.id}-${participant.id}`
  const sorts = new Map([...world.statuses.values()]
    .filter(({ entityId }) => entityId === 'CALL_LIST').map(({ statusId, sort }) => [statusId, sort]))
  renumber(writableBy(world, user, kind, list), status => sorts.get(status) ?? Number.MAX_SAFE_INTEGER)
  completeWhenDone(world, list)
  world.lastCalls.set(callKey(list.entityTypeId, participant.id), new Date())
}
