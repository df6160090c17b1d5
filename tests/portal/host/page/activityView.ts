import { element } from './dom'
import { portal } from './portalApi'
import { toast } from './toast'
import { word } from './words'

const viewer = '/bitrix/components/bitrix/crm.activity.planner/slider.php'

/** The address at which the portal shows an activity in a slider (protocol note 181). */
export const activityAddress = (id: number): string => `${viewer}?ajax_action=ACTIVITY_VIEW&activity_id=${id}`

/**
 * The activity that an address shows: the viewer's own, or the plain link that notifications use (protocol notes 181
 * and 182).
 *
 * @returns undefined for every other address
 */
export function activityIn({ pathname, searchParams }: URL): number | undefined {
  const id = pathname === viewer && searchParams.get('ajax_action') === 'ACTIVITY_VIEW'
    ? searchParams.get('activity_id')
    : pathname === '/crm/activity/' ? searchParams.get('open_view') : null
  return id !== null && /^\d+$/.test(id) ? Number(id) : undefined
}

/**
 * Draws an activity. That of a call list has the button with which Bitrix24's own dialler begins.
 *
 * @param named is told its name once it is known
 */
export async function showActivity(parent: HTMLElement, id: number, named: (title: string) => void): Promise<void> {
  parent.replaceChildren(element('p', { class: 'quiet' }, word('loading')))
  const card = await portal.activity(id)
  if (!card) {
    parent.replaceChildren(element('p', { class: 'quiet' }, word('missing')))
    return
  }
  named(card.title)
  const field = (label: string, value: string) =>
    element('div', {}, element('dt', {}, label), element('dd', {}, value || '—'))
  const fields = element('dl', { class: 'card-fields' }, field(word('responsible'), card.responsible))
  fields.append(field(word('done'), card.completed ? '✓' : ''))
  parent.replaceChildren(fields)
  const { listId } = card
  if (listId === null) return
  fields.append(field(word('participants'), String(card.participants)))
  const dial = () => toast(word('dialling', { id: listId }))
  parent.append(element('button', { type: 'button', class: 'primary', onclick: dial }, word('startCalling')))
}
