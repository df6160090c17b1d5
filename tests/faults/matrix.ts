import { setTimeout as pause } from 'node:timers/promises'
import { createPortal as createAppPortal } from '../../src/bitrix24/portal'
import type { PortalErrorKind } from '../../src/bitrix24/portalError'
import type { Sdk } from '../../src/bitrix24/transport'
import { ADMIN, rememberingHost } from '../connection'
import { framedSdkAs } from '../framedSdk'
import { portalState } from '../portal/portalState'
import type { FaultKind } from '../portal/rest/faults'
import type { Portal } from '../portal/server'
import { createWorld } from '../portal/world/createWorld'
import { sameStored, type Action, type Target } from './actions'

/** What the portal holds once everything has settled. */
export type Holds = 'as intended' | 'in part' | 'as before' | 'wrong'

/** One cell of the matrix. */
export interface Cell {
  readonly action: string
  readonly fault: FaultKind
  readonly request: number
  /** Whether the action makes that many requests at all; if not, nothing was broken. */
  readonly hit: boolean
  readonly holds: Holds
  /** The kind of the error the user was told, or that it worked. */
  readonly told: PortalErrorKind | 'success'
  /** What the portal holds after trying again, which is done when the user was told of an error. */
  readonly afterAgain: Holds | null
  readonly failure: string | null
}

/** The app gives up on an answer after this long in these tests; `delay` takes longer. */
const TIME_LIMIT_MS = 250
const DELAY_MS = 400

/** Breaks one request of an action, looks at what came of it, and tries again. */
export async function tryCell(portal: Portal, action: Action, fault: FaultKind, request: number): Promise<Cell> {
  const { context } = portal
  context.world = createWorld({ seed: 7, contacts: 200, companies: 10, callLists: 14, participants: 120, portalLang: 'en' })
  context.faults.clear()
  context.operating.clear()
  const userId = action.userId ?? ADMIN
  const sdk = await framedSdkAs(portal, userId)
  const calls = watched(sdk)
  const app = createAppPortal(
    { sdk: calls.sdk, host: rememberingHost(), isAdmin: userId === ADMIN, language: 'en', memberId: 'faults', placement: { code: 'DEFAULT', options: {} } },
    { retryDelayMs: 2, timeLimitMs: TIME_LIMIT_MS }
  )
  const target = targetIn(portal, userId)
  const again = await action.prepare(app, target)
  // What is read besides would take the fault instead of the action.
  await calls.quiet()
  const before = portalState(context)

  // A fault of no delay lets the requests before through.
  if (request > 1) context.faults.add([{ method: '*', kind: 'delay', times: request - 1, ms: 0 }])
  context.faults.add([{ method: '*', kind: fault, times: 1, ms: fault === 'delay' ? DELAY_MS : 300 }])
  const error = await again()
  const hit = context.faults.pending().length === 0
  context.faults.clear()
  await settled(fault)
  const holds = holding(action, before, portalState(context), target)

  let afterAgain: Holds | null = null
  let secondError = null
  if (error) {
    // Told to come back at a time, the user does.
    if (error.retryAt) await pause(Math.max(0, error.retryAt.getTime() - Date.now()))
    secondError = await again()
    await settled('drop-before')
    afterAgain = holding(action, before, portalState(context), target)
  }
  await calls.end()
  sdk.destroy()
  const told = error?.kind ?? 'success'
  return {
    action: action.name, fault, request, hit, holds, told, afterAgain,
    failure: failureOf({ holds, told, afterAgain, secondTold: secondError?.kind ?? 'success' })
  }
}

/** An SDK whose calls can be waited for, and which makes no more of them once a cell is over. */
function watched(sdk: Sdk): { sdk: Sdk; quiet(): Promise<void>; end(): Promise<void> } {
  const running = new Set<Promise<unknown>>()
  let over = false
  const { call } = sdk.actions.v2
  const make = <Result>(options: Parameters<typeof call.make>[0]) => {
    if (over) return new Promise<never>(() => {})
    const made = call.make<Result>(options)
    const settling = made.then(() => {}, () => {}).then(() => void running.delete(settling))
    running.add(settling)
    return made
  }
  async function quiet(): Promise<void> {
    // What follows from an answer is sent a moment after it.
    for (let moments = 0; moments < 3; moments++) {
      await pause(3)
      if (running.size > 0) moments = -1
      await Promise.all(running)
    }
  }
  return {
    sdk: { actions: { v2: { call: { make } } } } as unknown as Sdk,
    quiet,
    async end() {
      over = true
      await quiet()
    }
  }
}

function failureOf(cell: { holds: Holds; told: string; afterAgain: Holds | null; secondTold: string }): string | null {
  if (cell.holds === 'wrong') return 'the portal holds something nobody asked for'
  if (cell.told === 'success' && cell.holds !== 'as intended') return 'told that it worked, and it did not'
  if (cell.afterAgain !== null && cell.afterAgain !== 'as intended') return 'trying again did not bring it to the end'
  if (cell.afterAgain !== null && cell.secondTold !== 'success') return `trying again was told ${cell.secondTold}`
  return null
}

function holding(action: Action, before: ReturnType<typeof portalState>, after: ReturnType<typeof portalState>, target: Target): Holds {
  if (action.intended(before, after, target)) return 'as intended'
  if (sameStored(before, after)) return 'as before'
  return action.partly?.(before, after, target) ? 'in part' : 'wrong'
}

/** A delayed request is still carried out after the app has given up on it. */
async function settled(fault: FaultKind): Promise<void> {
  await pause(fault === 'delay' ? DELAY_MS : 0)
}

function targetIn({ context }: Portal, userId: number): Target {
  const lists = portalState(context).lists
    .filter(list => list.entityType === 'CONTACT' && [...context.world.activities.values()].some(activity => activity.associatedEntityId === list.id))
  const living = (id: number) => context.world.contacts.get(id)?.deleted === false
  const reads = (id: number) => userId === ADMIN || context.world.contacts.get(id)?.assignedById === userId
  // A user without administrator rights gets one of which they read a part.
  const list = lists.find(({ entities }) => entities.length > 3 && entities.every(entity => living(entity.id))
    && (userId === ADMIN || entities.some(entity => reads(entity.id)) && entities.some(entity => !reads(entity.id))))
  if (!list) throw new Error('The world has no list to act on')
  const onList = new Set(list.entities.map(entity => entity.id))
  const others = [...context.world.contacts.keys()].filter(id => living(id) && reads(id) && !onList.has(id))
  const form = [...context.world.webForms.values()].find(webForm => webForm.id !== list.webformId)
  return {
    listId: list.id,
    listIds: portalState(context).activities.flatMap(activity => activity.listId ?? []).slice(0, 10),
    onList: list.entities.filter(({ id }) => reads(id))[1]?.id ?? 0,
    notOnList: others.slice(0, 3),
    formId: form?.id ?? 0,
    reads
  }
}
