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
  /**
   * Changes what was read, to show at once what a write did. A reading that was sent before does not know of
   * the write: it is dropped, and begun anew for those who wait for it.
   */
  patch(change: (data: Data) => Data): void
  /** Stops a running reading and forgets everything. */
  clear(): void
}

interface Reading {
  controller: AbortController
  done: Promise<void>
}

/** @param read how to read it; has to give up when the signal says so. */
export function createResource<Data>(read: (signal: AbortSignal) => Promise<Data>): Resource<Data> {
  const data: ShallowRef<Data | null> = shallowRef(null)
  const error = shallowRef<PortalError | null>(null)
  const pending = ref(false)
  const loadedAt = shallowRef<Date | null>(null)
  let running: Reading | null = null

  async function run(mine: Reading): Promise<void> {
    const { signal } = mine.controller
    const current = () => running === mine && !signal.aborted
    try {
      const answer = await read(signal)
      if (!current()) return
      data.value = answer
      error.value = null
      loadedAt.value = new Date()
    } catch (failure) {
      if (current()) error.value = asPortalError(failure)
    }
  }

  async function runUntilValid(mine: Reading): Promise<void> {
    pending.value = true
    await run(mine)
    while (running === mine && mine.controller.signal.aborted) {
      mine.controller = new AbortController()
      await run(mine)
    }
    if (running !== mine) return
    running = null
    pending.value = false
  }

  function refresh(): Promise<void> {
    running?.controller.abort()
    const mine: Reading = running = { controller: new AbortController(), done: Promise.resolve() }
    mine.done = runUntilValid(mine)
    return mine.done
  }

  return {
    data,
    error,
    pending,
    loadedAt,
    load: () => running ? running.done : data.value === null || error.value ? refresh() : Promise.resolve(),
    refresh,
    patch(change) {
      running?.controller.abort()
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
