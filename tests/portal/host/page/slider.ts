import { element, setInert } from './dom'
import { word } from './words'

/** A panel that came in from the right. */
export interface Slider {
  body: HTMLElement
  setTitle: (title: string) => void
  /** Closes it, then calls `closed` of `openSlider` and this callback. */
  close: (closed?: () => void) => void
}

const stack: { panel: HTMLElement; close: () => void }[] = []

function layersBelow(top: HTMLElement): Element[] {
  const page = document.getElementById('layout')
  return [...(page ? [page] : []), ...stack.map((slider) => slider.panel).filter((panel) => panel !== top)]
}

/**
 * Opens a slider above everything that is open.
 *
 * @param title shown in its head and as its name
 * @param width in CSS pixels; the window's width less a margin when it is left out or too large
 * @param closed called once, however it is closed (protocol note 48)
 */
export function openSlider(title: string, width: number | undefined, closed: () => void = () => {}): Slider {
  const before = document.activeElement
  const heading = element('h2', {}, title)
  const body = element('div', { class: 'slider-body' })
  const closeButton = element('button', { type: 'button', class: 'slider-close', 'aria-label': word('close') }, '✕')
  const panel = element('section', { class: 'slider', role: 'dialog', 'aria-modal': 'true', 'aria-label': title })
  panel.append(closeButton, element('header', {}, heading), body)
  if (width) panel.style.setProperty('--slider-width', `${width}px`)
  const layer = element('div', { class: 'slider-layer' }, panel)

  let open = true
  const close = () => {
    if (!open) return
    open = false
    stack.splice(stack.findIndex((slider) => slider.panel === layer), 1)
    layer.remove()
    const top = stack.at(-1)
    setInert(top ? [top.panel] : layersBelow(layer), false)
    if (before instanceof HTMLElement) before.focus()
    closed()
  }
  layer.addEventListener('click', (event) => {
    if (event.target === layer) close()
  })
  closeButton.addEventListener('click', close)
  document.getElementById('sliders')?.append(layer)
  stack.push({ panel: layer, close })
  setInert(layersBelow(layer), true)
  closeButton.focus()

  return {
    body,
    setTitle(next) {
      heading.textContent = next
      panel.setAttribute('aria-label', next)
    },
    close(after) {
      close()
      after?.()
    }
  }
}

/** Escape closes the slider on top, unless the key already closed a menu or a dialogue. */
export function closeSlidersByKey(): void {
  window.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && !event.defaultPrevented) stack.at(-1)?.close()
  })
}
