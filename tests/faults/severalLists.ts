import { vi } from 'vitest'
import type { Portal as AppPortal } from '../../src/bitrix24/portal'
import { asPortalError, type PortalError } from '../../src/bitrix24/portalError'
import { useCallLists } from '../../src/stores/callLists'
import { useDeletion } from '../../src/features/deletion/deletion'
import { useDraft } from '../../src/features/composer/draft'
import { useSession } from '../../src/stores/session'
import { browserLocks } from '../browserLocks'
import { memoryStorage } from '../browserStorage'
import { storesOver } from '../connection'
import type { Action, State, Target } from './actions'

/** A list as somebody wanted it, with its name. */
interface Wanted {
  readonly name: string
  readonly ids: readonly number[]
  readonly formId: number | null
}

const NAMES = ['First of two', 'Second of two'] as const

/** The lists that were made since and are alive, as JSON that can be compared; `null` when anything else was changed. */
function madeSince(before: State, after: State): string[] | null {
  const known = new Set(before.lists.map(list => list.id))
  const old = ({ lists, activities }: State) =>
    JSON.stringify([lists.filter(list => known.has(list.id)), activities.filter(activity => known.has(activity.listId ?? 0))])
  if (old(before) !== old(after)) return null
  return after.lists.filter(list => !known.has(list.id)).map((list) => {
    const activity = after.activities.find(({ listId }) => listId === list.id)
    return asText({ name: activity?.subject ?? 'deleted', ids: list.entities.map(({ id }) => id), formId: list.webformId })
  })
}

const asText = ({ name, ids, formId }: Wanted): string => JSON.stringify([name, ids, formId])

/** How the portal holds the lists that were wanted, whichever of them came first. */
function holding(wanted: (target: Target) => readonly Wanted[]): Pick<Required<Action>, 'intended' | 'partly'> {
  return {
    intended: (before, after, target) =>
      JSON.stringify(madeSince(before, after)?.sort()) === JSON.stringify(wanted(target).map(asText).sort()),
    partly(before, after, target) {
      const made = madeSince(before, after)
      const all = wanted(target).map(asText)
      return made !== null && made.every(list => all.includes(list)) && new Set(made).size === made.length
    }
  }
}

/** Works at the same time, each to its end. @returns the first failure, `null` when there is none. */
async function together(works: ReadonlyArray<() => Promise<PortalError | null>>): Promise<PortalError | null> {
  const failures = await Promise.all(works.map(work => work().catch((error: unknown) => asPortalError(error))))
  return failures.find(failure => failure !== null) ?? null
}

/** Two tabs of one browser with the same draft, the second of which may have changed it. */
async function twoTabs(app: AppPortal, target: Target, name: string) {
  // The page is the cell's own.
  Object.assign(window, { localStorage: memoryStorage() })
  vi.stubGlobal('navigator', { onLine: true, locks: browserLocks() })
  const tabs: Array<ReturnType<typeof useDraft>> = []
  for (const tabName of [NAMES[0], name]) {
    const { pinia } = storesOver(app)
    await useSession(pinia).load()
    const draft = useDraft(pinia)
    draft.restore()
    if (draft.empty) draft.pick(target.notOnList)
    draft.name = tabName
    // What is kept is kept a moment later.
    await new Promise(resolve => setTimeout(resolve, 0))
    tabs.push(draft)
  }
  // Who has created has an empty draft, and nothing to try again.
  return () => together(tabs.map(draft => async () => draft.empty ? null : (await draft.create()).nameRefused))
}

export const creatingInTwoTabs: Action = {
  name: 'create in two tabs',
  ...holding(({ notOnList }) => [{ name: NAMES[0], ids: notOnList, formId: null }]),
  prepare: (app, target) => twoTabs(app, target, NAMES[0])
}

export const creatingTwo: Action = {
  name: 'create two in tabs',
  ...holding(({ notOnList }) => NAMES.map(name => ({ name, ids: notOnList, formId: null }))),
  prepare: (app, target) => twoTabs(app, target, NAMES[1])
}

export const undoingTwo: Action = {
  name: 'undo two',
  ...holding(({ notOnList, formId }) => [
    { name: NAMES[0], ids: notOnList, formId: null },
    { name: NAMES[1], ids: notOnList, formId }
  ]),
  async prepare(app, target) {
    const { pinia } = storesOver(app)
    const ids: number[] = []
    for (const [index, name] of NAMES.entries()) {
      const formId = index === 0 ? null : target.formId
      const listId = await app.callLists.add({ entityType: 'contact', participantIds: target.notOnList, formId })
      const [activity] = await app.activities.ofLists([listId])
      await app.activities.rename(activity?.id ?? 0, name)
      ids.push(listId)
    }
    const lists = useCallLists(pinia)
    await Promise.all([lists.load(), useSession(pinia).load()])
    const deletion = useDeletion(pinia)
    const doomed = await deletion.prepare(lists.entries.filter(entry => ids.includes(entry.id)))
    await deletion.remove(doomed)
    return async () => {
      const { restored, failed } = await deletion.undo(doomed)
      return failed[0]?.error ?? restored.find(({ nameRefused }) => nameRefused)?.nameRefused ?? null
    }
  }
}
