/** One message of an app's frame, taken apart. `callback` is empty when no answer is wanted. */
export interface FrameMessage {
  command: string
  params: unknown
  callback: string
  sid: string
}

/**
 * Takes a message of the frame apart (protocol note 50). A string is `command:params-json:callback:sid`,
 * where the params may be absent and may hold colons themselves; commands whose name has a colon come as
 * an object.
 *
 * @returns undefined for anything else that a window may receive
 */
export function parseFrameMessage(data: unknown): FrameMessage | undefined {
  if (typeof data === 'string') return parseText(data)
  if (typeof data !== 'object' || data === null) return undefined
  const { method, params, callback, appSid } = data as Record<string, unknown>
  if (typeof method !== 'string' || typeof appSid !== 'string') return undefined
  return { command: method, params: params || {}, callback: typeof callback === 'string' ? callback : '', sid: appSid }
}

function parseText(text: string): FrameMessage | undefined {
  const parts = text.split(':')
  const command = parts[0]
  const sid = parts.at(-1)
  const callback = parts.at(-2)
  if (parts.length < 3 || !command || sid === undefined || callback === undefined) return undefined
  const json = parts.slice(1, -2).join(':')
  try {
    return { command, params: json ? (JSON.parse(json) as unknown) : {}, callback, sid }
  } catch {
    return undefined
  }
}

/** The answer as the frame reads it: `callback:json`, or `callback:` when there is nothing to say. */
export function frameAnswer(callback: string, value: unknown): string {
  return `${callback}:${value === undefined ? '' : JSON.stringify(value)}`
}

/** One named value as text; what is neither text nor a number is empty. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** The params of a message as named values; anything but an object has none. */
export function namedParams(params: unknown): Record<string, unknown> {
  return typeof params === 'object' && params !== null && !Array.isArray(params)
    ? (params as Record<string, unknown>)
    : {}
}
