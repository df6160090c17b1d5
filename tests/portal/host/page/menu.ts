import { element } from './dom'

export interface MenuItem {
  title: string
  run: () => void
}

/**
 * A button with a menu that opens below it. Arrow keys move, Escape and a click elsewhere close.
 *
 * @param label what the button is called; its text is `text`
 * @param items asked for each time the menu opens
 * @param nothing the line shown when there are none
 */
export function menuButton(label: string, text: string, items: () => MenuItem[], nothing: string): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'menu-button', 'aria-haspopup': 'menu', 'aria-expanded': 'false', 'aria-label': label },
    text
  )
  const wrapper = element('div', { class: 'menu' }, button)
  let popup: HTMLElement | undefined

  function close(focus = true) {
    popup?.remove()
    popup = undefined
    button.setAttribute('aria-expanded', 'false')
    document.removeEventListener('pointerdown', outside)
    if (focus) button.focus()
  }

  function outside(event: Event) {
    if (event.target instanceof Node && !wrapper.contains(event.target)) close(false)
  }

  function open() {
    const entries = items().map(({ title, run }) =>
      element(
        'button',
        {
          type: 'button',
          role: 'menuitem',
          onclick: () => {
            close()
            run()
          }
        },
        title
      )
    )
    const empty = element('p', { class: 'quiet' }, nothing)
    popup = element('div', { class: 'menu-popup', role: 'menu' }, ...(entries.length > 0 ? entries : [empty]))
    // Placed by the window, since the grid around it scrolls and would cut it off.
    const box = button.getBoundingClientRect()
    popup.style.top = `${box.bottom + 4}px`
    popup.style.left = `${Math.max(8, Math.min(box.left, window.innerWidth - 248))}px`
    wrapper.append(popup)
    button.setAttribute('aria-expanded', 'true')
    document.addEventListener('pointerdown', outside)
    entries[0]?.focus()
  }

  wrapper.addEventListener('keydown', (event) => {
    if (!popup) return
    const entries = [...popup.querySelectorAll<HTMLElement>('[role=menuitem]')]
    const at = entries.findIndex((entry) => entry === document.activeElement)
    if (event.key === 'Escape') close()
    else if (event.key === 'ArrowDown') entries[(at + 1) % entries.length]?.focus()
    else if (event.key === 'ArrowUp') entries.at(at - 1)?.focus()
    else return
    event.preventDefault()
  })
  button.addEventListener('click', () => (popup ? close() : open()))
  return wrapper
}
