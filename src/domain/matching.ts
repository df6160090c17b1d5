import type { Line, Wanted } from './contactColumn'

/** One question to the portal: whose are these phones or e-mails? All of them stand in one cell. */
export interface Ask {
  readonly kind: 'phone' | 'email'
  readonly values: readonly string[]
}

/** What the portal answered to a question: ids, or that it does not take the question. */
export type Answer = readonly number[] | 'refused'

/**
 * Why nobody is found by a row: what stands there can't be looked for, or nobody in the CRM has it, or only somebody
 * this user may not read, or the portal refused to look for it.
 */
export type NotFoundReason = Extract<Wanted, { reason: unknown }>['reason'] | 'not-in-crm' | 'unreadable' | 'refused'

/** A row of the table with the questions it leads to, by their keys. */
export interface AskedLine {
  readonly line: Line
  readonly keys: readonly string[]
}

/** What is known about the rows of a table by now. */
export interface Matches {
  /** How many rows have somebody, those with several included. */
  readonly found: number
  /** The clients of rows that have exactly one, each once, in the order of the rows. */
  readonly ids: readonly number[]
  /** Rows that have several clients: it has to be said which is meant. */
  readonly several: ReadonlyArray<{ readonly line: Line; readonly ids: readonly number[] }>
  readonly notFound: ReadonlyArray<{ readonly line: Line; readonly reason: NotFoundReason }>
  /** How many rows lead to as many clients as the portal names at once: there may be more of them. */
  readonly atLimit: number
  /** How many rows have not been looked for. */
  readonly unasked: number
}

/** The portal takes so many different values in one question (protocol note 32). */
const MOST_VALUES = 20
/** So many clients of a type the portal names in one answer (protocol note 32). */
export const MOST_NAMED = 20

/** The same question has the same key. */
export function keyOf({ kind, values }: Ask): string {
  return `${kind} ${values.join(' ')}`
}

/**
 * The questions a row leads to: one, unless very many numbers stand in its cell. None for what can't be looked for.
 * @param writings the ways in which a number may be written, see `phoneWritings`.
 */
export function asksOf(wanted: Wanted, writings: (e164: string) => readonly string[]): Ask[] {
  if (wanted.kind === 'refused') return []
  if (wanted.kind === 'email') return cut('email', wanted.values)
  const numbers = wanted.kind === 'phone' ? wanted.values.flatMap(writings) : []
  return cut('phone', [...new Set([...numbers, ...wanted.typed])])
}

function cut(kind: Ask['kind'], values: readonly string[]): Ask[] {
  return Array.from({ length: Math.ceil(values.length / MOST_VALUES) }, (_, index) =>
    ({ kind, values: values.slice(index * MOST_VALUES, (index + 1) * MOST_VALUES) }))
}

/**
 * Sums up what is known.
 * @param answers by the keys of their questions; what is missing has not been asked.
 * @param gone whether a client can't be read: deleted, or not this user's to see. The portal finds them all the same
 *   (protocol note 193).
 */
export function matchesOf(
  lines: readonly AskedLine[],
  answers: ReadonlyMap<string, Answer>,
  gone: (id: number) => boolean
): Matches {
  const ids = new Set<number>()
  const several: Array<Matches['several'][number]> = []
  const notFound: Array<Matches['notFound'][number]> = []
  let found = 0
  let atLimit = 0
  let unasked = 0
  for (const { line, keys } of lines) {
    const answered = keys.map(key => answers.get(key))
    if (answered.includes(undefined)) {
      unasked++
      continue
    }
    if (answered.some(answer => typeof answer === 'object' && answer.length >= MOST_NAMED)) atLimit++
    const all = [...new Set(answered.flatMap(answer => typeof answer === 'object' ? answer : []))]
    const readable = all.filter(id => !gone(id))
    const [first, second] = readable
    if (first === undefined) notFound.push({ line, reason: reasonOf(line.wanted, answered.includes('refused'), all.length > 0) })
    else found++
    if (second !== undefined) several.push({ line, ids: readable })
    else if (first !== undefined) ids.add(first)
  }
  return { found, ids: [...ids], several, notFound, atLimit, unasked }
}

function reasonOf(wanted: Wanted, refused: boolean, unreadable: boolean): NotFoundReason {
  if (unreadable) return 'unreadable'
  if (refused) return 'refused'
  return wanted.kind === 'refused' || wanted.kind === 'doubtful' ? wanted.reason : 'not-in-crm'
}
