import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { defineComponent, h, nextTick, ref } from 'vue'
import { createMemoryHistory, createRouter } from 'vue-router'
import { useStillHere } from '../../src/ui/useStillHere'
import { eventually } from '../eventually'

const nothing = { render: () => null }

/** A screen at `/lists/1`, in an app that stays when the screen is left, with another one whose code takes its time. */
async function screen() {
  let arrive = (): void => {}
  const code = new Promise<typeof nothing>(resolve => arrive = () => resolve(nothing))
  let asked = false
  const far = () => {
    asked = true
    return code
  }
  const router = createRouter({
    history: createMemoryHistory(),
    routes: [
      { path: '/', component: nothing },
      { path: '/lists/:id', component: nothing },
      { path: '/far', component: far },
      { path: '/farther', component: () => new Promise<typeof nothing>(() => {}) }
    ]
  })
  await router.push('/lists/1')
  const shown = ref(true)
  let stillHere = (): boolean => false
  const one = defineComponent(() => {
    stillHere = useStillHere()
    return () => null
  })
  mount(() => shown.value ? h(one) : null, { global: { plugins: [router] } })
  return {
    router,
    here: () => stillHere(),
    arrive,
    asked: () => eventually(() => expect(asked).toBe(true)),
    leave() {
      shown.value = false
      return nextTick()
    }
  }
}

describe('Somebody', () => {
  it('is still here until they go, also while the state of the screen is written into its address', async () => {
    const { router, here } = await screen()
    expect(here()).toBe(true)
    const writing = router.replace({ query: { search: 'x' } })
    await Promise.resolve()
    expect(here()).toBe(true)
    await writing
    expect(here()).toBe(true)
  })

  it('is not here any more once on the way to another screen, before its code has come', async () => {
    const { router, here, arrive, asked } = await screen()
    const going = router.push('/far')
    await asked()
    expect([router.currentRoute.value.path, here()]).toEqual(['/lists/1', false])
    arrive()
    await going
    expect(here()).toBe(false)
  })

  it('is not here while on the way to one screen because the way to another one has ended', async () => {
    const { router, here, arrive, asked } = await screen()
    const going = router.push('/far')
    await asked()
    void router.push('/farther')
    arrive()
    await going
    expect([router.currentRoute.value.path, here()]).toEqual(['/lists/1', false])
  })

  it('is here again when they turn round on the way', async () => {
    const { router, here, arrive, asked } = await screen()
    void router.push('/far')
    await asked()
    await router.push('/lists/1?search=x')
    arrive()
    await nextTick()
    expect(here()).toBe(true)
  })

  it('is not here when the same screen shows another list, nor when this one was opened anew', async () => {
    const { router, here, leave } = await screen()
    await router.push('/lists/2')
    expect(here()).toBe(false)
    await leave()
    await router.push('/lists/1')
    expect(here()).toBe(false)
  })
})
