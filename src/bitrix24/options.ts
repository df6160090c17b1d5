import * as v from 'valibot'
import { asPortalError } from './portalError'
import type { ReadOptions, Rest } from './rest'
import { parse } from './wire'

/** All options by key. The app writes texts alone; what else is found was not written by it. */
const optionsSchema = v.union([
  // An empty PHP map is a list (protocol note 40a).
  v.pipe(v.array(v.never()), v.transform((): Record<string, unknown> => ({}))),
  v.record(v.string(), v.unknown())
])

export type Options = ReturnType<typeof createOptions>

/**
 * What the portal keeps for the app: of each user by themselves, or of everybody, which only administrators write
 * (protocol note 150). One text a key, for the SDK makes text of everything else (note 151). A key never goes again:
 * who wants to be rid of it leaves an empty text. Every verb throws `PortalError`.
 */
export function createOptions(rest: Rest, whose: 'user' | 'app') {
  const get = `${whose}.option.get`
  const set = `${whose}.option.set`

  async function read(key: string, signal?: AbortSignal, priority: ReadOptions['priority'] = 'background'): Promise<unknown> {
    const { result } = await rest.read(get, { option: key }, { signal, priority })
    return result
  }

  return {
    /** Every option there is. */
    async all(signal?: AbortSignal): Promise<ReadonlyMap<string, unknown>> {
      const { result } = await rest.read(get, {}, { signal })
      return new Map(Object.entries(parse(optionsSchema, result, get)))
    },

    /** One option; `null` when nobody has set it. In the background unless it is for what is on the screen. */
    get: read,

    /**
     * Writes some options beside the others, without a lock. When the answer is lost it is looked whether they are
     * there, instead of sending them again.
     */
    async set(options: Readonly<Record<string, string>>): Promise<void> {
      try {
        const result = await rest.write(set, { options })
        parse(v.literal(true), result, set)
      } catch (error) {
        const failure = asPortalError(error)
        if (!failure.outcomeUnknown) throw failure
        const keys = Object.keys(options)
        const now = await Promise.all(keys.map(key => read(key))).catch(() => [])
        if (!keys.every((key, index) => now[index] === options[key])) throw failure
      }
    }
  }
}
