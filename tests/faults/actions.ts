import { setTimeout as pause } from 'node:timers/promises'
import type { Portal as AppPortal } from '../../src/bitrix24/portal'
import { asPortalError, type PortalError } from '../../src/bitrix24/portalError'
import { NO_EDIT, type CompositionEdit } from '../../src/domain/composition'
import { useCallLists } from '../../src/stores/callLists'
import { useDeletion } from '../../src/features/deletion/deletion'
import { useDraft } from '../../src/features/composer/draft'
import { useEditing } from '../../src/stores/editing'
import { useParticipants } from '../../src/stores/participants'
import { useSession } from '../../src/stores/session'
import { OWN_CLIENTS_MANAGER, storesOver } from '../connection'
import type { portalState } from '../portal/portalState'
import { screenOf } from '../stores/appStores'
import { callingBack, stopping, takingOff } from './aboutClients'
import { exportActions } from './exportActions'
import { creatingInTwoTabs, creatingTwo, undoingTwo } from './severalLists'
import { splitting } from './splitting'
import { statusActions } from './statusActions'

export type State = ReturnType<typeof portalState>

/** One try of an action: what the user was told, `null` when they were told that it worked. */
export type Try = () => Promise<PortalError | null>

/** Something a user does, over the real stores. */
export interface Action {
  readonly name: string
  /** Who does it; the administrator unless said otherwise. */
  readonly userId?: number
  /** Which of its requests are broken; the first and the second unless said otherwise. */
  readonly requests?: readonly number[]
  /** Gets the screen to where the user is about to act, before anything is broken. */
  prepare(app: AppPortal, target: Target): Promise<Try>
  /** True when the portal holds what the user wanted. */
  intended(before: State, after: State, target: Target): boolean
  /** True when it holds some of it and nothing else, for actions of several steps; the user has to be told then. */
  partly?(before: State, after: State, target: Target): boolean
}

/** What the actions act on. */
export interface Target {
  readonly listId: number
  /** Ten lists that may be deleted. */
  readonly listIds: readonly number[]
  /** On the list. */
  readonly onList: number
  /** Not on the list, but of its type. */
  readonly notOnList: readonly number[]
  readonly formId: number
  /** Whether the one who acts may read this client. */
  reads(id: number): boolean
}

const told = (work: Promise<unknown>): Promise<PortalError | null> => work.then(() => null, (error: unknown) => asPortalError(error))
const entitiesOf = (state: State, listId: number) => state.lists.find(list => list.id === listId)?.entities ?? []
const alive = (state: State, listId: number) => state.activities.some(activity => activity.listId === listId)
const subjectOf = (state: State, listId: number) => state.activities.find(activity => activity.listId === listId)?.subject
const unchanged = (before: State, after: State) => sameStored(before, after)

/** True when lists, activities and statuses are stored the same, and what the app keeps for everybody. */
export function sameStored(a: State, b: State): boolean {
  const kept = ({ lists, activities, statuses, stores }: State) => JSON.stringify([lists, activities, statuses, stores])
  return kept(a) === kept(b)
}

/** Everything but the list in question is as it was. */
function othersUnchanged(before: State, after: State, listId: number): boolean {
  const others = ({ lists, activities }: State) =>
    JSON.stringify([lists.filter(list => list.id !== listId), activities.filter(activity => activity.listId !== listId)])
  return others(before) === others(after)
}

const formOf = (state: State, listId: number) => state.lists.find(list => list.id === listId)?.webformId

/**
 * The list has the participants of before, plus the added ones, minus the removed ones. The others keep their status,
 * their call, and their place among those of the same status (hidden ones among the hidden); those added follow in their order. More of
 * the order the portal keeps for nobody (protocol note 200).
 */
function changedBy(before: State, after: State, { listId, reads }: Target, edit: { add?: readonly number[]; remove?: number }): boolean {
  const { add = [], remove } = edit
  const groups = (state: State, which: (id: number) => boolean) => {
    const byStatus = new Map<string, string[]>()
    for (const { id, status, callId } of entitiesOf(state, listId)) {
      const group = `${status} ${reads(id)}`
      if (which(id)) byStatus.set(group, [...byStatus.get(group) ?? [], `${id} ${callId}`])
    }
    return [...byStatus].sort()
  }
  const old = JSON.stringify(groups(before, id => id !== remove))
  const kept = JSON.stringify(groups(after, id => !add.includes(id)))
  const added = JSON.stringify(groups(after, id => add.includes(id)))
  return old === kept && added === JSON.stringify(add.length > 0 ? [['IN_WORK true', add.map(id => `${id} null`)]] : [])
}

async function atOpenList(app: AppPortal, { listId }: Target) {
  const { pinia, run } = storesOver(app)
  await useSession(pinia).load()
  const open = screenOf(run, listId)
  while (open.isPending || open.namesKnown < open.ids.length) await pause(1)
  return { pinia, open }
}

function editing(name: string, edit: (target: Target) => CompositionEdit, intended: Action['intended']): Action {
  return {
    name,
    intended,
    async prepare(app, target) {
      const { pinia, open } = await atOpenList(app, target)
      const entry = open.entry
      if (!entry) throw new Error('The list did not open')
      const base = open.content
      return () => told(useEditing(pinia).edit(entry, 'contact', base, edit(target)))
    }
  }
}

function deleting(name: string, which: (target: Target) => readonly number[]): Action {
  return {
    name,
    intended: (_before, after, target) => which(target).every(listId => !alive(after, listId)),
    async prepare(app, target) {
      const { pinia } = storesOver(app)
      const lists = useCallLists(pinia)
      await lists.load()
      const deletion = useDeletion(pinia)
      const doomed = await deletion.prepare(lists.entries.filter(entry => which(target).includes(entry.id)))
      return async () => (await deletion.remove(doomed)).refused[0]?.error ?? null
    }
  }
}

export const actions: readonly Action[] = [
  {
    name: 'open the overview',
    intended: unchanged,
    async prepare(app) {
      const { pinia } = storesOver(app)
      const lists = useCallLists(pinia)
      const participants = useParticipants(pinia)
      return async () => {
        await lists.refetch()
        if (lists.error) return lists.error
        const ids = lists.entries.slice(0, 10).map(entry => entry.id)
        participants.invalidate()
        await participants.ensure(ids)
        const [failed] = ids.flatMap(id => participants.errorOf(id) ?? [])
        if (!failed && ids.some(id => !participants.progressOf(id))) throw new Error('A bar is missing, and nobody was told')
        return failed ?? null
      }
    }
  },
  {
    name: 'open a list',
    intended: unchanged,
    async prepare(app, target) {
      const { run } = storesOver(app)
      return async () => {
        const open = screenOf(run, target.listId)
        while (open.isPending || !open.error && !open.namesError && open.namesKnown < open.ids.length) await pause(1)
        const failed = open.error ?? open.namesError
        if (!failed && open.ids.length === 0) throw new Error('The list is empty, and nobody was told')
        return failed
      }
    }
  },
  {
    name: 'filter',
    intended: unchanged,
    async prepare(app, target) {
      const { open } = await atOpenList(app, target)
      // Everybody is there already, so a filter asks the portal nothing that could fail.
      return async () => {
        const inProgress = open.participants.filter(participant => participant.statusCode === 'IN_WORK')
        const counted = open.progress.counts.find(status => status.code === 'IN_WORK')?.count
        if (inProgress.length !== counted) throw new Error('The filter and its count differ')
        return null
      }
    }
  },
  {
    name: 'create',
    intended(before, after, target) {
      const made = after.lists.filter(list => !before.lists.some(old => old.id === list.id))
      const [list] = made
      return made.length === 1 && JSON.stringify(list?.entities.map(entity => entity.id)) === JSON.stringify(target.notOnList)
    },
    async prepare(app, target) {
      const { pinia } = storesOver(app)
      const session = useSession(pinia)
      await session.load()
      const draft = useDraft(pinia)
      draft.restore()
      draft.setType('contact')
      draft.pick(target.notOnList)
      return () => told(draft.create())
    }
  },
  editing(
    'add',
    target => ({ ...NO_EDIT, add: target.notOnList }),
    (before, after, target) => othersUnchanged(before, after, target.listId) && changedBy(before, after, target, { add: target.notOnList })
  ),
  editing(
    'remove',
    target => ({ ...NO_EDIT, remove: [target.onList] }),
    (before, after, target) => othersUnchanged(before, after, target.listId) && changedBy(before, after, target, { remove: target.onList })
  ),
  editing(
    'change the form',
    target => ({ ...NO_EDIT, form: { kind: 'set', formId: target.formId } }),
    (before, after, target) => othersUnchanged(before, after, target.listId)
      && formOf(after, target.listId) === target.formId && changedBy(before, after, target, {})
  ),
  {
    ...editing(
      'a manager\'s edit',
      target => ({ add: target.notOnList, remove: [target.onList], form: { kind: 'set', formId: target.formId } }),
      (before, after, target) => othersUnchanged(before, after, target.listId)
        && formOf(after, target.listId) === target.formId
        && changedBy(before, after, target, { add: target.notOnList, remove: target.onList })
    ),
    userId: OWN_CLIENTS_MANAGER,
    requests: [1, 2, 3]
  },
  {
    name: 'rename',
    intended: (_before, after, target) => subjectOf(after, target.listId) === 'Renamed by a user',
    async prepare(app, target) {
      const { pinia, open } = await atOpenList(app, target)
      const entry = open.entry
      if (!entry) throw new Error('The list did not open')
      return () => told(useEditing(pinia).rename(entry, 'Renamed by a user'))
    }
  },
  creatingInTwoTabs,
  creatingTwo,
  undoingTwo,
  stopping,
  takingOff,
  callingBack,
  splitting,
  deleting('delete one', target => [target.listId]),
  deleting('delete ten', target => target.listIds),
  ...statusActions,
  ...exportActions
]
