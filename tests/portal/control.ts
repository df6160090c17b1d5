import { Hono, type Context } from 'hono'
import * as v from 'valibot'
import { ControlError } from './controlError'
import { controlMethods } from './controlMethods'
import { defaultSettings, type PortalContext } from './context'
import { dispatch } from './rest/dispatch'
import { errorBody, internalError, RestError } from './rest/errors'
import { faultKinds } from './rest/faults'
import { isMap } from './rest/params'
import { portalState } from './portalState'
import { countWorld, createWorld } from './world/createWorld'

const count = v.optional(v.pipe(v.number(), v.integer(), v.minValue(0)))

const sizesSchema = v.strictObject({
  seed: count, contacts: count, companies: count, callLists: count, participants: count,
  otherCategories: count,
  portalLang: v.optional(v.picklist(['ru', 'en']))
})

const sessionSchema = v.partial(v.strictObject({
  userId: v.number(),
  lang: v.pipe(v.string(), v.regex(/^[a-z]{2}$/)),
  theme: v.picklist(['light', 'dark']),
  placement: v.string(),
  placementOptions: v.record(v.string(), v.unknown()),
  install: v.boolean()
}))

const faultSchema = v.strictObject({
  method: v.string(),
  kind: v.picklist(faultKinds),
  times: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1),
  ms: v.optional(v.pipe(v.number(), v.minValue(0)), 3000)
})
const faultsSchema = v.union([v.array(faultSchema), v.pipe(faultSchema, v.transform(fault => [fault]))])

const callSchema = v.object({ userId: v.optional(v.number(), 1), method: v.string(), params: v.optional(v.unknown()) })

/** The control surface under /__portal, for tests and for people who develop the app. The app never uses it. */
export function controlRoutes(portal: PortalContext): Hono {
  const app = new Hono()
  app.onError((error, context) => {
    if (error instanceof ControlError) return context.json({ error: error.message }, 400)
    return context.json({ error: String(error) }, 500)
  })

  app.post('/reset', async context => {
    const sizes = await read(context, sizesSchema)
    const { startedWith } = portal
    // The sizes are those asked for, the language is the one the portal was started with unless said otherwise.
    portal.world = createWorld({
      portalLang: startedWith.portalLang ?? 'en', ...withoutUndefined(sizes)
    })
    portal.options = { ...defaultSettings(startedWith), appUrl: portal.options.appUrl }
    portal.faults.clear()
    portal.bucket.empty()
    portal.operating.clear()
    return context.json(countWorld(portal.world))
  })

  app.post('/session', async context => {
    const changes = withoutUndefined(await read(context, sessionSchema))
    if (changes.userId !== undefined && !portal.world.users.has(changes.userId)) {
      throw new ControlError(`there is no user ${changes.userId}`)
    }
    Object.assign(portal.session, changes)
    return context.json(portal.session)
  })
  app.get('/session', context => context.json(portal.session))

  app.get('/requests', context => context.json(portal.requestLog.all()))
  app.delete('/requests', context => {
    portal.requestLog.clear()
    return context.json({ cleared: true })
  })

  app.post('/faults', async context => {
    portal.faults.add(await read(context, faultsSchema))
    return context.json(portal.faults.pending())
  })
  app.get('/faults', context => context.json(portal.faults.pending()))
  app.delete('/faults', context => {
    portal.faults.clear()
    portal.operating.clear()
    return context.json([])
  })

  app.post('/call', async context => {
    const { userId, method, params } = await read(context, callSchema)
    if (method.startsWith('portal.')) {
      const run = Object.hasOwn(controlMethods, method) ? controlMethods[method] : undefined
      if (!run) throw new ControlError(`there is no control method ${method}`)
      return context.json({ result: run(portal, params) })
    }
    const { status, body } = callAs(portal, userId, method, params)
    return new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } })
  })

  app.get('/state', context => context.json(portalState(portal)))
  return app
}

/** One REST call as somebody else: no faults, no rate limit, no line in the log. */
function callAs(portal: PortalContext, userId: number, method: string, params: unknown) {
  const user = portal.world.users.get(userId)
  if (!user) throw new ControlError(`there is no user ${userId}`)
  try {
    const body = dispatch(portal, { user, byWebhook: false }, method, isMap(params) ? params : {})
    return { status: 200, body }
  } catch (error) {
    const refusal = error instanceof RestError ? error : internalError()
    return { status: refusal.status, body: errorBody(refusal, portal.options.errorStyle) }
  }
}

async function read<Schema extends v.GenericSchema>(context: Context, schema: Schema): Promise<v.InferOutput<Schema>> {
  const text = await context.req.text()
  const result = v.safeParse(schema, text.trim() === '' ? {} : parseJson(text))
  if (result.success) return result.output
  const [issue] = result.issues
  throw new ControlError(`${v.getDotPath(issue) ?? 'body'}: ${issue.message}`)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new ControlError('the body is no JSON')
  }
}

type Defined<Given> = { [Name in keyof Given]?: Exclude<Given[Name], undefined> }

function withoutUndefined<Given extends object>(given: Given): Defined<Given> {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Defined<Given>
}
