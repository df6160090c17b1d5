import { html, raw } from 'hono/html'
import { appCode, type PortalContext } from '../context'
import { fullName } from './records'
import type { BoundPlacement, PageState } from './pageTypes'

const appTitle = { en: 'Call lists', ru: 'Обзвоны' }

function boundPlacements(context: PortalContext): BoundPlacement[] {
  const { lang, install } = context.session
  // Until the installation is finished the portal shows none of the app's places (protocol note 53).
  if (install) return []
  return context.world.placements.map(({ placement, title, langAll }) => ({
    placement,
    title: langAll[lang]?.TITLE || langAll.en?.TITLE || title || appTitle.en
  }))
}

function pageState(context: PortalContext, lang: 'en' | 'ru'): PageState {
  const users = [...context.world.users.values()].map((user) => ({
    id: user.id,
    name: fullName(user),
    isAdmin: user.isAdmin
  }))
  const user = users.find(({ id }) => id === context.session.userId)
  if (!user) throw new Error(`There is no user ${context.session.userId}.`)
  return {
    user,
    users,
    lang: context.session.lang,
    theme: context.session.theme,
    appTitle: appTitle[lang],
    appCode,
    installed: !context.session.install,
    placements: boundPlacements(context),
    sessionPlacement: context.session.placement,
    sessionPlacementOptions: context.session.placementOptions
  }
}

/** The page every address of the CRM answers with; its script draws the rest from the state written into it. */
export function pageShell(context: PortalContext) {
  const lang = context.session.lang === 'ru' ? 'ru' : 'en'
  const { theme } = context.session
  const state = JSON.stringify(pageState(context, lang)).replaceAll('<', '\\u003c')
  return html`<!doctype html>
<html lang="${lang}" data-theme="${theme}" style="color-scheme: ${theme}">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>CRM</title>
    <link rel="icon" href="data:," />
    <link rel="stylesheet" href="/__host/page/style.css" />
  </head>
  <body>
    <script id="page-state" type="application/json">${raw(state)}</script>
    <script type="module" src="/__host/page/main"></script>
  </body>
</html>`
}
