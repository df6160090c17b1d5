import { asPortalError, PortalError } from '../bitrix24/portalError'
import type { Portal } from '../bitrix24/portal'
import type { CallListActivity } from '../domain/callList'

/**
 * Marks a list done, which its activity is, and looks whether it is: a portal may say yes and change nothing, and an
 * answer that was lost is not asked for again.
 * @throws PortalError `access-denied` for many who are no administrators (protocol note 24).
 */
export async function finishList(portal: Portal, { id, callListId }: CallListActivity): Promise<void> {
  let failure = new PortalError('unexpected-answer', 'The activity is not completed', { outcomeUnknown: false })
  try {
    await portal.activities.complete(id)
  } catch (error) {
    failure = asPortalError(error)
    if (!failure.outcomeUnknown) throw failure
  }
  const activities = await portal.activities.ofLists([callListId]).catch((error: unknown) => {
    throw failure.outcomeUnknown ? failure : asPortalError(error)
  })
  if (!activities.some(activity => activity.id === id && activity.completed)) throw failure
}
