import { onScopeDispose, ref, shallowRef, type Ref, type ShallowRef } from 'vue'
import { onAbort } from '../bitrix24/onAbort'
import { asPortalError, type PortalError } from '../bitrix24/portalError'

/** Something that is asked of the portal again and again, of which the last request wins. */
export interface Request<Options = void> {
  /** Why the last request failed; `null` when it did not. */
  readonly error: Readonly<ShallowRef<PortalError | null>>
  readonly isPending: Readonly<Ref<boolean>>
  /**
   * Asks. A request under way is dropped: its answer is not taken. Never rejects.
   * @returns done when this request was answered, or dropped.
   */
  refetch(options: Options): Promise<void>
  /**
   * What is asked for was changed by a write. A request that was sent before does not know of the write: it is
   * dropped, and sent again for those who wait for it.
   */
  restart(): void
  /**
   * Waits until no request is under way, or the signal is aborted. When all who waited have left, the request is
   * cancelled.
   */
  wait(signal?: AbortSignal): Promise<void>
  /** Drops the request under way. */
  cancel(): void
  /** Drops the request under way, and forgets why the last one failed. */
  reset(): void
}

interface Running<Options> {
  readonly options: Options
  controller: AbortController
  done: Promise<void>
}

/**
 * @param ask how to ask; has to give up when the signal says so.
 * @param take told the answer of the last request, and of no other.
 */
export function createRequest<Answer, Options = void>(
  ask: (signal: AbortSignal, options: Options) => Promise<Answer>,
  take: (answer: Answer, options: Options) => void
): Request<Options> {
  const error = shallowRef<PortalError | null>(null)
  const isPending = ref(false)
  let running: Running<Options> | null = null
  let waiting = 0

  async function askOnce(mine: Running<Options>): Promise<void> {
    const { signal } = mine.controller
    const isLast = () => running === mine && !signal.aborted
    try {
      const answer = await ask(signal, mine.options)
      if (!isLast()) return
      take(answer, mine.options)
      error.value = null
    } catch (failure) {
      if (isLast()) error.value = asPortalError(failure)
    }
  }

  async function askUntilValid(mine: Running<Options>): Promise<void> {
    isPending.value = true
    await askOnce(mine)
    while (running === mine && mine.controller.signal.aborted) {
      mine.controller = new AbortController()
      await askOnce(mine)
    }
    if (running !== mine) return
    running = null
    isPending.value = false
  }

  function cancel(): void {
    running?.controller.abort()
    running = null
    isPending.value = false
  }

  async function settled(): Promise<void> {
    while (running) await running.done
  }

  return {
    error,
    isPending,
    refetch(options) {
      running?.controller.abort()
      const mine: Running<Options> = running = { options, controller: new AbortController(), done: Promise.resolve() }
      mine.done = askUntilValid(mine)
      return mine.done
    },
    restart: () => running?.controller.abort(),
    async wait(signal) {
      if (signal?.aborted) return
      waiting++
      let forget = (): void => {}
      const left = new Promise<void>((resolve) => { if (signal) forget = onAbort(signal, resolve) })
      await Promise.race([settled(), left])
      forget()
      waiting--
      if (waiting === 0 && signal?.aborted) cancel()
    },
    cancel,
    reset() {
      cancel()
      error.value = null
    }
  }
}

/** A request of a screen: it is cancelled when the screen is gone. */
export function useRequest<Answer, Options = void>(
  ask: (signal: AbortSignal, options: Options) => Promise<Answer>,
  take: (answer: Answer, options: Options) => void
): Request<Options> {
  const request = createRequest(ask, take)
  onScopeDispose(request.cancel)
  return request
}
