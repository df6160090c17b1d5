// By way of the process, because Vitest loads the configuration apart from the script that starts it.
const desk = globalThis as { served?: ReadonlyMap<string, string> }

/** The text a file is answered with just now; `undefined` for its own. */
export function served(file: string): string | undefined {
  return desk.served?.get(file)
}

/** Has files answered with other texts than they have, by their paths. */
export function serve(texts: ReadonlyMap<string, string>): void {
  desk.served = texts
}
