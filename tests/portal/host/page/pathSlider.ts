import { showClientCard } from './clientCard'
import { element } from './dom'
import { openSlider } from './slider'

/** Opens a page of the portal in a slider: a client's card, or for other addresses just its path. */
export function openPathInSlider(path: string, width: number | undefined, closed: () => void): void {
  const client = /^\/crm\/(contact|company)\/(?:details|show)\/(\d+)\/?$/.exec(path)
  const slider = openSlider(path, width, closed)
  if (client) {
    const kind = client[1] === 'company' ? 'company' : 'contact'
    void showClientCard(slider.body, kind, Number(client[2]), slider.setTitle)
  } else {
    slider.body.append(element('p', { class: 'quiet' }, path))
  }
}
