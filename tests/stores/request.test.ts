import { describe, expect, it } from 'vitest'
import { effectScope } from 'vue'
import { PortalError } from '../../src/bitrix24/portalError'
import { createRequest, useRequest } from '../../src/stores/request'

/** A request whose answers come when the test says so, and what was taken of them. */
function controlled(make: typeof createRequest = createRequest) {
  const sent: Array<{ what: string; answer: (value: string) => void; fail: (error: unknown) => void; signal: AbortSignal }> = []
  const taken: string[] = []
  const request = make<string, string>(
    (signal, what) => new Promise((answer, fail) => sent.push({ what, answer, fail, signal })),
    (answer, what) => taken.push(`${what}: ${answer}`)
  )
  return { request, sent, taken }
}

const settled = () => new Promise(resolve => setTimeout(resolve, 0))

describe('Of several requests for the same thing', () => {
  it('the last one wins, whichever is answered first', async () => {
    const { request, sent, taken } = controlled()
    const first = request.refetch('first')
    const second = request.refetch('second')
    expect(sent[0]?.signal.aborted).toBe(true)
    sent[1]?.answer('new')
    await second
    sent[0]?.answer('old')
    await first
    expect(taken).toEqual(['second: new'])
  })

  it('the failure of an earlier one is none', async () => {
    const { request, sent } = controlled()
    const first = request.refetch('first')
    void request.refetch('second')
    sent[0]?.fail(new PortalError('portal-failed', ''))
    await first
    expect([request.error.value, request.isPending.value]).toEqual([null, true])
  })

  it('the one who waits is told when the last one is through', async () => {
    const { request, sent, taken } = controlled()
    const first = request.refetch('first')
    let told = false
    const waiting = request.wait().then(() => told = true)
    void request.refetch('second')
    sent[0]?.fail(new PortalError('cancelled', ''))
    await first
    await settled()
    expect(told).toBe(false)
    sent[1]?.answer('here')
    await waiting
    expect(taken).toEqual(['second: here'])
  })
})

describe('A request that was sent before a write', () => {
  it('is dropped and sent anew, the same as it was', async () => {
    const { request, sent, taken } = controlled()
    const asking = request.refetch('names')
    request.restart()
    sent[0]?.answer('old name')
    await expect.poll(() => sent.length).toBe(2)
    sent[1]?.answer('new name')
    await asking
    expect([taken, sent[1]?.what]).toEqual([['names: new name'], 'names'])
  })

  it('is not sent anew when it is left in the moment something was written', async () => {
    const { request, sent } = controlled()
    const asking = request.refetch('names')
    request.restart()
    request.cancel()
    sent[0]?.fail(new PortalError('cancelled', ''))
    await asking
    expect([sent.length, request.isPending.value]).toEqual([1, false])
  })
})

describe('A request that is not wanted any more', () => {
  it('is not taken when it is answered late', async () => {
    const { request, sent, taken } = controlled()
    const asking = request.refetch('it')
    request.cancel()
    expect([sent[0]?.signal.aborted, request.isPending.value]).toEqual([true, false])
    sent[0]?.answer('late')
    await asking
    expect(taken).toEqual([])
  })

  it('keeps why the one before failed, unless that is to be forgotten', async () => {
    const { request, sent } = controlled()
    const asking = request.refetch('it')
    sent[0]?.fail(new PortalError('portal-failed', ''))
    await asking
    request.cancel()
    expect(request.error.value?.kind).toBe('portal-failed')
    request.reset()
    expect(request.error.value).toBeNull()
  })

  // Guard: `waiting` in `wait`.
  it('goes on for others who wait for it, and is cancelled when all have left', async () => {
    const { request, sent } = controlled()
    const [one, other] = [new AbortController(), new AbortController()]
    void request.refetch('it')
    const waiting = [request.wait(one.signal), request.wait(other.signal)]
    one.abort()
    await waiting[0]
    expect([sent[0]?.signal.aborted, request.isPending.value]).toEqual([false, true])
    other.abort()
    await waiting[1]
    expect([sent[0]?.signal.aborted, request.isPending.value]).toEqual([true, false])
  })

  it('is cancelled with the screen that sent it', () => {
    const scope = effectScope()
    const { request, sent } = scope.run(() => controlled(useRequest)) ?? controlled()
    void request.refetch('it')
    scope.stop()
    expect([sent[0]?.signal.aborted, request.isPending.value]).toEqual([true, false])
  })
})
