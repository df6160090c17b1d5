import { activityAddress, activityIn, showActivity } from './activityView'
import { appCodeIn, showAppLink } from './appLink'
import { openAppInSlider, openAppOnPage } from './appOpenings'
import { showClientCard } from './clientCard'
import { element } from './dom'
import { startFrameHost } from './frameHost'
import { showGrid } from './grid'
import { pageState } from './pageState'
import { openPathInSlider } from './pathSlider'
import { portal } from './portalApi'
import { sessionBar } from './sessionBar'
import { closeSlidersByKey } from './slider'
import { toast } from './toast'
import { word } from './words'

const appPath = '/marketplace/app/call-lists/'
const leftMenuPath = `${appPath}left-menu/`

function leftMenu(): HTMLElement {
  const bound = pageState.placements.find(({ placement }) => placement === 'LEFT_MENU')
  const links: [string, string, string][] = [
    ['/crm/contact/list/', '/crm/contact/', word('contacts')],
    ['/crm/company/list/', '/crm/company/', word('companies')],
    ['/crm/activity/', '/crm/activity/', word('activities')],
    ['/crm/analytics/', '/crm/analytics/', word('analytics')],
    bound ? [leftMenuPath, '/marketplace/', bound.title] : [appPath, '/marketplace/', pageState.appTitle]
  ]
  const list = element('ul')
  for (const [href, section, title] of links) {
    const current = location.pathname.startsWith(section)
    list.append(element('li', {}, element('a', { href, 'aria-current': current ? 'page' : undefined }, title)))
  }
  const mark = element('div', { class: 'brand' }, element('b', {}, 'CRM'), ' local')
  return element('aside', { class: 'left-menu' }, mark, element('nav', { 'aria-label': word('menu') }, list))
}

/** The app's own page: install.html while it is being installed, else the place the session asks for. */
async function showAppPage(parent: HTMLElement): Promise<void> {
  const { installed, user, sessionPlacement, sessionPlacementOptions } = pageState
  if (!installed && !user.isAdmin) {
    parent.replaceChildren(element('p', { class: 'quiet' }, word('notInstalled')))
    return
  }
  const title = installed ? pageState.appTitle : word('install', { name: pageState.appTitle })
  const heading = element('h1', {}, title)
  const room = element('div', { class: 'app-room' })
  parent.replaceChildren(element('div', { class: 'toolbar' }, heading), room)
  const fromLeftMenu = installed && location.pathname === leftMenuPath
  const placement = fromLeftMenu ? 'LEFT_MENU' : sessionPlacement
  const options = fromLeftMenu ? { URI: location.pathname } : sessionPlacementOptions
  if (asksForSlider(options)) openAppInSlider({ placement, options, title })
  else await openAppOnPage(room, placement, options, heading)
}

function asksForSlider(options: unknown): boolean {
  return typeof options === 'object' && options !== null && 'IFRAME' in options && options.IFRAME === 'Y'
}

async function showAnalytics(parent: HTMLElement): Promise<void> {
  const rows = await portal.analytics()
  const list = element('dl', { class: 'analytics' })
  for (const { label, count } of rows) {
    list.append(element('div', {}, element('dt', {}, word(label)), element('dd', {}, String(count))))
  }
  const room = element('div', { class: 'app-room' })
  const reports = element('div', { class: 'card-tabs', 'aria-label': word('reports'), role: 'group' })
  for (const { title } of pageState.placements.filter(({ placement }) => placement === 'CRM_ANALYTICS_MENU')) {
    const open = () => void openAppOnPage(room, 'CRM_ANALYTICS_MENU', { URI: location.pathname })
    reports.append(element('button', { type: 'button', onclick: open }, title))
  }
  parent.replaceChildren(element('div', { class: 'toolbar' }, element('h1', {}, word('analytics'))), reports, list, room)
}

async function showPage(parent: HTMLElement): Promise<void> {
  const path = location.pathname
  const card = /^\/crm\/(contact|company)\/(?:details|show)\/(\d+)\/$/.exec(path)
  if (card) {
    const heading = element('h1', {}, '')
    const room = element('div', { class: 'card' })
    parent.replaceChildren(element('div', { class: 'toolbar' }, heading), room)
    return showClientCard(room, card[1] === 'company' ? 'company' : 'contact', Number(card[2]), (title) => {
      heading.textContent = title
      document.title = title
    })
  }
  if (path.startsWith('/crm/contact/')) return showGrid(parent, 'contact', word('contacts'))
  if (path.startsWith('/crm/company/')) return showGrid(parent, 'company', word('companies'))
  const activityId = activityIn(new URL(location.href))
  if (path.startsWith('/crm/activity/')) {
    await showGrid(parent, 'activity', word('activities'))
    if (activityId !== undefined) openPathInSlider(new URL(activityAddress(activityId), location.origin), undefined, () => {})
    return
  }
  if (activityId !== undefined) {
    return showActivity(parent, activityId, (title) => {
      document.title = title
    })
  }
  const appCode = appCodeIn(path)
  if (appCode !== undefined) return showAppLink(parent, appCode)
  if (path.startsWith('/crm/analytics/')) return showAnalytics(parent)
  return showAppPage(parent)
}

const content = element('main', { id: 'content', 'aria-label': 'CRM' })
const layout = element('div', { id: 'layout' }, leftMenu(), element('div', { class: 'page' }, sessionBar(), content))
document.body.append(layout, element('div', { id: 'sliders' }), element('div', { id: 'toasts', role: 'status' }))
startFrameHost()
closeSlidersByKey()
void showPage(content)
if (new URL(location.href).searchParams.get('install_finished') === 'Y') toast(word('installFinished'))
