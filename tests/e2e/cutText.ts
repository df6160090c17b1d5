import type { Frame } from '@playwright/test'

/**
 * What of the words on the screen does not have its place: a page or a table that scrolls sideways, a word that is
 * cut off, that sticks out of its button, label or header, or lies beside the screen. Empty when all is well.
 * A name out of the CRM may be cut where its title tells the whole of it; the app's own words never.
 */
export async function cutTexts(frame: Frame): Promise<string[]> {
  return frame.evaluate(async () => {
    // A dialogue on its way to its place has another size for a moment; what turns for ever has not.
    const moving = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity)
    await Promise.allSettled(moving.map(({ finished }) => finished))
    const found = new Set<string>()
    const control = 'button, a, label, th, select, summary, [role=tab], [role=radio], [role=combobox]'
    const short = (text: string) => text.trim().replace(/\s+/g, ' ').slice(0, 80)

    /** A part of a pixel is rounding. */
    const outside = (inner: DOMRect, outer: DOMRect) =>
      inner.right > outer.right + 1 || inner.left < outer.left - 1 || inner.bottom > outer.bottom + 1 || inner.top < outer.top - 1
    const beside = (inner: DOMRect, outer: DOMRect) => inner.right > outer.right + 1 || inner.left < outer.left - 1

    function isForReadersOnly(element: Element): boolean {
      const { width, height } = element.getBoundingClientRect()
      return width <= 1 && height <= 1
    }

    /** A name that came from the CRM, and the title over it tells the whole of it. */
    function isTold(element: Element, text: string): boolean {
      const told = element.closest('[title]')?.getAttribute('title') ?? ''
      return element.closest('bdi, [dir=auto]') !== null && text.trim() === told.trim()
    }

    /** The letters without the air above and below them, which lines of text share. */
    function lettersOf(box: DOMRect, size: number): DOMRect {
      const air = Math.max(0, (box.height - size) / 2)
      return new DOMRect(box.x, box.y + air, box.width, box.height - 2 * air)
    }

    function checkText(node: Text, parent: Element): void {
      if (isTold(parent, node.data)) return
      const range = document.createRange()
      range.selectNodeContents(node)
      const size = parseFloat(getComputedStyle(parent).fontSize)
      const boxes = [...range.getClientRects()].filter(({ width }) => width > 0).map((box) => lettersOf(box, size))
      const holder = parent.closest(control)
      if (holder && boxes.some((box) => outside(box, holder.getBoundingClientRect()))) found.add(`sticks out: ${short(node.data)}`)
      for (let element: Element | null = parent; element; element = element.parentElement) {
        const { overflowX, overflowY, position } = getComputedStyle(element)
        const outer = element.getBoundingClientRect()
        if (isForReadersOnly(element)) return
        // What the page hides or scrolls, it hides and scrolls for the whole screen.
        if (/auto|scroll/.test(overflowX + overflowY) || element === document.body) {
          if (boxes.some((box) => beside(box, outer))) found.add(`beside the screen: ${short(node.data)}`)
          return
        }
        if (/hidden|clip/.test(overflowX + overflowY) && boxes.some((box) => outside(box, outer))) {
          found.add(`cut off: ${short(node.data)}`)
          return
        }
        if (position === 'fixed') return
      }
    }

    /** What is written in a field has no boxes of its own. */
    function checkField(field: HTMLInputElement | HTMLSelectElement): void {
      const style = getComputedStyle(field)
      const brush = document.createElement('canvas').getContext('2d')
      const room = field.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight)
      if (!brush || room <= 0 || style.opacity === '0' || isForReadersOnly(field)) return
      brush.font = `${style.fontWeight} ${style.fontSize} ${style.fontFamily}`
      const texts = field instanceof HTMLSelectElement ? [...field.options].map(({ text }) => text) : [field.placeholder]
      for (const text of texts) {
        if (brush.measureText(text).width > room + 1) found.add(`does not fit its field: ${short(text)}`)
      }
    }

    const { scrollWidth, clientWidth } = document.documentElement
    if (scrollWidth > clientWidth) found.add(`the page scrolls sideways: ${scrollWidth} of ${clientWidth}`)
    for (const element of document.querySelectorAll('body *')) {
      if (!element.checkVisibility({ opacityProperty: true, visibilityProperty: true })) continue
      if (element instanceof HTMLInputElement || element instanceof HTMLSelectElement) checkField(element)
      const scrolls = /auto|scroll/.test(getComputedStyle(element).overflowX)
      if (scrolls && element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0) {
        found.add(`scrolls sideways: ${element.className || element.tagName}`)
      }
      // What is behind a dialogue is not read now.
      if (element instanceof HTMLSelectElement || element.closest('option, [aria-hidden=true]')) continue
      for (const node of element.childNodes) {
        if (node instanceof Text && /[\p{L}\p{N}]/u.test(node.data)) checkText(node, element)
      }
    }
    return [...found]
  })
}
