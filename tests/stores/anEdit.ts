import { NO_EDIT, type CompositionEdit, type Content } from '../../src/domain/composition'
import type { Participant } from '../../src/domain/participant'
import { saveEdit, type Seen } from '../../src/stores/saveEdit'
import { appPortalAs } from '../connection'
import type { LocalPortal } from '../localPortal'

export const adding = (...add: number[]): CompositionEdit => ({ ...NO_EDIT, add })
export const takingOff = (...remove: number[]): CompositionEdit => ({ ...NO_EDIT, remove })
export const attaching = (formId: number | null): CompositionEdit => ({ ...NO_EDIT, form: { kind: 'set', formId } })

/** A list the administrator made, and how they save an edit of it. */
export async function aListIn(portal: LocalPortal, size: number, formId: number | null = 5) {
  const ids = portal.alive().slice(0, size)
  const others = portal.alive().slice(size)
  const listId = await portal.addList(1, ids, formId === null ? {} : { WEBFORM_ID: formId })
  const base: Content = { participantIds: ids, formId }
  const app = appPortalAs(portal.url, 1, { timeLimitMs: 300 })
  const save = (edit: CompositionEdit, from = base) => saveEdit(app, listId, 'contact', from, edit)
  return { ids, others, listId, save, base }
}

/** A list as it was seen a while ago: nobody is known to be calling. */
export function seenAs(participants: readonly Participant[], more: Partial<Seen> = {}): Seen {
  return { participants, visibility: 'unknown', reach: 0, readAt: 0, calledAt: null, gone: [], agreed: false, ...more }
}

/** How many updates the portal got. */
export const updatesIn = (portal: LocalPortal) => portal.methods().filter(method => method === 'crm.calllist.update').length
