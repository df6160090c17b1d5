import { element } from './dom'
import { portal } from './portalApi'
import { toast } from './toast'
import { word } from './words'

/**
 * Draws an activity; that of a call list has the button with which the portal's own dialler begins (protocol
 * note 181).
 *
 * @param named is told the activity's subject once it is known
 */
export async function showActivity(parent: HTMLElement, id: number, named: (title: string) => void): Promise<void> {
  parent.replaceChildren(element('p', { class: 'quiet' }, word('loading')))
  const activity = await portal.activity(id)
  if (!activity) {
    parent.replaceChildren(element('p', { class: 'quiet' }, word('missing')))
    return
  }
  named(activity.title)
  const fields = element('dl', { class: 'card-fields' })
  for (const { label, value } of activity.fields) {
    fields.append(element('div', {}, element('dt', {}, word(label)), element('dd', {}, value || '—')))
  }
  const call = () => toast(word('dialling', { name: activity.title }))
  const button = activity.isCallList && element('button', { type: 'button', onclick: call }, word('startCalling'))
  parent.replaceChildren(fields, ...button ? [button] : [])
}
