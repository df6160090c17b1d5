import { useToast } from '@bitrix24/b24ui-nuxt/composables/useToast'
import { expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import { queryOf } from '../../../src/domain/clientQuery'
import { everybody } from '../../../src/domain/clientSearch'
import AddNewcomers from '../../../src/features/newcomers/AddNewcomers.vue'
import { useListOrigins } from '../../../src/stores/listOrigins'
import { useSegments } from '../../../src/stores/segments'
import { useCallList } from '../../../src/stores/useCallList'
import { ADMIN, appPortalAs, appSdkAs, storesOver } from '../../connection'
import { eventually } from '../../eventually'
import { localPortal } from '../../localPortal'
import { mountOverPortal } from '../../mountOverPortal'

const portal = localPortal({ contacts: 6, companies: 2, callLists: 0 })
const appPortal = () => appPortalAs(portal.url, ADMIN, { sdk: appSdkAs(portal.url, ADMIN, portal.tokenOf(ADMIN)) })
const setPhones = (id: number, ...phones: string[]) => portal.call('portal.setClient', { entityTypeId: 3, id, phones })

const press = (label: string, within: () => ParentNode | null = () => document.body) => eventually(() => {
  const button = [...within()?.querySelectorAll('button') ?? []].find(each => each.textContent?.trim() === label && !each.disabled)
  if (!button) throw new Error(`There is no button ${label}`)
  button.click()
})
const line = (text: string) => () => [...document.querySelectorAll('[aria-label=Check] li')].find(each => each.textContent?.includes(text)) ?? null

it('Who was left out of the newcomers can be downloaded once the others have been added', async () => {
  const [listed = 0, bare = 0, ...others] = portal.alive()
  await Promise.all([setPhones(bare), ...others.map((id, index) => setPhones(id, `+49 30 555010${index}`))])
  const listId = await portal.addList(ADMIN, [listed])
  const { run } = storesOver(appPortal())
  const segments = run(() => useSegments())
  await segments.load()
  const outcome = await segments.save('Everybody', queryOf(everybody('contact')), 'me')
  if (!('saved' in outcome)) throw new Error(outcome.refused)
  await run(() => useListOrigins()).remember(listId, outcome.saved)
  let toast: ReturnType<typeof useToast> | null = null
  await mountOverPortal(appPortal(), defineComponent(() => {
    toast = useToast()
    toast.clear()
    const list = useCallList(listId)
    return () => h(AddNewcomers, { list, editable: true })
  }))
  await press('Add newcomers')
  await press('Leave out', line('1 without a phone'))
  await press(`Add ${others.length}`)
  await eventually(() => expect(toast?.toasts.value.flatMap(({ actions = [] }) => actions.map(({ label }) => label)))
    .toContain('Download what was left out'))
})
