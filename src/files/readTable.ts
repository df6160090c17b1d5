import { MOST_BYTES, problem, type TableReading } from './table'

/** Milliseconds. No table within the limits takes so long; what does was made to. */
const PATIENCE = 20_000

interface Reading {
  readonly signal?: AbortSignal
  /** Starts the worker; another one for tests. */
  readonly start?: () => Worker
  readonly patience?: number
}

/**
 * Reads a file or a pasted text as rows of text, in a worker, so that the page stays awake whatever is in it. A
 * file that is too large is not opened at all.
 * @throws the signal's reason when it is aborted; the reading ends at once.
 */
export async function readTable(
  source: Blob | string,
  { signal, start = startWorker, patience = PATIENCE }: Reading = {}
): Promise<TableReading> {
  signal?.throwIfAborted()
  if ((typeof source === 'string' ? source.length : source.size) > MOST_BYTES) return problem('too-large')
  const worker = start()
  let timer: ReturnType<typeof setTimeout> | undefined
  let stop = () => {}
  try {
    const reading = await new Promise<TableReading>((resolve) => {
      // What it resolves with is not looked at: the signal throws.
      stop = () => resolve(problem('broken'))
      signal?.addEventListener('abort', stop)
      timer = setTimeout(() => resolve(problem('too-large')), patience)
      worker.addEventListener('message', ({ data }: MessageEvent<TableReading>) => resolve(data))
      // It did not start, or ran out of memory.
      worker.addEventListener('error', () => resolve(problem('broken')))
      worker.postMessage(source)
    })
    signal?.throwIfAborted()
    return reading
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', stop)
    worker.terminate()
  }
}

function startWorker(): Worker {
  return new Worker(new URL('./tableReader.worker.ts', import.meta.url), { type: 'module' })
}
