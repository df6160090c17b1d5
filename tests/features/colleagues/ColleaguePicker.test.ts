import { flushPromises } from '@vue/test-utils'
import { describe, expect, it, vi } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import ColleaguePicker from '../../../src/features/colleagues/ColleaguePicker.vue'
import { useSession } from '../../../src/stores/session'
import { ADMIN, appPortalAs, MANAGER, OWN_CLIENTS_MANAGER } from '../../connection'
import { localPortal } from '../../localPortal'
import { mountOverPortal } from '../../mountOverPortal'

const portal = localPortal()

async function picker({ multiple = true, chosen = [] as number[] } = {}) {
  const userIds = ref(chosen)
  const Screen = defineComponent(() => {
    void useSession().load()
    return () => h(ColleaguePicker, {
      label: 'Colleagues', multiple, modelValue: userIds.value, 'onUpdate:modelValue': (ids: number[]) => { userIds.value = ids }
    })
  })
  const wrapper = await mountOverPortal(appPortalAs(portal.url, ADMIN), Screen)
  const box = () => wrapper.get<HTMLInputElement>('input[role=combobox][aria-label=Colleagues]')
  const options = () => [...document.querySelectorAll('[role=option]')]
  const names = () => options().map(option => option.textContent?.trim())
  async function choose(name: string): Promise<void> {
    const option = options().find(each => each.textContent?.trim() === name)
    option?.dispatchEvent(new MouseEvent('click', { bubbles: true }))
    await flushPromises()
  }
  if (!multiple) await vi.waitFor(() => expect(box().element.value).toBe('Максим Орлов'))
  await box().trigger('click')
  return { wrapper, userIds, names, choose }
}

describe('Choosing colleagues', () => {
  it('offers whoever asks first, and then all who still work here', async () => {
    await portal.call('portal.setUser', { userId: MANAGER, active: false })
    const { wrapper, names } = await picker()
    await vi.waitFor(() => expect(names()).toEqual(['Anna Adler (me)', 'Olivia Baker']))
    wrapper.unmount()
  })

  it('takes several, and names them', async () => {
    const { wrapper, userIds, names, choose } = await picker()
    await vi.waitFor(() => expect(names()).toHaveLength(3))
    await choose('Olivia Baker')
    await choose('Anna Adler (me)')
    expect(userIds.value).toEqual([OWN_CLIENTS_MANAGER, ADMIN])
    expect(wrapper.text()).toContain('Olivia BakerAnna Adler (me)')
    wrapper.unmount()
  })

  it('takes one where one is wanted, and names the one it begins with', async () => {
    const { wrapper, userIds, names, choose } = await picker({ multiple: false, chosen: [MANAGER] })
    await vi.waitFor(() => expect(names()).toHaveLength(3))
    await choose('Olivia Baker')
    expect(userIds.value).toEqual([OWN_CLIENTS_MANAGER])
    wrapper.unmount()
  })
})
