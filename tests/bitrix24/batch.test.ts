import { describe, expect, it } from 'vitest'
import { BATCH_SIZE, sendBatch, type Command } from '../../src/bitrix24/batch'
import type { Transport } from '../../src/bitrix24/transport'
import { transportAs } from '../connection'
import { numbers } from '../factories'
import { localPortal } from '../localPortal'
import { errorOf } from './scripted'

const portal = localPortal()
const me: Command = { method: 'user.current', params: {} }
const gone: Command = { method: 'crm.activity.delete', params: { id: 1 } }

/** A transport that answers a batch with the given body. */
const answering = (body: unknown): Transport => () => Promise.resolve(body)

describe('a batch', () => {
  it('note 40: is one request, however many commands are in it', async () => {
    const outcomes = await sendBatch(transportAs(portal.url, 1), numbers(1, BATCH_SIZE).map(() => me))
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(50)
    expect(portal.commandCounts()).toEqual([50])
  })

  it('note 40a: answers each command in its place, refused ones between the others', async () => {
    const outcomes = await sendBatch(transportAs(portal.url, 1), [me, gone, me])
    expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, true])
  })

  it('note 40a: is read as a list and as a map', async () => {
    const asList = await sendBatch(answering({ result: ['a', 'b'], result_error: [], result_total: [7] }), [me, me])
    expect(asList).toEqual([{ ok: true, result: 'a', total: 7 }, { ok: true, result: 'b', total: null }])
    const asMap = await sendBatch(answering({ result: { 1: 'b' }, result_error: { 0: { error: 'LIST_ID_ERROR' } } }), [me, me])
    expect(asMap).toMatchObject([{ ok: false, error: { kind: 'list-not-found' } }, { ok: true, result: 'b', total: null }])
  })

  it('note 40a: keeps an answer of null apart from none', async () => {
    const [nothing, none] = await sendBatch(answering({ result: [null] }), [me, me])
    expect(nothing).toEqual({ ok: true, result: null, total: null })
    expect(none).toMatchObject({ ok: false, error: { kind: 'unexpected-answer' } })
  })

  // Guard: sendBatch reads result_error itself instead of using the SDK's batch helper.
  it('note 43: takes a refusal without a code for a refusal, with its text', async () => {
    const [outcome] = await sendBatch(transportAs(portal.url, 1), [gone])
    expect(outcome).toMatchObject({ ok: false, error: { kind: 'activity-not-found', code: '', message: 'Activity is not found.', method: 'crm.activity.delete' } })
  })

  it('note 40a: fails a command past the fiftieth with the portal\'s own text', async () => {
    const outcomes = await sendBatch(transportAs(portal.url, 1), numbers(1, 51).map(() => me))
    expect(outcomes.at(-1)).toMatchObject({ ok: false, error: { kind: 'refused', code: 'ERROR_BATCH_LENGTH_EXCEEDED' } })
    expect(outcomes.at(-2)).toMatchObject({ ok: true })
  })

  it('note 10: takes a refusal that is only a text', async () => {
    const [outcome] = await sendBatch(answering({ result: [], result_error: ['Incorrect list id'] }), [me])
    expect(outcome).toMatchObject({ ok: false, error: { kind: 'list-not-found', message: 'Incorrect list id' } })
  })

  it('note 40: says when a command that used up its operating time may come again', async () => {
    const body = { result_error: [{ error: 'OPERATION_TIME_LIMIT', error_description: '' }], result_time: [{ operating_reset_at: 1_800_000_000 }] }
    const [outcome] = await sendBatch(answering(body), [me])
    expect(outcome).toMatchObject({ ok: false, error: { kind: 'operating-limit', retryAt: new Date(1_800_000_000_000) } })
  })

  it.each([[null], ['text'], [7], [true], [[]], [{}], [{ result: 'text', result_error: 3 }]])(
    'answers nothing for any command when the portal answers %j', async (body) => {
      const outcomes = await sendBatch(answering(body), [me, me])
      expect(outcomes).toHaveLength(2)
      for (const outcome of outcomes) expect(outcome).toMatchObject({ ok: false, error: { kind: 'unexpected-answer' } })
    })

  it('note 64: fails as a whole when the request does', async () => {
    await portal.faults({ method: 'batch', kind: 'http-500' })
    expect(await errorOf(sendBatch(transportAs(portal.url, 1), [me]))).toMatchObject({ kind: 'portal-failed', status: 500 })
  })
})
