import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import type { PortalError } from '../../bitrix24/portalError'
import type { ClientType } from '../../domain/entityType'
import { useApplyWrite } from '../../stores/applyWrite'
import { nameList } from '../../stores/createOnce'
import { OtherContent, useCreations, type Settled } from '../../stores/creations'
import { draftOrder } from './draftOrder'
import { draftStorage, type StoredDraft } from './draftStorage'
import { sameList, type NewList } from '../../stores/findCreatedList'
import { newKey } from '../../stores/newKey'
import { usePortal } from '../../stores/portal'
import { useSession } from '../../stores/session'

/** What came of creating. */
export interface CreateReport {
  readonly listId: number
  /** The key of the draft it was made of. */
  readonly draftKey: string
  /** What was made: of an earlier try it may be something else than what is selected now. */
  readonly list: NewList
  /** Ids that no longer exist and were left out. */
  readonly missing: readonly number[]
  /** Why the list could not be given its name; `null` when it has it. */
  readonly nameRefused: PortalError | null
  /** Lists that were made beside it by a broken connection, and are still there. */
  readonly duplicates: readonly number[]
  /** An earlier try, or another tab, had made it. */
  readonly found: boolean
  /** What is selected differs from what was made, and is kept as a draft of its own. */
  readonly draftKept: boolean
}

/** The call list being composed. It survives a reload, and makes one list however often it is sent. */
export const useDraft = defineStore('draft', () => {
  const portal = usePortal()
  const session = useSession()
  const applyWrite = useApplyWrite()
  const creations = useCreations()

  const key = ref(newKey())
  const entityType = ref<ClientType>('contact')
  const picked = shallowRef<ReadonlySet<number>>(new Set())
  const { order, ordered, participantIds, setOrder, setSequence, toKeep } = draftOrder(picked)
  const formId = ref<number | null>(null)
  const name = ref('')
  /** Creating was tried from here, and its outcome is not known. */
  const tried = ref(false)
  const restored = ref(false)
  const kept = ref(true)
  const creating = ref(false)
  let running: Promise<CreateReport> | null = null

  const storage = computed(() => session.storageScope === null ? null : draftStorage(session.storageScope))
  const stored = computed((): StoredDraft => ({
    key: key.value,
    entityType: entityType.value,
    participantIds: [...picked.value],
    formId: formId.value,
    name: name.value,
    ...toKeep()
  }))
  const empty = computed(() => picked.value.size === 0 && formId.value === null && name.value === '')

  watch([stored, tried, storage], (_, [before]) => {
    if (!restored.value) return
    if (empty.value && !tried.value) storage.value?.remove(before ?? stored.value)
    else kept.value = storage.value?.write(stored.value) ?? false
  })

  function discard(): void {
    storage.value?.remove(stored.value)
    key.value = newKey()
    picked.value = new Set()
    setOrder('picked')
    formId.value = null
    name.value = ''
    tried.value = false
  }

  /** The list that would be made of the draft as it is. */
  function listNow(): NewList {
    return { entityType: entityType.value, participantIds: participantIds.value, formId: formId.value, name: name.value.trim() }
  }

  async function send(): Promise<CreateReport> {
    try {
      return await finish(await creations.create(key.value, listNow(), tried.value))
    } catch (error) {
      tried.value = creations.isOpen(key.value)
      if (!(error instanceof OtherContent)) throw error
    }
    // Another tab has made, or tried, something else of the draft both had: this one is a draft of its own.
    key.value = newKey()
    tried.value = false
    return send()
  }

  async function finish({ elsewhere, sent, ...made }: Settled): Promise<CreateReport> {
    const draftKey = key.value
    const draftKept = !empty.value && !sameList(listNow(), sent)
    if (draftKept) {
      key.value = newKey()
      tried.value = false
    } else {
      discard()
    }
    // A list of another tab has its name from there, or a newer one since.
    const nameRefused = sent.name && !elsewhere ? await nameList(portal, made.listId, sent.name) : null
    applyWrite(made.listId, { listsChanged: true })
    return { ...made, draftKey, list: sent, nameRefused, draftKept }
  }

  function pick(ids: Iterable<number>): void {
    picked.value = new Set([...picked.value, ...ids])
  }

  return {
    /** Tells this draft from those before and after it. */
    key,
    entityType,
    /** As they were picked. */
    picked,
    /** In the order in which they are to be called. */
    participantIds,
    order,
    /** The order is worked out for everybody picked; until then nothing can be created. */
    ordered,
    formId,
    name,
    empty,
    creating,
    /** The draft that this browser keeps, if any, has been taken up. */
    restored,
    /** The browser keeps the draft; false where it keeps nothing. */
    kept,
    /** Creating was tried, and its outcome is not known. */
    undecided: computed(() => tried.value && !creating.value),

    /** Takes up the draft this browser keeps. Call once the user is known. */
    restore(): void {
      if (restored.value || !storage.value) return
      restored.value = true
      const draft = storage.value.read()
      if (!draft || !empty.value) return
      key.value = draft.key
      entityType.value = draft.entityType
      picked.value = new Set(draft.participantIds)
      setOrder(draft.order ?? 'picked', draft.sequence)
      formId.value = draft.formId
      name.value = draft.name
      tried.value = creations.isOpen(draft.key)
    },
    /** Another type is picked again, for a list holds contacts or companies, never both; form and name stay. */
    setType(type: ClientType): void {
      if (type === entityType.value) return
      // What was tried is settled under its key, whatever is selected by then.
      if (!tried.value) key.value = newKey()
      picked.value = new Set()
      setSequence([])
      entityType.value = type
    },
    setOrder,
    setSequence,
    pick,
    unpick(ids: Iterable<number>): void {
      const going = new Set(ids)
      picked.value = new Set([...picked.value].filter(id => !going.has(id)))
    },
    /** Puts clients back into the draft of that key and type, also when its screen was left; nothing once it is gone. */
    putBack(draftKey: string, type: ClientType, ids: Iterable<number>): void {
      if (draftKey === key.value && type === entityType.value) pick(ids)
    },
    discard,
    /** Lets go of those who are on lists now that were made of this draft; who is left is a draft of its own. */
    letGo(ids: Iterable<number>): void {
      const going = new Set(ids)
      const left = [...picked.value].filter(id => !going.has(id))
      if (left.length === 0) return discard()
      key.value = newKey()
      tried.value = false
      picked.value = new Set(left)
    },

    /**
     * Creates the list; asked twice, it is sent once.
     * @throws PortalError; the draft is kept, and after `outcomeUnknown` it was looked for and not found.
     */
    create(): Promise<CreateReport> {
      if (running) return running
      creating.value = true
      running = send().finally(() => {
        creating.value = false
        running = null
      })
      return running
    },

    /**
     * After a reload in the middle of creating, or when another tab has the same draft: looks whether the list was made.
     * @returns what was found, `null` when there is no such list.
     * @throws PortalError
     */
    async findOutcome(): Promise<CreateReport | null> {
      if (!tried.value && !creations.knows(key.value)) return null
      const made = await creations.settle(key.value)
      if (made) return finish(made)
      tried.value = creations.isOpen(key.value)
      return null
    }
  }
})
