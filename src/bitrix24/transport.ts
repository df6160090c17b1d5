import { AjaxError, type B24Frame, type B24Hook } from '@bitrix24/b24jssdk'
import type { Params } from './phpQuery'
import { PortalError } from './portalError'
import { kindOfRefusal } from './refusals'

/** One HTTP request to the portal: resolves to the answer's `result`, rejects with a `PortalError`. */
export type Transport = (method: string, params: Params) => Promise<unknown>

/** What is needed of the SDK: the frame in the app, a webhook in tests against a real or a local portal. */
export type Sdk = Pick<B24Frame | B24Hook, 'actions'>

/**
 * SDK settings that make one call one HTTP request. By default the SDK repeats a call on a broken
 * connection, `crm.calllist.add` included (protocol note 44); which calls may be repeated is decided
 * in `rest.ts`, where it is known whether a call writes.
 */
export const ONE_ATTEMPT = { maxRetries: 1, retryOnNetworkError: false } as const

export interface TransportOptions {
  /** How long to wait for an answer, in milliseconds. */
  timeLimitMs?: number
}

/**
 * The one place that unwraps an answer of the SDK.
 * @returns a transport that rejects only with `PortalError`.
 */
export function createTransport(sdk: Sdk, { timeLimitMs = 30_000 }: TransportOptions = {}): Transport {
  return async (method, params) => {
    const answer = await withinLimit(method, timeLimitMs, sdk.actions.v2.call.make({ method, params }))
    const [failure] = answer.getErrors()
    if (failure) throw fromSdk(failure, method)
    const result = answer.getData()?.result
    if (result === undefined) {
      throw new PortalError('unexpected-answer', 'The answer has no result', { method })
    }
    return result
  }
}

async function withinLimit<T>(method: string, timeLimitMs: number, call: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PortalError('no-answer', 'No answer in time', { method })), timeLimitMs)
  })
  try {
    return await Promise.race([call, limit])
  } catch (error) {
    throw error instanceof PortalError ? error : fromSdk(error, method)
  } finally {
    clearTimeout(timer)
  }
}

/**
 * An SDK error as a `PortalError`. The SDK's error keeps the whole request, token included,
 * so it is read and dropped, not carried along as a cause.
 */
function fromSdk(error: unknown, method: string): PortalError {
  if (!(error instanceof AjaxError)) {
    return new PortalError('unexpected-answer', error instanceof Error ? error.message : String(error), { method })
  }
  const status = error.status
  const code = String(error.code)
  const original: unknown = error.originalError
  const unanswered = property(original, 'isAxiosError') === true && property(original, 'response') === undefined
  if (unanswered || code === 'NETWORK_ERROR' || code === 'REQUEST_TIMEOUT') {
    // In other words than the error's own, which may name an address.
    return new PortalError('no-answer', 'The connection broke', { code, status, method })
  }
  if (property(original, 'code') === 'JSSDK_FRAME_REFRESH_AUTH_TIMEOUT') {
    return new PortalError('session-lost', 'The portal did not renew the session', { code, status, method })
  }
  // The SDK loses the text of an error with an empty code (protocol note 42), so the body itself is read.
  const body = property(property(original, 'response'), 'data')
  if (typeof property(body, 'error') === 'string') return refusal(body, status, method)
  if (status >= 400) return new PortalError('portal-failed', error.message, { code, status, method })
  // What the SDK stumbled over in it is nothing to tell anybody.
  return new PortalError('unexpected-answer', 'The answer could not be read', { code, status, method })
}

/**
 * A refusal as the portal words it: `{ error, error_description, time? }`.
 * @param status HTTP status; 0 for a command of a batch, which has none of its own.
 */
export function refusal(body: unknown, status: number, method: string): PortalError {
  const code = typeof body === 'string' ? body : textOf(property(body, 'error'))
  const text = textOf(property(body, 'error_description'))
  const kind = kindOfRefusal(code, text, status)
  // Every answer tells when the operating time starts again; that matters only where it is used up.
  const resetAt = kind === 'operating-limit' ? Number(property(property(body, 'time'), 'operating_reset_at')) : 0
  const retryAt = resetAt > 0 ? new Date(resetAt * 1000) : undefined
  return new PortalError(kind, text || code, { code, status, method, retryAt })
}

function property(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
