import { BATCH_SIZE, sendBatch, type Command, type Outcome } from './batch'
import { browserNetwork, type Network } from './network'
import type { Params } from './phpQuery'
import { asPortalError, PortalError } from './portalError'
import { createReadQueue, type ReadAnswer, type ReadOptions } from './readQueue'
import { RETRY_DELAY_MS } from './readRetries'
import type { Transport } from './transport'
import { createWaitingBoard, type Waiting } from './waiting'

export type { Command, Outcome, ReadAnswer, ReadOptions }

/** Everything the app asks of the portal's REST. */
export interface Rest {
  /**
   * Reads. Reads of the same moment travel in one batch, the same read running twice is sent once, and
   * what another try can mend is tried again.
   * @throws PortalError
   */
  read(method: string, params?: Params, options?: ReadOptions): Promise<ReadAnswer>
  /**
   * Writes, once. Only a refusal for too many requests is tried again, because then nothing was done.
   * @throws PortalError; its `outcomeUnknown` tells whether it may have been carried out all the same.
   */
  write(method: string, params: Params): Promise<unknown>
  /**
   * Several writes of one kind, in as few requests as they fit in.
   * @returns one outcome a command, in order; never throws for a command or a request that failed.
   */
  writeAll(commands: readonly Command[]): Promise<Outcome[]>
}

export interface RestOptions {
  network?: Network
  /** Told whenever reads begin or cease to wait. */
  onWaiting?: (waiting: Waiting | null) => void
  /** The first pause before a read is tried again, in milliseconds; it doubles from try to try. */
  retryDelayMs?: number
}

const WRITE_TRIES = 4

/** The reading and writing engine over one connection. */
export function createRest(transport: Transport, options: RestOptions = {}): Rest {
  const { network = browserNetwork, onWaiting = () => {}, retryDelayMs = RETRY_DELAY_MS } = options
  const waiting = createWaitingBoard(onWaiting)
  const reads = createReadQueue({ transport, network, waiting, retryDelayMs })

  /** Nothing read before a write may answer a question asked after it. */
  async function changing<T>(send: () => Promise<T>): Promise<T> {
    if (!network.isOnline()) throw new PortalError('offline', 'There is no connection')
    try {
      return await patiently(send)
    } finally {
      reads.forget()
    }
  }

  async function patiently<T>(send: () => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await send()
      } catch (error) {
        const failure = asPortalError(error)
        if (failure.kind !== 'too-many-requests' || attempt === WRITE_TRIES) throw failure
        const pause = new Promise<void>(resolve => setTimeout(resolve, retryDelayMs * 2 ** attempt))
        await waiting.during({ reason: 'too-many-requests', until: null }, pause)
      }
    }
  }

  return {
    read: reads.read,

    write: (method, params) => changing(() => transport(method, params)),

    async writeAll(commands) {
      const outcomes: Outcome[] = []
      let broken: PortalError | null = null
      for (let start = 0; start < commands.length; start += BATCH_SIZE) {
        const part = commands.slice(start, start + BATCH_SIZE)
        const failed = (error: PortalError) => part.map((): Outcome => ({ ok: false, error }))
        if (broken) {
          outcomes.push(...failed(new PortalError('not-sent', broken.message)))
          continue
        }
        try {
          outcomes.push(...await changing(() => sendBatch(transport, part)))
        } catch (error) {
          broken = asPortalError(error)
          outcomes.push(...failed(broken))
        }
      }
      return outcomes
    }
  }
}
