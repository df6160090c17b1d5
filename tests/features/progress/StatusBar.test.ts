import { describe, expect, it, vi } from 'vitest'
import { nextTick } from 'vue'
import StatusBar from '../../../src/features/progress/StatusBar.vue'
import { progressOf } from '../../../src/domain/progress'
import { aParticipant, statusesOfAFreshPortal } from '../../factories'
import { mountApp } from '../../mountApp'

/** Participants of whom so many are in each status. */
function having(counts: Record<string, number>) {
  return Object.entries(counts).flatMap(([code, count]) =>
    Array.from({ length: count }, (_, index) => aParticipant(index, code)))
}

const progress = progressOf(having({ IN_WORK: 60, SUCCESS: 30, STOP_CALLING: 1_030 }), statusesOfAFreshPortal)

describe('The bar of a call list', () => {
  it('does not take the focus from those who were there before its legend', async () => {
    // The first bar of all: the others find the legend loaded.
    const bar = await mountApp(StatusBar, { props: { progress } })
    const picture = bar.get('[role=img]').element as HTMLElement
    picture.focus()
    await vi.dynamicImportSettled()
    await nextTick()
    expect(document.activeElement).toBe(picture)
    expect(picture.isConnected).toBe(true)
    picture.blur()
    await nextTick()
    expect(picture.isConnected).toBe(false)
  })

  it('is a picture that says in one sentence what it shows', async () => {
    const bar = await mountApp(StatusBar, { props: { progress } })
    expect(bar.get('[role=img]').attributes('aria-label'))
      .toBe('1,120 participants: 60 In progress, 30 Successful and 1,030 Do not call')
  })

  it('has a segment for each status somebody has, as wide as their number, and none for the others', async () => {
    const bar = await mountApp(StatusBar, { props: { progress } })
    const widths = bar.get('[role=img]').findAll('span').map(segment => segment.attributes('style'))
    expect(widths.map(style => /flex-grow: (\d+)/.exec(style ?? '')?.[1])).toEqual(['60', '30', '1030'])
  })

  it('shows its legend to those who come by keyboard', async () => {
    const bar = await mountApp(StatusBar, { props: { progress } })
    const picture = bar.get('[role=img]')
    expect(picture.attributes('tabindex')).toBe('0')
    await vi.waitFor(async () => {
      await bar.get('[role=img]').trigger('focus')
      expect(document.body.textContent).toContain('Do not call1,03092%')
    })
  })

  it('says so when nobody is on the list, or nobody whom this user may see', async () => {
    const bar = await mountApp(StatusBar, { props: { progress: progressOf([], statusesOfAFreshPortal) } })
    expect(bar.get('[role=img]').attributes('aria-label')).toBe('No participants visible to you')
  })

  it('names a status by its code where the portal has no statuses', async () => {
    const bar = await mountApp(StatusBar, { props: { progress: progressOf(having({ SUCCESS: 2 }), []) } })
    expect(bar.get('[role=img]').attributes('aria-label')).toBe('2 participants: 2 SUCCESS')
  })

  it('shows a name with markup as text', async () => {
    const statuses = [{ code: 'X', name: '<img src=x onerror=alert(1)>', sort: 1 }]
    const bar = await mountApp(StatusBar, { props: { progress: progressOf(having({ X: 1 }), statuses) } })
    await vi.waitFor(async () => {
      await bar.get('[role=img]').trigger('focus')
      expect(document.body.textContent).toContain('<img src=x onerror=alert(1)>')
    })
    expect(document.body.querySelector('img')).toBeNull()
  })

  it('tells which segment was clicked, and is silent and out of the keyboard\'s way, for buttons say the same', async () => {
    const selected: string[] = []
    const bar = await mountApp(StatusBar, {
      props: { progress, clickable: true, onSelect: (code: string) => selected.push(code) }
    })
    const segments = bar.findAll('button')
    expect(segments.map(segment => segment.attributes('tabindex'))).toEqual(['-1', '-1', '-1'])
    await segments[1]?.trigger('click')
    expect(selected).toEqual(['SUCCESS'])
    expect(bar.text()).toBe('')
  })

  it('lets the other segments step back when one status is filtered by', async () => {
    const bar = await mountApp(StatusBar, { props: { progress, clickable: true, active: 'SUCCESS' } })
    expect(bar.findAll('button').map(segment => segment.classes('opacity-35'))).toEqual([true, false, true])
  })
})
