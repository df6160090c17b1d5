import { openAppOnPage } from './appOpenings'
import { element } from './dom'
import { pageState } from './pageState'
import { word } from './words'

/** The application's code in the address of a link into it; undefined for every other address. */
export function appCodeIn(path: string): string | undefined {
  return /^\/marketplace\/view\/([^/]+)\/$/.exec(path)?.[1]
}

/** What a link says to the app: `params[list]=13` is `list: '13'`, and beside it the address as it was (note 164). */
function linkOptions({ pathname, search, searchParams }: URL): Record<string, string> {
  const params = [...searchParams].flatMap(([name, value]): [string, string][] => {
    const key = /^params\[([^\]]+)\]$/.exec(name)?.[1]
    return key === undefined ? [] : [[key, value]]
  })
  return { ...Object.fromEntries(params), URI: pathname + search }
}

/** Opens the app by a link into it, where the app is bound for that (protocol note 164). */
export async function showAppLink(parent: HTMLElement, code: string): Promise<void> {
  const bound = pageState.placements.find(({ placement }) => placement === 'REST_APP_URI')
  if (code !== pageState.appCode || !bound) {
    parent.replaceChildren(element('p', { class: 'quiet' }, word('noApps')))
    return
  }
  const heading = element('h1', {}, pageState.appTitle)
  const room = element('div', { class: 'app-room' })
  parent.replaceChildren(element('div', { class: 'toolbar' }, heading), room)
  await openAppOnPage(room, 'REST_APP_URI', linkOptions(new URL(location.href)), heading)
}
