/** A file that is answered with another text than it has. */
interface Served {
  readonly file: string
  readonly text: string
}

// By way of the process, because Vitest loads the configuration apart from the script that starts it.
const desk = globalThis as { mutant?: Served | null }

/** What is answered otherwise just now. */
export function served(): Served | null {
  return desk.mutant ?? null
}

export function serve(file: Served | null): void {
  desk.mutant = file
}
