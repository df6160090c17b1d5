import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { defineComponent, h, nextTick, ref } from 'vue'
import { createMemoryHistory, createRouter, type LocationQueryRaw, type Router } from 'vue-router'
import { anyText, oneOf, sortBy, useQueryState } from '../../src/ui/useQueryState'
import { eventually } from '../eventually'

const nothing = { render: () => null }
/** Longer than anything that is put off until the code that runs is through. */
const aMoment = () => new Promise(resolve => setTimeout(resolve, 20))

/** A router whose screen `/far` is loaded when the test says so. */
async function routerAt(address: string) {
  const loads: Array<{ arrive: () => void; fail: () => void }> = []
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', component: nothing },
      { path: '/other', component: nothing },
      {
        path: '/far',
        component: () => new Promise<typeof nothing>((resolve, reject) => {
          loads.push({ arrive: () => resolve(nothing), fail: () => reject(new Error('404')) })
        })
      }
    ]
  })
  await router.push(address)
  return { router, loads }
}

const PAUSE_MS = 60
const fields = {
  search: { ...anyText, pauseMs: PAUSE_MS },
  kind: oneOf(['all', 'mine'], 'all'),
  sort: sortBy(['name', 'created'])
}

/** A screen with a state in its address, in an app that stays when the screen is left. */
function screenWith<Values extends object>(router: Router, use: () => Values): { state: Values; leave: () => Promise<void> } {
  let state: Values | undefined
  const shown = ref(true)
  const screen = defineComponent(() => {
    state = use()
    return () => null
  })
  mount(() => shown.value ? h(screen) : null, { global: { plugins: [router] } })
  if (!state) throw new Error('The screen was not set up')
  return {
    state,
    leave() {
      shown.value = false
      return nextTick()
    }
  }
}

const opened = async (address = '/') => {
  const { router, loads } = await routerAt(address)
  const says = (query: LocationQueryRaw) => eventually(() => expect(router.currentRoute.value.query).toEqual(query))
  return { router, loads, says, ...screenWith(router, () => useQueryState(fields)) }
}

describe('The state of a screen in its address', () => {
  it('is what the address says', async () => {
    const { state } = await opened('/?search=fair&kind=mine&sort=-created')
    expect([state.search.value, state.kind.value, state.sort.value]).toEqual(['fair', 'mine', { column: 'created', descending: true }])
  })

  it('is as if nothing were said where something is said wrongly, which is then said no more', async () => {
    const { state, says } = await opened('/?kind=everybody&kind=mine&sort=price&other=1')
    expect([state.search.value, state.kind.value, state.sort.value]).toEqual(['', 'all', null])
    await says({ other: '1' })
  })

  it('is written when it changes, beside what others keep there, and goes out of it again', async () => {
    const { state, says, router } = await opened('/?other=1')
    state.kind.value = 'mine'
    state.sort.value = { column: 'name', descending: true }
    await says({ other: '1', kind: 'mine', sort: '-name' })
    state.kind.value = 'all'
    await says({ other: '1', sort: '-name' })
    expect(router.currentRoute.value.path).toBe('/')
  })

  it('is written once typing pauses', async () => {
    const { state, says, router } = await opened()
    const written: string[] = []
    router.afterEach(to => void written.push(to.fullPath))
    for (const text of ['f', 'fa', 'fai', 'fair ']) {
      state.search.value = text
      await aMoment()
    }
    expect(written).toEqual([])
    await says({ search: 'fair' })
    expect([written, state.search.value]).toEqual([['/?search=fair'], 'fair '])
  })

  it('is not written sooner because something else changes in the address', async () => {
    const { state, says, router } = await opened()
    state.search.value = 'f'
    await router.replace('/?other=1')
    await aMoment()
    expect(router.currentRoute.value.query).toEqual({ other: '1' })
    state.search.value = 'fair'
    await says({ other: '1', search: 'fair' })
  })

  it('of two parts of a screen that change at once is written for both', async () => {
    const { router } = await routerAt('/')
    const { state } = screenWith(router, () => ({
      ...useQueryState({ kind: fields.kind }), ...useQueryState({ sort: fields.sort })
    }))
    state.kind.value = 'mine'
    state.sort.value = { column: 'name', descending: false }
    await eventually(() => expect(router.currentRoute.value.query).toEqual({ kind: 'mine', sort: 'name' }))
  })

  it('follows an address that changes by itself, and not its own that comes late', async () => {
    const { state, router, says } = await opened('/?search=fair')
    await router.replace('/?search=expo&kind=mine')
    expect([state.search.value, state.kind.value]).toEqual(['expo', 'mine'])
    state.search.value = 'a'
    await says({ search: 'a', kind: 'mine' })
    state.search.value = 'ab'
    state.kind.value = 'all'
    await says({ search: 'ab' })
    expect(state.search.value).toBe('ab')
  })
})

describe('An address that is written late', () => {
  it('does not overtake a navigation that began meanwhile', async () => {
    const { state, router, loads } = await opened()
    state.search.value = 'fair'
    const going = router.push('/far')
    await new Promise(resolve => setTimeout(resolve, PAUSE_MS * 2))
    loads[0]?.arrive()
    await going
    await aMoment()
    expect(router.currentRoute.value.fullPath).toBe('/far')
  })

  it('does not overtake a navigation that begins in the same moment', async () => {
    const { state, router, loads } = await opened()
    const going = router.replace('/far')
    state.kind.value = 'mine'
    await aMoment()
    loads[0]?.arrive()
    await going
    await aMoment()
    expect(router.currentRoute.value.fullPath).toBe('/far')
  })

  it('is not written on another screen', async () => {
    const { state, router, leave } = await opened()
    state.search.value = 'fair'
    await router.push('/other')
    await leave()
    await new Promise(resolve => setTimeout(resolve, PAUSE_MS * 2))
    expect(router.currentRoute.value.fullPath).toBe('/other')
  })

  it('is not written on the same screen opened anew', async () => {
    const { state, router, leave } = await opened()
    state.search.value = 'fair'
    await router.push('/other')
    await leave()
    await router.push('/')
    await new Promise(resolve => setTimeout(resolve, PAUSE_MS * 2))
    expect(router.currentRoute.value.fullPath).toBe('/')
  })

  it('is written after all when the way to the other screen has failed', async () => {
    const { state, router, loads, says } = await opened()
    const going = router.push('/far')
    await eventually(() => expect(loads).toHaveLength(1))
    state.kind.value = 'mine'
    await aMoment()
    expect(router.currentRoute.value.fullPath).toBe('/')
    loads[0]?.fail()
    await expect(going).rejects.toThrow('404')
    await says({ kind: 'mine' })
  })

  it('is written after all when somebody has changed their mind and stayed', async () => {
    const { state, router, loads, says } = await opened()
    void router.push('/far')
    await eventually(() => expect(loads).toHaveLength(1))
    state.kind.value = 'mine'
    await aMoment()
    await router.push('/')
    loads[0]?.arrive()
    await says({ kind: 'mine' })
    expect(router.currentRoute.value.path).toBe('/')
  })
})
