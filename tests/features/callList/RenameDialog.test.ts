import { flushPromises } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { defineComponent, h, ref } from 'vue'
import RenameDialog from '../../../src/features/callList/RenameDialog.vue'
import { ADMIN, appPortalAs, MANAGER } from '../../connection'
import { eventually } from '../../eventually'
import { anEntry } from '../../factories'
import { localPortal } from '../../localPortal'
import { mountOverPortal } from '../../mountOverPortal'

const portal = localPortal()

/** The dialogue over a list of that user's own. */
async function dialogAs(userId: number) {
  const listId = await portal.addList(userId, portal.alive().slice(0, 2))
  const id = portal.activityOf(listId) ?? 0
  const activity = { id, callListId: listId, subject: `Call list #${listId}`, responsibleId: userId, completed: false }
  const open = ref(true)
  const entry = { ...anEntry({ id: listId }), activity }
  const wrapper = await mountOverPortal(appPortalAs(portal.url, userId), defineComponent(() => () =>
    h(RenameDialog, { entry, open: open.value, 'onUpdate:open': (value: boolean) => { open.value = value } })))
  await flushPromises()
  const dialog = () => document.querySelector('[role=dialog]')
  const input = () => document.querySelector<HTMLInputElement>('[role=dialog] input')
  const type = (text: string) => {
    const field = input()
    if (!field) throw new Error('no field')
    field.value = text
    field.dispatchEvent(new Event('input', { bubbles: true }))
  }
  const submit = () => document.querySelector('[role=dialog] form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true }))
  const subject = () => portal.world.activities.get(id)?.subject
  return { wrapper, open, dialog, input, type, submit, subject }
}

describe('Renaming a call list', () => {
  it('begins with the name it has, and takes no more than Bitrix24 keeps', async () => {
    const { input, subject } = await dialogAs(ADMIN)
    expect(input()?.value).toBe(subject())
    expect(input()?.maxLength).toBe(255)
  })

  it('saves the new name and closes', async () => {
    const { type, submit, open, subject } = await dialogAs(ADMIN)
    type('  Autumn “renewal” <b>  ')
    submit()
    await eventually(() => expect(open.value).toBe(false))
    expect(subject()).toBe('Autumn “renewal” <b>')
  })

  it('refuses an empty name without asking the portal', async () => {
    const { type, submit, open, dialog } = await dialogAs(ADMIN)
    portal.forgetRequests()
    type('   ')
    submit()
    await flushPromises()
    expect(dialog()?.textContent).toContain('A call list needs a name.')
    expect(open.value).toBe(true)
    expect(portal.methods()).toEqual([])
  })

  it('says why Bitrix24 refuses, and keeps what was typed (protocol note 24)', async () => {
    const { type, submit, open, dialog, input, subject } = await dialogAs(MANAGER)
    const before = subject()
    type('Mine now')
    submit()
    await eventually(() => expect(dialog()?.querySelector('[role=alert]')).not.toBeNull())
    expect(dialog()?.querySelector('[role=alert]')?.textContent).toContain('Bitrix24 does not let you do this.')
    expect(open.value).toBe(true)
    expect(input()?.value).toBe('Mine now')
    expect(subject()).toBe(before)
  })
})
