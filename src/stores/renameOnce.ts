import { asPortalError } from '../bitrix24/portalError'
import type { Portal } from '../bitrix24/portal'
import type { CallListActivity } from '../domain/callList'

/**
 * Renames a list: its name is its activity's subject. When the answer is lost, the name is looked at
 * instead of being sent again.
 * @throws PortalError `access-denied` for many who are no administrators (protocol note 24).
 */
export async function renameOnce(portal: Portal, activity: CallListActivity, subject: string): Promise<void> {
  try {
    await portal.activities.rename(activity.id, subject)
  } catch (error) {
    const failure = asPortalError(error)
    if (!failure.outcomeUnknown) throw failure
    const activities = await portal.activities.ofLists([activity.callListId]).catch(() => [])
    if (!activities.some(({ id, subject: now }) => id === activity.id && now === subject)) throw failure
  }
}
