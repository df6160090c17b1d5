import { computed, ref, shallowRef, watch } from 'vue'
import { asPortalError, type PortalError } from '../../bitrix24/portalError'
import { isClientType, type ClientType } from '../../domain/entityType'
import { readIds } from '../../domain/id'
import { useDraft, type CreateReport } from './draft'
import { useNewListRequest } from './newListRequest'
import { useSession } from '../../stores/session'
import { useQueryState, type QueryValue } from '../../ui/useQueryState'

/** As long as a subject may be in Bitrix24. */
export const LONGEST_NAME = 255

const anyType: QueryValue<ClientType | null> = {
  read: said => isClientType(said) ? said : null,
  write: type => type ?? ''
}
const someIds: QueryValue<readonly number[]> = { read: readIds, write: ids => ids.join() }
const aName: QueryValue<string> = { read: said => said.trim().slice(0, LONGEST_NAME), write: name => name }

/**
 * Opens the composer: takes up the draft this browser keeps, adds what the address asks for, and looks what
 * came of a list whose creation was interrupted.
 *
 * The address is `/new?type=company&ids=17,18&name=Fair`: how the portal's menus open the composer on
 * somebody. Who is asked for goes into the draft and out of the address, so that a reload does not bring
 * back who was taken out meanwhile. Another screen of the app asks the same way, without the address.
 * @param onMade told when the interrupted list turns out to have been made.
 */
export function useDraftOpening(onMade: (report: CreateReport) => void) {
  const session = useSession()
  const draft = useDraft()
  const address = useQueryState({ type: anyType, ids: someIds, name: aName })
  const asked = { type: address.type.value, ids: address.ids.value, name: address.name.value, ...useNewListRequest().take() }

  /** The draft comes from before, rather than from this visit. */
  const fromBefore = ref(false)
  const added = ref(false)
  /** The address asks for the other type than the draft has. */
  const conflict = ref(false)
  const outcome = ref<'none' | 'looking' | 'not-made'>('none')
  const outcomeError = shallowRef<PortalError | null>(null)

  function apply(): void {
    if (asked.type) draft.setType(asked.type)
    draft.pick(asked.ids)
    if (asked.name && !draft.name) draft.name = asked.name
  }

  function open(): void {
    draft.restore()
    fromBefore.value = !draft.empty
    conflict.value = asked.type !== null && asked.type !== draft.entityType && draft.picked.size > 0
    added.value = fromBefore.value && !conflict.value && asked.ids.length > 0
    if (!conflict.value) apply()
    keepAddress()
    if (draft.undecided) void lookForOutcome()
  }

  /** What was asked for is in the draft, or waits for an answer. Contacts are what a list is made of by itself. */
  function keepAddress(): void {
    address.type.value = draft.entityType === 'company' ? 'company' : null
    address.ids.value = []
    address.name.value = ''
  }

  async function lookForOutcome(): Promise<void> {
    outcome.value = 'looking'
    outcomeError.value = null
    try {
      const report = await draft.findOutcome()
      if (report) onMade(report)
      outcome.value = report ? 'none' : 'not-made'
    } catch (error) {
      outcome.value = 'none'
      outcomeError.value = asPortalError(error)
    }
  }

  void session.load()
  watch(() => session.storageScope, scope => scope !== null && open(), { immediate: true })
  watch(() => draft.entityType, keepAddress)

  return {
    fromBefore,
    added,
    conflict,
    outcome,
    outcomeError,
    lookForOutcome,
    /** The type to look for clients of before the draft is there. */
    type: computed(() => draft.restored ? draft.entityType : asked.type ?? draft.entityType),
    /** Leaves the draft for what the address asked for. */
    startAnew(): void {
      conflict.value = false
      fromBefore.value = false
      draft.discard()
      apply()
    },
    /** Keeps the draft, and forgets what the address asked for. */
    keepDraft(): void {
      conflict.value = false
    }
  }
}
