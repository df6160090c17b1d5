import * as v from 'valibot'
import { wholeNumber } from '../domain/id'
import { PortalError } from './portalError'

/** An id: REST sends numbers here and strings there for the same thing (protocol notes 3, 4). */
export const id = v.pipe(v.unknown(), v.transform(wholeNumber), v.number())

/** An id that may be absent: `null`, an empty string and 0 all mean "none". */
export const idOrNone = v.pipe(
  v.nullish(v.union([id, v.pipe(v.literal(''), v.transform(() => 0))]), 0),
  v.transform(value => value || null)
)

/** Text; absent is empty, and a number where text is documented is its digits. */
export const text = v.pipe(v.nullish(v.union([v.string(), v.number()]), ''), v.transform(String))

/** A flag the portal writes as `Y` or `N`. */
export const flag = v.pipe(v.nullish(v.union([v.string(), v.boolean()]), 'N'), v.transform(value => value === 'Y' || value === true))

/** A moment the portal writes with its offset; `null` where it tells none. */
export function moment(iso: string): Date | null {
  const at = new Date(iso)
  return Number.isNaN(at.getTime()) ? null : at
}

/**
 * Parses an answer at the border.
 * @throws PortalError `unexpected-answer` naming the place that does not fit.
 */
export function parse<Schema extends v.GenericSchema>(
  schema: Schema,
  answer: unknown,
  method: string
): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, answer)
  if (parsed.success) return parsed.output
  const [issue] = parsed.issues
  const place = v.getDotPath(issue) ?? 'the answer'
  throw new PortalError('unexpected-answer', `${method}: ${place} does not fit`, { method })
}
