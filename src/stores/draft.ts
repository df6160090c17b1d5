import { defineStore } from 'pinia'
import { computed, ref, shallowRef, watch } from 'vue'
import { asPortalError, PortalError } from '../bitrix24/portalError'
import type { ClientType } from '../domain/entityType'
import { useCallLists } from './callLists'
import { createOnce, nameList, type Created } from './createOnce'
import { draftStorage, type StoredDraft } from './draftStorage'
import { findMade, type Attempt } from './findMade'
import { usePortal } from './portal'
import { useSession } from './session'
import { inOneTab } from './tabLock'

/** What came of creating. */
export interface CreateReport {
  readonly listId: number
  /** Ids that no longer exist and were left out. */
  readonly missing: readonly number[]
  /** Why the list could not be given its name; `null` when it has it. */
  readonly nameRefused: PortalError | null
  /** Lists that were made beside it by a broken connection, and that this user may not delete. */
  readonly twins: readonly number[]
}

/** Browsers tell tabs of each other's storage after a while; this is how long, and how often is looked. */
const NEWS_WITHIN_MS = 1_000
const NEWS_EVERY_MS = 50

/** Breaks off a creation, for another tab has made the list. */
class MadeElsewhere extends Error {
  readonly listId: number

  constructor(listId: number) {
    super('Another tab has made the list')
    this.listId = listId
  }
}

/** The call list being composed. It survives a reload, and makes one list however often it is sent. */
export const useDraft = defineStore('draft', () => {
  const portal = usePortal()
  const session = useSession()
  const callLists = useCallLists()

  const key = ref(newKey())
  const entityType = ref<ClientType>('contact')
  const picked = shallowRef<ReadonlySet<number>>(new Set())
  const formId = ref<number | null>(null)
  const name = ref('')
  const attempt = shallowRef<Attempt | null>(null)
  const restored = ref(false)
  const kept = ref(true)
  const creating = ref(false)
  let running: Promise<CreateReport> | null = null

  const storage = computed(() => session.storageScope === null ? null : draftStorage(session.storageScope))
  const participantIds = computed(() => [...picked.value])
  const stored = computed((): StoredDraft => ({
    key: key.value,
    entityType: entityType.value,
    participantIds: participantIds.value,
    formId: formId.value,
    name: name.value,
    attempt: attempt.value
  }))
  const empty = computed(() => picked.value.size === 0 && formId.value === null && name.value === '')

  watch([stored, storage], () => {
    if (!restored.value) return
    if (empty.value && !attempt.value) storage.value?.remove()
    else kept.value = storage.value?.write(stored.value) ?? false
  })

  function discard(): void {
    key.value = newKey()
    picked.value = new Set()
    formId.value = null
    name.value = ''
    attempt.value = null
    storage.value?.remove()
  }

  /** @param waited another tab was creating from the same draft, and has finished just now. */
  async function send(waited: boolean): Promise<CreateReport> {
    const user = session.user
    if (!user) throw new PortalError('session-lost', 'The user is not known')
    const draft = stored.value
    const other = await createdElsewhere(draft.key, waited ? NEWS_WITHIN_MS : 0)
    if (other !== null) return finish(draft, { listId: other, missing: [], twins: [] })
    const list = { entityType: draft.entityType, participantIds: draft.participantIds, formId: draft.formId }
    try {
      const created = await createOnce(portal, user.id, list, attempt.value, (made) => {
        // Asked once more, because what another tab has stored may have taken its time to get here.
        const late = storage.value?.createdFrom(draft.key) ?? null
        if (late !== null) throw new MadeElsewhere(late)
        attempt.value = made
        // At once, not with the next watch: a reload may come before that.
        storage.value?.write({ ...draft, attempt: made })
      })
      return await finish(draft, created)
    } catch (error) {
      if (error instanceof MadeElsewhere) return finish(draft, { listId: error.listId, missing: [], twins: [] })
      const failure = asPortalError(error)
      // Nothing was made, so there is nothing to look for the next time.
      if (!failure.outcomeUnknown) attempt.value = null
      throw failure
    }
  }

  /** The list another tab has made of the draft; waits so long for the news of it, in milliseconds. */
  async function createdElsewhere(draftKey: string, patienceMs: number): Promise<number | null> {
    for (let waitedMs = 0; ; waitedMs += NEWS_EVERY_MS) {
      const listId = storage.value?.createdFrom(draftKey) ?? null
      if (listId !== null || waitedMs >= patienceMs) return listId
      await new Promise(resolve => setTimeout(resolve, NEWS_EVERY_MS))
    }
  }

  async function finish(draft: StoredDraft, created: Created): Promise<CreateReport> {
    storage.value?.noteCreated(draft.key, created.listId)
    discard()
    const nameRefused = draft.name.trim() ? await nameList(portal, created.listId, draft.name.trim()) : null
    void callLists.refresh()
    return { ...created, nameRefused }
  }

  return {
    entityType,
    picked,
    participantIds,
    formId,
    name,
    empty,
    creating,
    /** The draft that this browser keeps, if any, has been taken up. */
    restored,
    /** The browser keeps the draft; false where it keeps nothing. */
    kept,
    /** Creating was tried and nobody knows what came of it. */
    undecided: computed(() => attempt.value !== null && !creating.value),

    /** Takes up the draft this browser keeps. Call once the user is known. */
    restore(): void {
      if (restored.value || !storage.value) return
      restored.value = true
      const draft = storage.value.read()
      if (!draft || !empty.value) return
      key.value = draft.key
      entityType.value = draft.entityType
      picked.value = new Set(draft.participantIds)
      formId.value = draft.formId
      name.value = draft.name
      attempt.value = draft.attempt
    },
    /** Another type is picked anew, for a list holds contacts or companies, never both; form and name stay. */
    setType(type: ClientType): void {
      if (type === entityType.value) return
      key.value = newKey()
      attempt.value = null
      picked.value = new Set()
      entityType.value = type
    },
    pick(ids: Iterable<number>): void {
      picked.value = new Set([...picked.value, ...ids])
    },
    unpick(ids: Iterable<number>): void {
      const going = new Set(ids)
      picked.value = new Set([...picked.value].filter(id => !going.has(id)))
    },
    discard,

    /**
     * Creates the list; asked twice, it is sent once.
     * @throws PortalError; the draft is kept, and after `outcomeUnknown` it was looked for and not found.
     */
    create(): Promise<CreateReport> {
      if (running) return running
      creating.value = true
      running = inOneTab(`call-lists/create/${key.value}`, send).finally(() => {
        creating.value = false
        running = null
      })
      return running
    },

    /**
     * After a reload in the middle of creating: looks whether the list was made.
     * @returns what was found, `null` when there is no such list.
     * @throws PortalError
     */
    async findOutcome(): Promise<CreateReport | null> {
      const user = session.user
      if (!attempt.value || !user) return null
      const draft = stored.value
      const listId = storage.value?.createdFrom(draft.key) ?? await findMade(portal, user.id, draft, attempt.value)
      return listId === null ? null : finish(draft, { listId, missing: [], twins: [] })
    }
  }
})

function newKey(): string {
  return crypto.getRandomValues(new Uint32Array(2)).join('-')
}
