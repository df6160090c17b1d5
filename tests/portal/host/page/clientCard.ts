import { pageState } from './pageState'
import { element } from './dom'
import { openAppOnPage } from './appOpenings'
import { portal } from './portalApi'
import { word } from './words'

const tabPlacement = { contact: 'CRM_CONTACT_DETAIL_TAB', company: 'CRM_COMPANY_DETAIL_TAB' } as const

/**
 * Draws a client's card with its tabs: the client's data, and one tab for every app bound to the card (note 55).
 *
 * @param named is told the client's name once it is known
 */
export async function showClientCard(
  parent: HTMLElement,
  kind: 'contact' | 'company',
  id: number,
  named: (title: string) => void
): Promise<void> {
  parent.replaceChildren(element('p', { class: 'quiet' }, word('loading')))
  const card = await portal.card(kind, id)
  if (!card) {
    parent.replaceChildren(element('p', { class: 'quiet' }, word('missing')))
    return
  }
  named(card.title)

  const fields = element('dl', { class: 'card-fields' })
  for (const { label, value } of card.fields) {
    fields.append(element('div', {}, element('dt', {}, word(label)), element('dd', {}, value || '—')))
  }
  const panel = element('div', { class: 'card-panel', role: 'tabpanel' })
  const tabs = element('div', { class: 'card-tabs', role: 'tablist' })
  const select = (tab: HTMLElement, show: () => void) => {
    for (const other of tabs.children) other.setAttribute('aria-selected', String(other === tab))
    show()
  }
  const addTab = (title: string, show: () => void) => {
    const tab = element('button', { type: 'button', role: 'tab', 'aria-selected': 'false' }, title)
    tab.addEventListener('click', () => select(tab, show))
    tabs.append(tab)
    return tab
  }

  const general = addTab(word('general'), () => panel.replaceChildren(fields))
  for (const bound of pageState.placements.filter(({ placement }) => placement === tabPlacement[kind])) {
    const options = { ID: String(id), URI: `/crm/${kind}/details/${id}/` }
    addTab(bound.title, () => void openAppOnPage(panel, bound.placement, options))
  }
  parent.replaceChildren(tabs, panel)
  select(general, () => panel.replaceChildren(fields))
}
