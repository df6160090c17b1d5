import * as v from 'valibot'
import type { PlacementBinding, PlacementCode } from '../domain/placement'
import type { Param, Params } from './phpQuery'
import { PortalError } from './portalError'
import type { Outcome, Rest } from './rest'
import { parse, text } from './wire'

/** A placement to bind, and what the app is called there. */
export interface NewBinding {
  readonly code: PlacementCode
  /** Absolute address of the app's page (protocol note 54). */
  readonly handler: string
  /** Titles by Bitrix24's language code; English is the one for every language that is not there. */
  readonly titles: Readonly<Record<string, string>>
}

const bindingSchema = v.pipe(
  v.object({ placement: v.string(), handler: text }),
  v.transform((row): PlacementBinding => ({ code: row.placement, handler: row.handler }))
)

export type Placements = ReturnType<typeof createPlacements>

/** The placements of the app, and what it may do: for administrators. Every verb throws `PortalError` unless it says otherwise. */
export function createPlacements(rest: Rest) {
  return {
    /** The permissions the app was given. */
    async permissions(signal?: AbortSignal): Promise<string[]> {
      const method = 'scope'
      const { result } = await rest.read(method, {}, { signal })
      return parse(v.array(v.string()), result, method)
    },

    /** Everything the app is bound to. */
    async bound(signal?: AbortSignal): Promise<PlacementBinding[]> {
      const method = 'placement.get'
      const { result } = await rest.read(method, {}, { signal })
      return parse(v.array(bindingSchema), result, method)
    },

    /**
     * Binds placements again: what was bound to them goes first, whatever its address was, so that one
     * binding a placement is left however often this is done, also after the app has moved (protocol note 54).
     * @returns one outcome a placement, in order; only a binding that answered `true` is `ok`.
     */
    async bind(bindings: readonly NewBinding[]): Promise<Outcome[]> {
      const outcomes = await rest.writeAll(bindings.flatMap(({ code, handler, titles }) => [
        unbinding(code),
        { method: 'placement.bind', params: bindingParams(code, handler, titles) }
      ]))
      return bindings.map((_, index) => {
        const unbound = outcomes[index * 2] as Outcome
        const bound = outcomes[index * 2 + 1] as Outcome
        // A binding that stands beside an old one would appear twice.
        return unbound.ok ? checked(bound, true) : unbound
      })
    },

    /** Unbinds placements. @returns one outcome a placement, in order. */
    async unbind(codes: readonly string[]): Promise<Outcome[]> {
      return (await rest.writeAll(codes.map(unbinding))).map(outcome => checked(outcome))
    }
  }
}

/** Without a handler, every binding of the app to that placement goes. */
function unbinding(code: string): { method: string; params: Params } {
  return { method: 'placement.unbind', params: { PLACEMENT: code } }
}

function bindingParams(code: string, handler: string, titles: Readonly<Record<string, string>>): Params {
  const languages = Object.entries(titles).map(([language, title]): [string, Param] => [language, { TITLE: title }])
  return { PLACEMENT: code, HANDLER: handler, TITLE: titles['en'] ?? '', LANG_ALL: Object.fromEntries(languages) }
}

/** A refusal without a code looks like a success without a result (protocol note 43). */
function checked(outcome: Outcome, expected?: true): Outcome {
  if (!outcome.ok) return outcome
  const fits = expected ? outcome.result === true : outcome.result !== null
  return fits ? outcome : { ok: false, error: new PortalError('unexpected-answer', 'The portal did not confirm it') }
}
