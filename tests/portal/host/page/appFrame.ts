import type { Opening } from '../pageTypes'
import { element } from './dom'
import { pageState } from './pageState'
import { portal } from './portalApi'

/** An app shown somewhere on the page. */
export interface AppFrame {
  sid: string
  opening: Opening
  origin: string
  iframe: HTMLIFrameElement
  /** The element around the iframe; its size is what the app may ask to change. */
  holder: HTMLElement
  where: AppFramePlace
}

/** What the place around a frame lets the app do. */
export interface AppFramePlace {
  inSlider: boolean
  setTitle: (title: string) => void
  /** Closes the slider the frame is in, then calls back; does nothing for a frame on the page itself. */
  close: (closed: () => void) => void
  reload: () => void
}

const frames = new Map<string, AppFrame>()

/** The frame with that sid that is still on the page. */
export function findAppFrame(sid: string): AppFrame | undefined {
  const frame = frames.get(sid)
  if (frame && !frame.iframe.isConnected) {
    frames.delete(sid)
    return undefined
  }
  return frame
}

/**
 * Opens the app inside `parent`: asks the portal for a sid and tokens, names the iframe
 * `domain|protocol|sid` (protocol note 50) and posts the form into it (protocol note 52).
 */
export async function openAppFrame(
  parent: HTMLElement,
  placement: string,
  options: unknown,
  where: AppFramePlace
): Promise<AppFrame> {
  const opening = await portal.open(placement, options)
  const iframe = element('iframe', { name: opening.frameName, title: pageState.appTitle, class: 'app-frame' })
  // Chromium takes `prefers-color-scheme` inside a frame from this property of the iframe element; the
  // protocol itself has no word for the theme.
  iframe.style.colorScheme = document.documentElement.dataset.theme ?? 'light'
  const holder = element('div', { class: 'app-holder' }, iframe)
  parent.replaceChildren(holder)

  const frame = { sid: opening.sid, opening, origin: new URL(opening.action).origin, iframe, holder, where }
  frames.set(opening.sid, frame)

  const form = element('form', { action: opening.action, method: 'post', target: opening.frameName, hidden: true })
  for (const [name, value] of Object.entries(opening.fields)) {
    form.append(element('input', { type: 'hidden', name, value }))
  }
  document.body.append(form)
  form.submit()
  form.remove()
  return frame
}
