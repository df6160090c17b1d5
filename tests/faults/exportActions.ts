import { setTimeout as pause } from 'node:timers/promises'
import { effectScope } from 'vue'
import { asPortalError, type PortalError } from '../../src/bitrix24/portalError'
import { useListsReading } from '../../src/features/composer/callLists/useListsReading'
import { useClients } from '../../src/stores/clients'
import { useParticipants } from '../../src/stores/participants'
import { useSession } from '../../src/stores/session'
import { useWholeReading, type WholeReading } from '../../src/stores/wholeReading'
import { storesOver } from '../connection'
import type { Action, State } from './actions'

const unchanged = (before: State, after: State) => JSON.stringify([before.lists, before.activities]) === JSON.stringify([after.lists, after.activities])
const reading = (): WholeReading => ({ signal: new AbortController().signal, progress: () => {} })

/** What is not complete is a failure that the user was not told of. */
async function told(work: Promise<boolean>): Promise<PortalError | null> {
  const complete = await work.catch((error: unknown) => asPortalError(error))
  if (complete === false) throw new Error('Something is lacking, and nobody was told')
  return complete === true ? null : complete
}

/** Reading for a file and for a report: it is complete, or the user is told that it is not. */
export const exportActions: readonly Action[] = [
  {
    name: 'export a list',
    requests: [1, 2, 3],
    intended: unchanged,
    async prepare(app, { listId, onList }) {
      const { run } = storesOver(app)
      const [whole, participants, clients] = [run(useWholeReading), run(useParticipants), run(useClients)]
      await run(useSession).load()
      const stored = (await app.callLists.participants(listId, { seesEverybody: true, glance: false, priority: 'visible' })).participants.length
      // As it is where the screen has read the first phones.
      await clients.ensureNames('contact', [onList])
      return () => told((async () => {
        await whole.participants(listId, reading())
        const ids = participants.of(listId)?.participants.map(({ id }) => id) ?? []
        await whole.clients('contact', ids, reading())
        return ids.length === stored && ids.every(id => clients.isWhole('contact', id))
      })())
    }
  },
  {
    name: 'export the overview',
    intended: unchanged,
    async prepare(app, { listIds }) {
      const { run } = storesOver(app)
      const whole = run(useWholeReading)
      await run(useSession).load()
      return () => told((async () => {
        const tallies = await whole.lists(listIds, reading())
        return listIds.every(id => [...tallies.get(id) ?? []].length > 0)
      })())
    }
  },
  {
    name: 'open the report',
    intended: unchanged,
    async prepare(app, { listIds }) {
      const { run } = storesOver(app)
      await run(useSession).load()
      let again = false
      const scope = effectScope()
      let report: ReturnType<typeof useListsReading> | undefined
      return async () => {
        report ??= run(() => scope.run(() => useListsReading(() => listIds)))
        if (!report) throw new Error('The scope is over')
        if (again) report.retry()
        again = true
        while (report.isPending.value) await pause(1)
        const failed = report.failed.value[0]?.error
        if (!failed && report.lists.value.length < listIds.length) throw new Error('A list is not counted, and nobody was told')
        return failed ?? null
      }
    }
  }
]
