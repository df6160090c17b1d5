import { describe, expect, it } from 'vitest'
import { NO_EDIT, type CompositionEdit, type Content } from '../../src/domain/composition'
import { saveEdit, type EditReport } from '../../src/stores/saveEdit'
import { appPortalAs, sdkAs } from '../connection'
import { localPortal } from '../localPortal'

const portal = localPortal({ contacts: 120 })

type Through = <T>(request: () => Promise<T>) => Promise<T>
type Work<Result> = (through: Through) => Promise<Result>

/**
 * Lets clients work at the same time, their requests one at a time. Each waits at its next request until it is
 * its turn; where several wait, the plan says whose turn it is, and after its end the first one's.
 * @returns whose turn it was, step by step, and who else could have been next.
 */
async function takingTurns<Result>(plan: readonly number[], works: ReadonlyArray<Work<Result>>) {
  const waiting = works.map((): (() => void) | null => null)
  const over = works.map(() => false)
  let moved = (): void => {}
  const results = works.map((work, client) => work(async (request) => {
    await new Promise<void>((resolve) => {
      waiting[client] = resolve
      moved()
    })
    return await request()
  }).finally(() => {
    over[client] = true
    moved()
  }))
  const turns: number[] = []
  const choices: number[][] = []
  for (;;) {
    // Only when everybody stands at a request or is through is there something to decide.
    while (!works.every((_, client) => over[client] || waiting[client])) await new Promise<void>(resolve => moved = resolve)
    const ready = works.map((_, client) => client).filter(client => waiting[client])
    const client = plan[turns.length] ?? ready[0]
    if (client === undefined) return { results: await Promise.all(results), turns, choices }
    turns.push(client)
    choices.push(ready.filter(other => other > client))
    const go = waiting[client]
    waiting[client] = null
    go?.()
  }
}

/** Runs the works in every order their requests can come in, and answers the orders. */
async function inEveryOrder<Result>(run: (plan: readonly number[]) => ReturnType<typeof takingTurns<Result>>): Promise<string[]> {
  const orders: string[] = []
  for (let plan: number[] | null = []; plan !== null;) {
    const { turns, choices } = await run(plan)
    orders.push(turns.join(''))
    const last: number = choices.findLastIndex(others => others.length > 0)
    plan = last < 0 ? null : [...turns.slice(0, last), choices[last]?.[0] as number]
  }
  return orders
}

/** Apps of the administrator, each request of which asks to be let through. */
function clientsAtWork(count: number) {
  return Array.from({ length: count }, () => {
    let through: Through = request => request()
    const sdk = sdkAs(portal.url, 1)
    const { make } = sdk.actions.v2.call
    const call = make.bind(sdk.actions.v2.call)
    Object.assign(sdk.actions.v2.call, { make: (options: Parameters<typeof make>[0]) => through(() => call(options)) })
    const app = appPortalAs(portal.url, 1, { sdk })
    return { app, letThrough: (next: Through) => void (through = next) }
  })
}

interface Situation {
  readonly what: string
  readonly one: (ids: number[], fresh: number[]) => CompositionEdit
  readonly two: (ids: number[], fresh: number[]) => CompositionEdit
}

const id = (ids: readonly number[], index: number) => ids[index] as number
const situations: Situation[] = [
  {
    what: 'both add somebody',
    one: (_ids, fresh) => ({ ...NO_EDIT, add: [id(fresh, 0)] }),
    two: (_ids, fresh) => ({ ...NO_EDIT, add: [id(fresh, 1)] })
  },
  {
    what: 'one adds, the other takes off',
    one: (_ids, fresh) => ({ ...NO_EDIT, add: [id(fresh, 0), id(fresh, 1)] }),
    two: ids => ({ ...NO_EDIT, remove: [id(ids, 0), id(ids, 55)] })
  },
  {
    what: 'both take off somebody, the same one among them',
    one: ids => ({ ...NO_EDIT, remove: [id(ids, 1), id(ids, 2)] }),
    two: ids => ({ ...NO_EDIT, remove: [id(ids, 2), id(ids, 59)] })
  },
  {
    what: 'one changes the form, the other adds and takes off',
    one: () => ({ ...NO_EDIT, form: { kind: 'set', formId: 3 } }),
    two: (ids, fresh) => ({ ...NO_EDIT, add: [id(fresh, 0)], remove: [id(ids, 4)] })
  },
  {
    what: 'one detaches the form, the other adds',
    one: () => ({ ...NO_EDIT, form: { kind: 'set', formId: null } }),
    two: (_ids, fresh) => ({ ...NO_EDIT, add: [id(fresh, 2)] })
  }
]

describe('note 8: two clients that edit the same list at the same time', () => {
  // Guard: `saveEdit` reads the list anew, `replace` reads what it writes over, and `saveEdit` puts that back.
  it.each(situations)('end with both changes in every order of their requests, when $what', async ({ one, two }) => {
    const ids = portal.alive().slice(0, 60)
    const fresh = portal.alive().slice(60, 65)
    const base: Content = { participantIds: ids, formId: 5 }
    const edits = [one(ids, fresh), two(ids, fresh)]
    const removed = new Set(edits.flatMap(edit => edit.remove))
    const wanted = new Set([...ids, ...edits.flatMap(edit => edit.add)].filter(client => !removed.has(client)))
    const form = edits.flatMap(({ form: edit }) => edit.kind === 'set' ? [edit.formId] : [])
    const clients = clientsAtWork(2)
    const orders = await inEveryOrder(async (plan) => {
      const listId = await portal.addList(1, ids, { WEBFORM_ID: 5 })
      const run = await takingTurns(plan, clients.map(({ app, letThrough }, client): Work<EditReport> => (through) => {
        letThrough(through)
        return saveEdit(app, listId, 'contact', base, edits[client] as CompositionEdit)
      }))
      const { results: reports } = run
      const order = run.turns.join('')
      const { ids: stored, formId } = portal.stored(listId)
      expect(new Set(stored), `in the order ${order}`).toEqual(wanted)
      expect(stored.filter(client => ids.includes(client)), `in the order ${order}`).toEqual(ids.filter(client => wanted.has(client)))
      expect(formId, `in the order ${order}`).toBe(form.length > 0 ? form[0] : 5)
      // Whoever came later met the other's change, and says so.
      expect(reports.some(report => report.others !== null), `in the order ${order}`).toBe(true)
      return run
    })
    expect(new Set(orders).size).toBe(orders.length)
    // A reading and a writing each, and one more writing where one wrote over the other: six orders.
    expect(orders).toEqual(['0011', '01011', '01100', '10011', '10100', '1100'])
  })

  it('do not empty the list between them: one of the two is refused', async () => {
    const ids = portal.alive().slice(0, 2)
    const base: Content = { participantIds: ids, formId: null }
    const clients = clientsAtWork(2)
    await inEveryOrder(async (plan) => {
      const listId = await portal.addList(1, ids)
      const refused: Array<{ client: number; error: unknown }> = []
      const run = await takingTurns(plan, clients.map(({ app, letThrough }, client): Work<void> => async (through) => {
        letThrough(through)
        try {
          await saveEdit(app, listId, 'contact', base, { ...NO_EDIT, remove: [id(ids, client)] })
        } catch (error) {
          refused.push({ client, error })
        }
      }))
      const order = run.turns.join('')
      expect(refused, order).toHaveLength(1)
      expect(refused[0]?.error, order).toMatchObject({ kind: 'would-be-empty' })
      // Guard: what the refused one wrote over is put back, so the other one's change stands.
      expect(portal.stored(listId).ids, order).toEqual([ids[refused[0]?.client ?? -1]])
      return run
    })
  })
})
