import { beforeEach, describe, expect, it } from 'vitest'
import { defineComponent, h, ref, type Ref } from 'vue'
import FormPicker from '../../../src/features/crmForm/FormPicker.vue'
import { useForms } from '../../../src/stores/forms'
import { ADMIN, appPortalAs } from '../../connection'
import { eventually } from '../../eventually'
import { localPortal } from '../../localPortal'
import { mountOverPortal } from '../../mountOverPortal'

const portal = localPortal()

/** The field with a form chosen, in a screen whose lists use the form numbers given. */
async function pickerWith(chosen: number | null, { usedIds = [], disabled = false }: { usedIds?: number[]; disabled?: boolean } = {}) {
  const formId: Ref<number | null> = ref(chosen)
  const screen = defineComponent(() => {
    useForms().noteUsed(usedIds)
    return () => h(FormPicker, { formId: formId.value, disabled, 'onUpdate:formId': (id: number | null) => { formId.value = id } })
  })
  const wrapper = await mountOverPortal(appPortalAs(portal.url, ADMIN), screen)
  return { wrapper, formId }
}

async function open(wrapper: Awaited<ReturnType<typeof pickerWith>>['wrapper']): Promise<HTMLElement[]> {
  const field = wrapper.get<HTMLElement>('[role=combobox]')
  field.element.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }))
  await eventually(() => expect(document.querySelector('[role=option]')).not.toBeNull())
  return [...document.querySelectorAll<HTMLElement>('[role=option]')]
}

describe('The field of the CRM form', () => {
  it('is labelled, and shows the chosen form by its name', async () => {
    const { wrapper } = await pickerWith(1)
    const name = portal.world.webForms.get(1)?.name ?? '?'
    await eventually(() => expect(wrapper.get('[role=combobox]').text()).toContain(name))
    const label = wrapper.get('label')
    expect(label.text()).toBe('CRM form')
    expect(label.attributes('for')).toBe(wrapper.get('[role=combobox]').attributes('id'))
  })

  it('shows a form the portal does not list by its number', async () => {
    const { wrapper } = await pickerWith(77)
    expect(wrapper.get('[role=combobox]').text()).toContain('Form #77')
  })

  it('offers none, the portal\'s forms, inactive ones marked, and numbers known from lists', async () => {
    const { wrapper } = await pickerWith(null, { usedIds: [12, 1] })
    expect(wrapper.get('[role=combobox]').text()).toContain('none')
    await eventually(() => expect(portal.methods()).toContain('crm.webform.list'))
    const texts = await eventually(async () => {
      const found = (await open(wrapper)).map(option => option.textContent.trim())
      expect(found).toHaveLength(5)
      return found
    })
    expect(texts[0]).toBe('none')
    expect(texts.filter(text => text.includes('(inactive)'))).toHaveLength(1)
    expect(texts.at(-1)).toBe('Form #12')
  })

  it('cannot be used while it is disabled', async () => {
    const { wrapper } = await pickerWith(1, { disabled: true })
    expect(wrapper.get('[role=combobox]').attributes('disabled')).toBeDefined()
  })
})

describe('The field of the CRM form, where the portal does not tell its forms', () => {
  beforeEach(() => portal.call('portal.options', { webformListMissing: true }))

  async function typedField(chosen: number | null) {
    const { wrapper, formId } = await pickerWith(chosen)
    await eventually(() => expect(wrapper.find('input').exists()).toBe(true))
    return { wrapper, formId, input: wrapper.get('input') }
  }

  it('takes a number', async () => {
    const { input, formId, wrapper } = await typedField(3)
    expect(input.element.value).toBe('3')
    expect(wrapper.text()).toContain('Bitrix24 does not tell its forms here.')
    await input.setValue('15')
    await input.trigger('change')
    expect(formId.value).toBe(15)
  })

  it('takes nothing for none', async () => {
    const { input, formId } = await typedField(3)
    await input.setValue(' ')
    await input.trigger('change')
    expect(formId.value).toBeNull()
  })

  it('does not take half a number while it is typed', async () => {
    const { input, formId } = await typedField(null)
    input.element.value = '1'
    await input.trigger('input')
    expect(formId.value).toBeNull()
  })

  it.each(['a form', '-3', '0', '1.5'])('refuses "%s" and says what it wants', async (text) => {
    const { input, formId, wrapper } = await typedField(3)
    await input.setValue(text)
    await input.trigger('change')
    expect(formId.value).toBe(3)
    expect(wrapper.text()).toContain('Type the number of a form, or nothing.')
  })
})
