import { activityIn, showActivity } from './activityView'
import { showClientCard } from './clientCard'
import { element } from './dom'
import { openSlider } from './slider'

/** Opens a page of the portal in a slider: a client's card, an activity, or for other addresses just its path. */
export function openPathInSlider(url: URL, width: number | undefined, closed: () => void): void {
  const client = /^\/crm\/(contact|company)\/(?:details|show)\/(\d+)\/?$/.exec(url.pathname)
  const activityId = activityIn(url)
  const slider = openSlider(url.pathname, width, closed)
  if (client) {
    const kind = client[1] === 'company' ? 'company' : 'contact'
    void showClientCard(slider.body, kind, Number(client[2]), slider.setTitle)
  } else if (activityId !== undefined) {
    void showActivity(slider.body, activityId, slider.setTitle)
  } else {
    slider.body.append(element('p', { class: 'quiet' }, url.pathname))
  }
}
