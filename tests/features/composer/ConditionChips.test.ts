import { describe, expect, it, vi } from 'vitest'
import { h, shallowRef } from 'vue'
import ConditionChips from '../../../src/features/composer/filters/ConditionChips.vue'
import { useFilter } from '../../../src/features/composer/filters/useFilter'
import type { Condition } from '../../../src/domain/condition'
import { ADMIN, appPortalAs } from '../../connection'
import { localPortal } from '../../localPortal'
import { mountOverPortal } from '../../mountOverPortal'

const portal = localPortal({ contacts: 20, companies: 10, callLists: 1 })

/** The chips of some conditions on contacts. */
async function chips(conditions: Condition[], language = 'en') {
  const saved = shallowRef<readonly Condition[]>(conditions)
  const holder = {
    setup() {
      const filter = useFilter(() => 'contact', saved)
      return () => h(ConditionChips, { filter })
    }
  }
  const wrapper = await mountOverPortal(appPortalAs(portal.url, ADMIN), holder, { language })
  const buttons = () => wrapper.findAll('.filter-chip-words').map(one => one.text())
  return { wrapper, saved, buttons }
}

const all: Condition[] = [
  { field: 'sourceId', operator: 'is', values: ['TRADE_SHOW', 'WEB'] },
  { field: 'typeId', operator: 'isNot', values: ['CLIENT'] },
  { field: 'assignedById', operator: 'is', values: ['3'] },
  { field: 'lastCommunicationCallTime', operator: 'empty', values: [] },
  { field: 'createdTime', operator: 'inLast', values: ['1'] },
  { field: 'birthdate', operator: 'between', values: ['', '1990-02-01'] },
  { field: 'ufCrm_1702371003', operator: 'between', values: ['1000', '2.5'].reverse() },
  { field: 'phone', operator: 'contains', values: ['030'] },
  { field: 'hasEmail', operator: 'no', values: [] }
]

describe('The chips of a filter', () => {
  it('are sentences that begin with the field\'s name', async () => {
    const { buttons } = await chips(all)
    await vi.waitFor(() => expect(buttons()).toEqual([
      'Source: Trade show, Website', 'Type: not Client', 'Responsible person: Olivia Baker', 'Last call: never',
      'Created on: in the last 1 day', 'Date of birth: up to 1 Feb 1990', 'Discount, %: 2.5 – 1,000', 'First phone: contains “030”',
      'Has e-mail: no'
    ]), 5_000)
  })

  it('can be taken away one by one', async () => {
    const { wrapper, saved, buttons } = await chips(all.slice(0, 2))
    await vi.waitFor(() => expect(buttons()).toHaveLength(2), 5_000)
    await wrapper.get('[aria-label="Remove filter Source"]').trigger('click')
    expect(saved.value).toEqual([all[1]])
    expect(buttons()).toEqual(['Type: not Client'])
    expect(document.activeElement?.textContent).toContain('Add filter')
  })

  it('name what does not hold any more, and forget it when told to', async () => {
    const gone: Condition = { field: 'ufCrm_99', operator: 'yes', values: [] }
    const { wrapper, saved, buttons } = await chips([gone, { field: 'sourceId', operator: 'is', values: ['WEB', 'GONE'] }])
    await vi.waitFor(() => expect(buttons()).toEqual(['Source: Website']), 5_000)
    const alert = wrapper.get('[role=alert]')
    expect(alert.text()).toContain('The field “ufCrm_99” is not there.')
    expect(alert.text()).toContain('Some values of “Source” were deleted.')
    await alert.get('button').trigger('click')
    expect(saved.value).toEqual([{ field: 'sourceId', operator: 'is', values: ['WEB'] }])
    expect(wrapper.find('[role=alert]').exists()).toBe(false)
  })

  it('say why there are none when the fields can not be read, and try again', async () => {
    await portal.call('portal.options', { answers: { 'crm.item.fields': 'nothing' } })
    const { wrapper, buttons } = await chips(all.slice(0, 1))
    await vi.waitFor(() => expect(wrapper.find('[role=alert]').exists()).toBe(true), 10_000)
    await portal.call('portal.options', { answers: {} })
    await wrapper.get('[role=alert] button').trigger('click')
    await vi.waitFor(() => expect(buttons()).toEqual(['Source: Trade show, Website']), 10_000)
  })
})
