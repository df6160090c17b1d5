import * as v from 'valibot'

/** Thrown for a control call that makes no sense; its text goes back to the caller. */
export class ControlError extends Error {}

/** @throws ControlError that names the first thing that is wrong */
export function parse<Schema extends v.GenericSchema>(schema: Schema, params: unknown): v.InferOutput<Schema> {
  const result = v.safeParse(schema, params ?? {})
  if (result.success) return result.output
  const [issue] = result.issues
  throw new ControlError(`${v.getDotPath(issue) ?? 'params'}: ${issue.message}`)
}
