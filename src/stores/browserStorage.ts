import * as v from 'valibot'

/**
 * Reads what this browser keeps under a name. A browser that keeps nothing, or something else, is no
 * failure: there is nothing then.
 * @returns `null` when there is nothing of that shape.
 */
export function readItem<Schema extends v.GenericSchema>(name: string, schema: Schema): v.InferOutput<Schema> | null {
  const stored = withStorage(storage => storage.getItem(name))
  if (!stored) return null
  try {
    const parsed = v.safeParse(schema, JSON.parse(stored))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}

/** @returns whether the browser keeps it. */
export function writeItem(name: string, value: unknown): boolean {
  return withStorage((storage) => {
    storage.setItem(name, JSON.stringify(value))
    return true
  }) ?? false
}

export function removeItem(name: string): void {
  withStorage(storage => storage.removeItem(name))
}

/** Storage may be forbidden in a frame, or full; both throw. */
function withStorage<Result>(use: (storage: Storage) => Result): Result | null {
  try {
    return use(window.localStorage)
  } catch {
    return null
  }
}
