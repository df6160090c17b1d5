import { moved, type DirectoryStatus } from '../../src/domain/directoryStatus'
import { asPortalError } from '../../src/bitrix24/portalError'
import { useStatusDirectory, type WriteOutcome } from '../../src/features/statuses/statusDirectory'
import { storesOver } from '../connection'
import type { Action, State } from './actions'

type Directory = ReturnType<typeof useStatusDirectory>

/** The directory as it has to be, by code and name, in its order. */
function writing(
  name: string,
  act: (directory: Directory, shown: readonly DirectoryStatus[], code: string) => Promise<WriteOutcome>,
  wanted: readonly string[]
): Action {
  return {
    name,
    requests: [1, 2, 3],
    intended: (before, after) => sameLists(before, after) && JSON.stringify(namesOf(after)) === JSON.stringify(wanted),
    async prepare(app) {
      const directory = storesOver(app).run(() => useStatusDirectory())
      await directory.refetch()
      const shown = directory.statuses
      const code = directory.newCode()
      return async () => {
        try {
          const outcome = await act(directory, shown, code)
          if (outcome !== 'done') throw new Error(`told that it came to "${outcome}"`)
          return null
        } catch (error) {
          return asPortalError(error)
        }
      }
    }
  }
}

const namesOf = ({ statuses }: State) => [...statuses].sort((a, b) => a.sort - b.sort).map(({ name }) => name)
const sameLists = (before: State, after: State) => JSON.stringify([before.lists, before.activities]) === JSON.stringify([after.lists, after.activities])

const third = (shown: readonly DirectoryStatus[]): DirectoryStatus => {
  const status = shown[2]
  if (!status) throw new Error('The portal has too few statuses')
  return status
}

/** What an administrator does to the directory of statuses: a reading, the change, a reading. */
export const statusActions: readonly Action[] = [
  writing('add a status', (directory, _shown, code) => directory.add(code, { name: 'Call back', color: '#39a8ef' }),
    ['In progress', 'Success', 'Wrong number', 'Do not call', 'Call back']),
  writing('rename a status', (directory, shown) => directory.change(third(shown), { name: 'Nobody there', color: null }),
    ['In progress', 'Success', 'Nobody there', 'Do not call']),
  writing('reorder statuses', (directory, shown) => directory.reorder(shown, moved(shown, 3, 1)),
    ['In progress', 'Do not call', 'Success', 'Wrong number']),
  writing('delete a status', (directory, shown) => directory.remove(third(shown)), ['In progress', 'Success', 'Do not call'])
]
