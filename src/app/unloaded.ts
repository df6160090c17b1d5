import { unloaded } from '../locales/unloaded'

/**
 * Says that files of the app did not load, where there is neither a language nor a component to say it with.
 * @param root what the app would be mounted on.
 */
export function showUnloaded(root: HTMLElement): void {
  const about = document.createElement('p')
  about.setAttribute('role', 'alert')
  about.textContent = unloaded.about
  const reload = document.createElement('button')
  reload.className = 'underline'
  reload.textContent = unloaded.reload
  reload.addEventListener('click', () => location.reload())
  const screen = document.createElement('main')
  screen.className = 'mx-auto flex min-h-dvh max-w-xl flex-col items-start justify-center gap-4 px-5 py-8'
  screen.append(about, reload)
  root.replaceChildren(screen)
}
