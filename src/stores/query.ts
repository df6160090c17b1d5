import { shallowRef, type Ref, type ShallowRef } from 'vue'
import type { PortalError } from '../bitrix24/portalError'
import { createRequest } from './request'

/** Something read from the portal, apart from the state of its reading: reading it again never blanks it. */
export interface Query<Data> {
  /** What was read last; `null` until something was. */
  readonly data: Readonly<ShallowRef<Data | null>>
  /** Why the last reading failed; `data` keeps what was there before. */
  readonly error: Readonly<ShallowRef<PortalError | null>>
  readonly isPending: Readonly<Ref<boolean>>
  readonly readAt: Readonly<ShallowRef<Date | null>>
  /** Reads unless it is being read or has been; callers share one reading. Never rejects. */
  load(): Promise<void>
  /** Reads again; an earlier reading is dropped, so the last one asked for wins. Never rejects. */
  refetch(): Promise<void>
  /**
   * Changes what was read, to show at once what a write did. A reading that was sent before does not know of
   * the write: it is dropped, and begun again for those who wait for it.
   */
  setData(change: (data: Data) => Data): void
}

/** @param read how to read it; has to give up when the signal says so. */
export function createQuery<Data>(read: (signal: AbortSignal) => Promise<Data>): Query<Data> {
  const data: ShallowRef<Data | null> = shallowRef(null)
  const readAt = shallowRef<Date | null>(null)
  const request = createRequest(read, (answer) => {
    data.value = answer
    readAt.value = new Date()
  })

  return {
    data,
    error: request.error,
    isPending: request.isPending,
    readAt,
    async load() {
      if (request.isPending.value) await request.wait()
      else if (data.value === null || request.error.value) await request.refetch()
    },
    refetch: request.refetch,
    setData(change) {
      request.restart()
      if (data.value !== null) data.value = change(data.value)
    }
  }
}
