import type { CallList, CallListActivity, CallListEntry } from '../src/domain/callList'
import type { Client } from '../src/domain/client'
import type { Content } from '../src/domain/composition'
import type { Participant } from '../src/domain/participant'
import { IN_PROGRESS, type CallStatus } from '../src/domain/status'

/** The statuses every portal begins with (protocol note 11). */
export const statusesOfAFreshPortal: readonly CallStatus[] = [
  { code: 'IN_WORK', name: 'In progress', sort: 10 },
  { code: 'SUCCESS', name: 'Successful', sort: 20 },
  { code: 'WRONG_NUMBER', name: 'Wrong number', sort: 30 },
  { code: 'STOP_CALLING', name: 'Do not call', sort: 40 }
]

export function aCallList(change: Partial<CallList> = {}): CallList {
  return { id: 13, entityType: 'contact', createdAt: new Date(2026, 1, 16, 9), createdById: 1, formId: null, ...change }
}

export function anActivity(change: Partial<CallListActivity> = {}): CallListActivity {
  return { id: 5013, callListId: 13, subject: 'Call list #13', responsibleId: 1, completed: false, ...change }
}

/** A list that is alive, with its activity. */
export function anEntry(change: Partial<CallListEntry> = {}): CallListEntry {
  const list = aCallList(change)
  return { ...list, activity: anActivity({ callListId: list.id }), availability: 'available', ...change }
}

export function aParticipant(id: number, statusCode: string = IN_PROGRESS): Participant {
  return { id, statusCode }
}

export function aClient(change: Partial<Client> = {}): Client {
  return { id: 9, type: 'contact', name: 'Anna Adler', companyId: 0, responsibleId: 1, phones: [], ...change }
}

export function content(participantIds: readonly number[], formId: number | null = null): Content {
  return { participantIds, formId }
}

/** Numbers from one to another, both included. */
export function numbers(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}
