/**
 * Keeps the theme class of the document in step with the system, or with the page around the frame, which
 * decides what `prefers-color-scheme` answers inside it. Follows a change while the app is open.
 *
 * A plain function of the document, because it has to run before the first component is mounted.
 * @returns a function that stops following.
 */
export function followTheme(root: HTMLElement, dark = matchMedia('(prefers-color-scheme: dark)')): () => void {
  const apply = () => {
    root.classList.toggle('dark', dark.matches)
    root.classList.toggle('light', !dark.matches)
  }
  apply()
  dark.addEventListener('change', apply)
  return () => dark.removeEventListener('change', apply)
}
