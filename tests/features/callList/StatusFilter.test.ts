import { describe, expect, it } from 'vitest'
import { defineComponent, h, ref, type Ref } from 'vue'
import StatusFilter from '../../../src/features/callList/StatusFilter.vue'
import { progressOf } from '../../../src/domain/progress'
import { statusesOfAFreshPortal } from '../../factories'
import { mountApp } from '../../mountApp'

const participants = ['IN_WORK', 'IN_WORK', 'SUCCESS', 'OF_THE_PORTAL'].map((statusCode, id) => ({ id, statusCode }))

async function filterOver(statuses = statusesOfAFreshPortal, chosen: string | null = null) {
  const status: Ref<string | null> = ref(chosen)
  const wrapper = await mountApp(defineComponent(() => () => h(StatusFilter, {
    progress: progressOf(participants, statuses),
    modelValue: status.value,
    'onUpdate:modelValue': (code: string | null) => { status.value = code }
  })))
  const buttons = () => wrapper.findAll('button').map(button => button.text().replace(/\s+/g, ' '))
  const press = (text: string) => wrapper.findAll('button').find(button => button.text().startsWith(text))?.trigger('click')
  const pressed = () => wrapper.findAll('[aria-pressed=true]').map(button => button.text().replace(/\s+/g, ' '))
  return { wrapper, status, buttons, press, pressed }
}

describe('The filter by status', () => {
  it('is a named group with a toggle button for all and one a status, each with its count', async () => {
    const { wrapper, buttons } = await filterOver()
    expect(wrapper.get('[role=group]').attributes('aria-label')).toBe('Status')
    expect(buttons()).toEqual(['All 4', 'In progress 2', 'Successful 1', 'Wrong number 0', 'Do not call 0', 'OF_THE_PORTAL 1'])
  })

  it('works by the codes of the participants in a portal without statuses', async () => {
    const { buttons } = await filterOver([])
    expect(buttons()).toEqual(['All 4', 'IN_WORK 2', 'SUCCESS 1', 'OF_THE_PORTAL 1'])
  })

  it('chooses a status, and tells which is chosen', async () => {
    const { status, press, pressed } = await filterOver()
    expect(pressed()).toEqual(['All 4'])
    await press('Success')
    expect(status.value).toBe('SUCCESS')
    expect(pressed()).toEqual(['Successful 1'])
  })

  it('shows all again at a second click on the same status, or at one on All', async () => {
    const { status, press } = await filterOver(statusesOfAFreshPortal, 'SUCCESS')
    await press('Success')
    expect(status.value).toBeNull()
    await press('Wrong')
    await press('All')
    expect(status.value).toBeNull()
  })

  it('shows the name of a status as text, whatever is in it', async () => {
    const { wrapper, buttons } = await filterOver([{ code: 'SUCCESS', name: '<img src=x onerror=alert(1)>', sort: 1 }])
    expect(buttons()[1]).toBe('<img src=x onerror=alert(1)> 1')
    expect(wrapper.find('img').exists()).toBe(false)
  })
})
