import { showActivity } from './activityView'
import { showClientCard } from './clientCard'
import { element } from './dom'
import { openSlider } from './slider'

const activityPage = '/bitrix/components/bitrix/crm.activity.planner/slider.php'

/** The activity that an address shows (protocol note 181), if it does. */
function activityOf({ pathname, searchParams }: URL): number | undefined {
  const asked = pathname === activityPage && searchParams.get('ajax_action') === 'ACTIVITY_VIEW'
  return asked ? Number(searchParams.get('activity_id')) || undefined : undefined
}

/** Opens a page of the portal in a slider: a client's card, an activity, or for other addresses just its path. */
export function openPathInSlider(address: URL, width: number | undefined, closed: () => void): void {
  const path = address.pathname
  const client = /^\/crm\/(contact|company)\/(?:details|show)\/(\d+)\/?$/.exec(path)
  const activity = activityOf(address)
  const slider = openSlider(path, width, closed)
  if (client) {
    const kind = client[1] === 'company' ? 'company' : 'contact'
    void showClientCard(slider.body, kind, Number(client[2]), slider.setTitle)
  } else if (activity !== undefined) {
    void showActivity(slider.body, activity, slider.setTitle)
  } else {
    slider.body.append(element('p', { class: 'quiet' }, path))
  }
}
