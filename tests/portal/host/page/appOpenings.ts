import { openAppFrame, type AppFramePlace } from './appFrame'
import { openSlider } from './slider'

export interface SliderOpening {
  placement: string
  options: unknown
  title: string
  width?: number | undefined
  closed?: () => void
}

/** Opens the app in a slider of its own. */
export function openAppInSlider({ placement, options, title, width, closed }: SliderOpening): void {
  const slider = openSlider(title, width, closed)
  slider.body.classList.add('holds-app')
  const load = () => openAppFrame(slider.body, placement, options, place)
  const place: AppFramePlace = {
    inSlider: true,
    setTitle: slider.setTitle,
    close: slider.close,
    reload: () => void load()
  }
  void load()
}

/** Opens the app in an element of the page itself. */
export function openAppOnPage(parent: HTMLElement, placement: string, options: unknown, heading?: HTMLElement) {
  return openAppFrame(parent, placement, options, {
    inSlider: false,
    setTitle(title) {
      document.title = title
      if (heading) heading.textContent = title
    },
    // A page has nothing to close; the real host does nothing either.
    close() {},
    reload: () => location.reload()
  })
}
