import { describe, expect, it } from 'vitest'
import { defineComponent, h, nextTick, ref } from 'vue'
import ConfirmDialog from '../../src/ui/ConfirmDialog.vue'
import { until } from '../localPortal'
import { mountApp } from '../mountApp'

/** A screen with an open question; what is given is passed on to it. */
async function asked(props: { ready?: boolean, working?: boolean, stays?: boolean } = {}) {
  const open = ref(true)
  const said: string[] = []
  const Screen = defineComponent(() => () => h(ConfirmDialog, {
    title: 'Discard?',
    about: 'Three contacts are picked.',
    action: 'Discard',
    cancel: 'Keep',
    ...props,
    'open': open.value,
    'onUpdate:open': (now: boolean) => { open.value = now },
    'onConfirm': () => said.push('yes'),
    'onCancel': () => said.push('no')
  }))
  await mountApp(Screen)
  const button = (label: string) =>
    [...document.body.querySelectorAll('button')].find(each => each.textContent.trim() === label) as HTMLButtonElement
  await until(() => button('Keep') !== undefined, 'the question')
  return { open, said, button }
}

/** A click as the browser makes it: what follows from it is through before the next one. */
async function click(button: HTMLButtonElement): Promise<void> {
  button.click()
  await nextTick()
}

describe('A question before something is lost', () => {
  it('gives the focus to the answer that loses nothing, so that Enter loses nothing', async () => {
    const { button } = await asked()
    await until(() => document.activeElement === button('Keep'), 'the focus')
  })

  it('counts a double click as one yes', async () => {
    const { said, button, open } = await asked()
    const yes = button('Discard')
    await click(yes)
    await click(yes)
    expect([said, open.value]).toEqual([['yes'], false])
  })

  it('takes no yes after a no', async () => {
    const { said, button } = await asked()
    const [yes, no] = [button('Discard'), button('Keep')]
    await click(no)
    await click(yes)
    expect(said).toEqual(['no'])
  })

  it('takes no yes while it is not known what would be lost', async () => {
    const { said, button } = await asked({ ready: false })
    expect(button('Discard').disabled).toBe(true)
    await click(button('Discard'))
    expect(said).toEqual([])
  })

  it('stays on the screen after a yes where it is closed later', async () => {
    const { said, button, open } = await asked({ stays: true })
    await click(button('Discard'))
    expect([said, open.value]).toEqual([['yes'], true])
  })

  it('takes no other answer while a yes is carried out', async () => {
    const { said, button, open } = await asked({ stays: true, working: true })
    expect(button('Keep').disabled).toBe(true)
    document.body.querySelector('[role=dialog]')?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }))
    await nextTick()
    expect([said, open.value]).toEqual([[], true])
  })
})
