import { element } from './dom'

const shownForMs = 6000

/** Shows a line at the bottom of the CRM page for a while; screen readers hear it. */
export function toast(text: string): void {
  const line = element('p', { class: 'toast' }, text)
  document.getElementById('toasts')?.append(line)
  setTimeout(() => line.remove(), shownForMs)
}
