import { useToast } from '@bitrix24/b24ui-nuxt/composables/useToast'
import { defineComponent, h } from 'vue'
import DeleteDialog from '../../../src/features/deletion/DeleteDialog.vue'
import DeletionRefusals from '../../../src/features/deletion/DeletionRefusals.vue'
import { useDeletionFlow, type DeletionFlow } from '../../../src/features/deletion/useDeletionFlow'
import type { CallListEntry } from '../../../src/domain/callList'
import { useCallLists } from '../../../src/stores/callLists'
import { appPortalAs } from '../../connection'
import { until, type LocalPortal } from '../../localPortal'
import { mountOverPortal } from '../../mountOverPortal'

/** Screens on which lists of that portal are deleted, and what is seen and clicked there. */
export function deletionScreens(portal: LocalPortal) {
  /** A screen with the dialogue, as a user of the portal; answers how to ask, once the lists are there. */
  async function screenOf(userId: number, language = 'en') {
    let deletion: DeletionFlow | undefined
    let entries: () => readonly CallListEntry[] = () => []
    const gone: number[] = []
    const Screen = defineComponent(() => {
      // Toasts outlive screens, and so also the screens of earlier tests.
      useToast().clear()
      const callLists = useCallLists()
      void callLists.load()
      entries = () => callLists.entries
      const flow = useDeletionFlow(lists => gone.push(...lists.map(list => list.entry.id)))
      deletion = flow
      return () => [h(DeletionRefusals, { deletion: flow }), h(DeleteDialog, { deletion: flow })]
    })
    await mountOverPortal(appPortalAs(portal.url, userId, { language }), Screen, { language })
    await until(() => entries().length > 0, 'the lists')
    return {
      gone,
      ask: (...ids: number[]) => deletion?.ask(entries().filter(entry => ids.includes(entry.id)))
    }
  }

  const onScreen = () => document.body.textContent
  const dialogue = () => document.body.querySelector('[role=dialog]')
  const button = (label: string) =>
    [...document.body.querySelectorAll('button')].find(each => each.textContent.trim() === label)

  async function click(label: string): Promise<void> {
    await until(() => button(label) !== undefined && !button(label)?.disabled, `the button ${label}`)
    button(label)?.click()
  }

  return { screenOf, onScreen, dialogue, button, click }
}
