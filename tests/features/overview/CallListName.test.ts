import { describe, expect, it } from 'vitest'
import CallListName from '../../../src/features/overview/CallListName.vue'
import { createAppRouter } from '../../../src/app/router'
import { useParticipants } from '../../../src/stores/participants'
import { appPortalAs, MANAGER, OWN_CLIENTS_MANAGER } from '../../connection'
import { anEntry } from '../../factories'
import { localPortal } from '../../localPortal'
import { textsAreThere } from '../../mountApp'
import { mountOverPortal } from '../../mountOverPortal'

const portal = localPortal()

async function factsFor(userId: number): Promise<string> {
  const listId = await portal.addList(1, portal.alive().slice(0, 120))
  const wrapper = await mountOverPortal(appPortalAs(portal.url, userId), CallListName, {
    props: { entry: anEntry({ id: listId }) }, router: createAppRouter(textsAreThere)
  })
  await useParticipants().ensure([listId])
  return wrapper.text()
}

describe('What is said of a call list in the overview', () => {
  // Guard: `visibilityOf`.
  it('note 5: is how many participants this user sees, and that some are hidden, where some certainly are', async () => {
    const visible = portal.alive().slice(0, 120).filter(id => portal.world.contacts.get(id)?.assignedById === 3).length
    const facts = await factsFor(OWN_CLIENTS_MANAGER)
    expect(facts).toContain(`${visible} participants`)
    expect(facts).toContain('some hidden from you')
    const all = await factsFor(MANAGER)
    expect(all).toContain('120 participants')
    expect(all).not.toContain('hidden')
  })
})
