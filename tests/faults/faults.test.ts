import { actions } from './actions'
import { describeCells } from './cells'
import { withStorageRefused } from './storageRefused'

/** The one action that keeps and locks anything. */
const refused = actions.filter(({ name }) => name === 'create').map(withStorageRefused)

describeCells([...actions, ...refused])
