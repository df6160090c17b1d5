/** Screens that fill the frame are at least this high, in CSS pixels, however low the frame begins. */
const LEAST_HEIGHT = 640

/**
 * Keeps a frame on a page as high as what is in it: whenever the content's height changes, the portal is asked
 * to follow. A slider needs none of this, its frame fills it.
 *
 * Screens that fill the frame must not measure themselves by its height then, or each would push the other up
 * for ever. They use the CSS variable `--frame-height`, which is set here once and for all.
 * @param root the document's element.
 * @param fit asks the portal to make the frame as high as the document.
 * @returns a function that stops following.
 */
export function fitFrame(root: HTMLElement, fit: () => void): () => void {
  root.style.setProperty('--frame-height', `${Math.max(window.innerHeight, LEAST_HEIGHT)}px`)
  let waiting = 0
  let fitted = 0
  const observer = new ResizeObserver(() => {
    cancelAnimationFrame(waiting)
    waiting = requestAnimationFrame(() => {
      if (root.scrollHeight === fitted) return
      fitted = root.scrollHeight
      fit()
    })
  })
  observer.observe(root.ownerDocument.body)
  return () => {
    cancelAnimationFrame(waiting)
    observer.disconnect()
  }
}
