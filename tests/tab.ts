import { vi } from 'vitest'
import { nextTick } from 'vue'

/** Turns to another tab and back again. */
export async function goAndComeBack(): Promise<void> {
  const visibility = vi.spyOn(document, 'visibilityState', 'get')
  for (const state of ['hidden', 'visible'] as const) {
    visibility.mockReturnValue(state)
    document.dispatchEvent(new Event('visibilitychange'))
    await nextTick()
  }
  visibility.mockRestore()
}
