import type { GridRow, RecordKind } from '../pageTypes'
import { element } from './dom'
import { menuButton, type MenuItem } from './menu'
import { openAppInSlider } from './appOpenings'
import { pageState } from './pageState'
import { openPathInSlider } from './pathSlider'
import { portal } from './portalApi'
import { word, type Word } from './words'

const columns: Record<RecordKind, Word[]> = {
  contact: ['name', 'company', 'phone', 'responsible'],
  company: ['name', 'phone', 'email', 'responsible'],
  activity: ['subject', 'responsible', 'created', 'done']
}

const rowPlacement = {
  contact: 'CRM_CONTACT_LIST_MENU',
  company: 'CRM_COMPANY_LIST_MENU',
  activity: 'CRM_ACTIVITY_LIST_MENU'
}

const toolbarPlacement: Partial<Record<RecordKind, string>> = {
  contact: 'CRM_CONTACT_LIST_TOOLBAR',
  company: 'CRM_COMPANY_LIST_TOOLBAR'
}

/** The menu items of the apps bound to a place; each opens its app in a slider (protocol note 55). */
function appItems(placement: string | undefined, options: Record<string, string>): MenuItem[] {
  return pageState.placements
    .filter((bound) => bound.placement === placement)
    .map(({ title }) => ({
      title,
      run: () => openAppInSlider({ placement: placement ?? '', options: { ...options, IFRAME: 'Y' }, title })
    }))
}

function cardPath(kind: RecordKind, row: GridRow): string | undefined {
  return kind === 'activity' ? undefined : `/crm/${kind}/details/${row.id}/`
}

function gridRow(kind: RecordKind, row: GridRow): HTMLTableRowElement {
  const path = cardPath(kind, row)
  const uri = path ?? '/crm/activity/'
  const open = () => path && openPathInSlider(new URL(path, location.origin), undefined, () => {})
  const menu = menuButton(
    word('rowMenu', { name: row.title }),
    '⋯',
    () => [
      ...(path ? [{ title: word('open'), run: () => void open() }] : []),
      ...appItems(rowPlacement[kind], { ID: String(row.id), URI: uri })
    ],
    word('noApps')
  )
  const link = path && element('a', { href: path, onclick: (event) => (event.preventDefault(), void open()) }, row.title)
  return element(
    'tr',
    {},
    element('td', { class: 'grid-actions' }, menu),
    element('td', { class: 'grid-id' }, String(row.id)),
    element('th', { scope: 'row' }, link || row.title),
    ...row.cells.map((cell) => element('td', {}, cell || '—'))
  )
}

/** Draws the grid of contacts, companies or activities, a page of 20 at a time. */
export async function showGrid(parent: HTMLElement, kind: RecordKind, title: string): Promise<void> {
  const toolbar = element('div', { class: 'toolbar' }, element('h1', {}, title))
  const placement = toolbarPlacement[kind]
  if (placement) {
    const apps = () => appItems(placement, { URI: location.pathname })
    toolbar.append(menuButton(word('toolbarMenu'), `${word('toolbarMenu')} ▾`, apps, word('noApps')))
  }
  const head = element('tr', {}, element('td'), element('th', { scope: 'col' }, word('id')))
  for (const column of columns[kind]) head.append(element('th', { scope: 'col' }, word(column)))
  const body = element('tbody')
  const pager = element('nav', { class: 'pager', 'aria-label': title })
  const table = element('table', { 'aria-label': title }, element('thead', {}, head), body)
  parent.replaceChildren(toolbar, element('div', { class: 'grid' }, table), pager)

  const load = async (page: number): Promise<void> => {
    const shown = await portal.rows(kind, page)
    body.replaceChildren(...shown.rows.map((row) => gridRow(kind, row)))
    const step = (label: string, text: string, to: number, possible: boolean) =>
      element('button', { type: 'button', 'aria-label': label, disabled: !possible, onclick: () => void load(to) }, text)
    pager.replaceChildren(
      step(word('previous'), '‹', shown.page - 1, shown.page > 1),
      element('span', {}, word('page', { page: shown.page, pages: shown.pages })),
      step(word('next'), '›', shown.page + 1, shown.page < shown.pages),
      element('span', { class: 'quiet' }, word('total', { n: shown.total }))
    )
  }
  await load(1)
}
