import { describe, expect, it } from 'vitest'
import { followTheme } from '../../src/app/followTheme'

/** What `matchMedia` answers, with a switch. */
class DarkQuery extends EventTarget {
  matches = false

  set(matches: boolean): void {
    this.matches = matches
    this.dispatchEvent(new Event('change'))
  }
}

function following() {
  const root = document.createElement('html')
  const dark = new DarkQuery()
  const stop = followTheme(root, dark as unknown as MediaQueryList)
  return { root, dark, stop }
}

describe('The theme', () => {
  it('is light where nobody asks for a dark one', () => {
    expect(following().root.className).toBe('light')
  })

  it('changes with the page around the app while the app is open', () => {
    const { root, dark } = following()
    dark.set(true)
    expect(root.className).toBe('dark')
    dark.set(false)
    expect(root.className).toBe('light')
  })

  it('stays when nobody follows any more', () => {
    const { root, dark, stop } = following()
    stop()
    dark.set(true)
    expect(root.className).toBe('light')
  })
})
