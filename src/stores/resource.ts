import { ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { asPortalError, type PortalError } from '../bitrix24/portalError'

/** Something read from the portal, apart from the state of its reading: a refresh never blanks it. */
export interface Resource<Data> {
  /** What was read last; `null` until something was. */
  readonly data: Readonly<ShallowRef<Data | null>>
  /** Why the last reading failed; `data` keeps what was there before. */
  readonly error: Readonly<ShallowRef<PortalError | null>>
  readonly pending: Readonly<Ref<boolean>>
  readonly loadedAt: Readonly<ShallowRef<Date | null>>
  /** Reads unless it is being read or has been; callers share one reading. Never rejects. */
  load(): Promise<void>
  /** Reads anew; an earlier reading is dropped, so the last one asked for wins. Never rejects. */
  refresh(): Promise<void>
  /** Changes what was read, to show at once what a write did. */
  patch(change: (data: Data) => Data): void
  /** Stops a running reading and forgets everything. */
  clear(): void
}

/** @param read how to read it; has to give up when the signal says so. */
export function createResource<Data>(read: (signal: AbortSignal) => Promise<Data>): Resource<Data> {
  const data: ShallowRef<Data | null> = shallowRef(null)
  const error = shallowRef<PortalError | null>(null)
  const pending = ref(false)
  const loadedAt = shallowRef<Date | null>(null)
  let running: { controller: AbortController; done: Promise<void> } | null = null

  async function run(controller: AbortController): Promise<void> {
    const current = () => running?.controller === controller
    pending.value = true
    try {
      const answer = await read(controller.signal)
      if (!current()) return
      data.value = answer
      error.value = null
      loadedAt.value = new Date()
    } catch (failure) {
      if (current()) error.value = asPortalError(failure)
    } finally {
      if (current()) {
        running = null
        pending.value = false
      }
    }
  }

  function refresh(): Promise<void> {
    running?.controller.abort()
    const controller = new AbortController()
    running = { controller, done: Promise.resolve() }
    const done = run(controller)
    if (running?.controller === controller) running.done = done
    return done
  }

  return {
    data,
    error,
    pending,
    loadedAt,
    load: () => running ? running.done : data.value === null || error.value ? refresh() : Promise.resolve(),
    refresh,
    patch(change) {
      if (data.value !== null) data.value = change(data.value)
    },
    clear() {
      running?.controller.abort()
      running = null
      pending.value = false
      data.value = null
      error.value = null
      loadedAt.value = null
    }
  }
}
