import { describe, expect, it } from 'vitest'
import { parseTable } from '../../src/files/parseTable'
import { readTable } from '../../src/files/readTable'
import { MOST_BYTES } from '../../src/files/table'

/** A worker that answers what it is told to, or nothing; the real one is a script of the built app. */
class FakeWorker extends EventTarget implements Worker {
  onmessage: Worker['onmessage'] = null
  onmessageerror: Worker['onmessageerror'] = null
  onerror: Worker['onerror'] = null
  terminated = false

  constructor(private readonly answer: (worker: FakeWorker, source: Blob | string) => Promise<void> | void) {
    super()
  }

  postMessage(source: Blob | string): void {
    void this.answer(this, source)
  }

  terminate(): void {
    this.terminated = true
  }
}

async function parsing(worker: FakeWorker, source: Blob | string): Promise<void> {
  worker.dispatchEvent(new MessageEvent('message', { data: await parseTable(source) }))
}

describe('Reading a table', () => {
  it('is done by a worker, which is gone afterwards', async () => {
    const worker = new FakeWorker(parsing)
    expect(await readTable(new File(['Name;Phone\nAnna;101'], 'list.csv'), { start: () => worker }))
      .toEqual({ kind: 'table', rows: [['Name', 'Phone'], ['Anna', '101']] })
    expect(worker.terminated).toBe(true)
  })

  it('takes pasted text as well', async () => {
    expect(await readTable('+7 916 123-45-67', { start: () => new FakeWorker(parsing) }))
      .toEqual({ kind: 'table', rows: [['+7 916 123-45-67']] })
  })

  it('does not open a file that is too large', async () => {
    const large = new Blob([new Uint8Array(MOST_BYTES + 1)])
    large.arrayBuffer = () => Promise.reject(new Error('opened'))
    const start = () => { throw new Error('started') }
    expect(await readTable(large, { start })).toEqual({ kind: 'problem', problem: 'too-large' })
    expect(await readTable('1'.repeat(MOST_BYTES + 1), { start })).toEqual({ kind: 'problem', problem: 'too-large' })
  })

  it('ends at once when it is stopped, and its worker with it', async () => {
    const stop = new AbortController()
    const worker = new FakeWorker(() => {})
    const reading = readTable('1', { start: () => worker, signal: stop.signal })
    stop.abort(new Error('stopped by the user'))
    await expect(reading).rejects.toThrow('stopped by the user')
    expect(worker.terminated).toBe(true)
  })

  it('does not begin when it was stopped before', async () => {
    const start = () => { throw new Error('started') }
    await expect(readTable('1', { start, signal: AbortSignal.abort(new Error('stopped')) })).rejects.toThrow('stopped')
  })

  it('calls a table that takes for ever too large', async () => {
    const worker = new FakeWorker(() => {})
    expect(await readTable('1', { start: () => worker, patience: 5 })).toEqual({ kind: 'problem', problem: 'too-large' })
    expect(worker.terminated).toBe(true)
  })

  it('calls a table broken whose worker dies', async () => {
    const worker = new FakeWorker(dying => void dying.dispatchEvent(new Event('error')))
    expect(await readTable('1', { start: () => worker })).toEqual({ kind: 'problem', problem: 'broken' })
    expect(worker.terminated).toBe(true)
  })
})
