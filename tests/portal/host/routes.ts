import { Hono } from 'hono'
import * as v from 'valibot'
import type { PortalContext } from '../context'
import { activityCard } from './activityCard'
import { createHostStates } from './hostState'
import { openFrame, refreshFrame } from './openFrame'
import { pageModule, pageStyle } from './pageModules'
import { pageShell } from './pageShell'
import { analytics, clientCard, gridPage } from './records'

const openBody = v.object({ placement: v.string(), options: v.unknown() })
const sidBody = v.object({ sid: v.string() })
const optionBody = v.object({ sid: v.string(), scope: v.picklist(['user', 'app']), name: v.string(), value: v.unknown() })
const firstRunBody = v.object({ sid: v.string(), install: v.boolean() })
const installedBody = v.object({ sid: v.string(), installed: v.boolean() })
const mannerBody = v.strictObject({
  mute: v.optional(v.boolean()),
  muteRefresh: v.optional(v.boolean()),
  refusePaths: v.optional(v.boolean()),
  withoutUserOptions: v.optional(v.boolean()),
  placementOptions: v.optional(v.unknown())
})

const pagePaths = [
  '/crm/contact/list/',
  '/crm/contact/:show{details|show}/:id{[0-9]+}/',
  '/crm/company/list/',
  '/crm/company/:show{details|show}/:id{[0-9]+}/',
  '/crm/activity/',
  '/crm/analytics/',
  '/bitrix/components/bitrix/crm.activity.planner/slider.php',
  '/marketplace/view/:code/',
  '/marketplace/app/call-lists/',
  '/marketplace/app/call-lists/left-menu/'
]

/**
 * The visible half of the portal: the CRM page, what it asks for below `/__host/`, and
 * `POST /__portal/host`, which makes the frame host behave badly until the next reset.
 */
export function hostRoutes(context: PortalContext): Hono {
  const routes = new Hono()
  const hostState = createHostStates(context)

  routes.get('/', (c) => c.redirect('/crm/contact/list/'))
  for (const path of pagePaths) {
    routes.get(path, (c) => {
      // Looked at for its effect: the places of a new world are bound before the page lists them.
      hostState()
      c.header('Cache-Control', 'no-store')
      return c.html(pageShell(context))
    })
  }

  routes.get('/__host/page/style.css', async (c) =>
    c.body(await pageStyle(), 200, { 'Content-Type': 'text/css; charset=utf-8' })
  )
  routes.get('/__host/page/:name', async (c) => {
    const code = await pageModule(c.req.param('name'))
    if (code === undefined) return c.notFound()
    return c.body(code, 200, { 'Content-Type': 'text/javascript; charset=utf-8', 'Cache-Control': 'no-cache' })
  })

  routes.get('/__host/rows/:kind{contact|company|activity}', (c) => {
    const kind = v.parse(v.picklist(['contact', 'company', 'activity']), c.req.param('kind'))
    return c.json(gridPage(context, kind, Number(c.req.query('page')), c.req.query('search') ?? ''))
  })
  routes.get('/__host/card/:kind{contact|company}/:id{[0-9]+}', (c) => {
    const kind = v.parse(v.picklist(['contact', 'company']), c.req.param('kind'))
    return c.json(clientCard(context, kind, Number(c.req.param('id'))))
  })
  routes.get('/__host/activity/:id{[0-9]+}', (c) => c.json(activityCard(context, Number(c.req.param('id')))))
  routes.get('/__host/analytics', (c) => c.json(analytics(context)))
  routes.get('/__host/manner', (c) => c.json(hostState().manner))

  routes.post('/__host/open', async (c) => {
    const { placement, options } = v.parse(openBody, await c.req.json())
    return c.json(openFrame(context, hostState(), placement, options))
  })
  routes.post('/__host/refresh', async (c) => {
    const { sid } = v.parse(sidBody, await c.req.json())
    const tokens = refreshFrame(context, hostState(), sid)
    return tokens ? c.json(tokens) : c.notFound()
  })
  routes.post('/__host/option', async (c) => {
    const { sid, scope, name, value } = v.parse(optionBody, await c.req.json())
    const state = hostState()
    const frame = state.frames.get(sid)
    if (!frame) return c.notFound()
    const options = scope === 'app' ? state.appOptions : (state.userOptions.get(frame.userId) ?? {})
    options[name] = value
    if (scope === 'user') state.userOptions.set(frame.userId, options)
    return c.json({ saved: true })
  })
  routes.post('/__host/first-run', async (c) => {
    const { sid } = v.parse(firstRunBody, await c.req.json())
    const frame = hostState().frames.get(sid)
    if (!frame) return c.notFound()
    hostState().seenBy.add(frame.userId)
    return c.json({ saved: true })
  })
  routes.post('/__host/installed', async (c) => {
    const { sid, installed } = v.parse(installedBody, await c.req.json())
    const frame = hostState().frames.get(sid)
    const isAdmin = frame && context.world.users.get(frame.userId)?.isAdmin
    if (isAdmin) context.session.install = !installed
    return c.json({ result: isAdmin === true })
  })

  routes.post('/__portal/host', async (c) => {
    const parsed = v.safeParse(mannerBody, await c.req.json().catch(() => undefined))
    if (!parsed.success) return c.json({ error: parsed.issues[0].message }, 400)
    Object.assign(hostState().manner, parsed.output)
    return c.json(hostState().manner)
  })
  return routes
}
