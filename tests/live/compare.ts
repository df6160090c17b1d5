import { find, type Check } from './check'
import { historyChecks } from './historyChecks'
import type { Hook } from './hook'
import { itemChecks } from './itemChecks'
import { readChecks } from './readChecks'
import { restChecks } from './restChecks'
import { createWriteChecks } from './writeChecks'

/** One line of the table. */
export interface Comparison {
  note: string
  what: string
  /** What the local portal does. */
  local: string
  /** What the other portal did. */
  live: string
  verdict: 'same' | 'DIFFERENT' | 'not seen'
}

/** Why the other notes have no check here. */
const UNCHECKED: readonly (readonly [note: string, why: string])[] = [
  ['9', 'says what does not exist'],
  ['21', 'depends on the portal\'s language'],
  ['23', 'needs a second user'],
  ['24', 'needs a user who is no administrator'],
  ['40', 'would use up the portal\'s limit'],
  ['41', 'about the SDK: tests/contract/sdk.test.ts'],
  ['42', 'about the SDK: tests/contract/sdk.test.ts'],
  ['43', 'about the SDK: tests/contract/sdk.test.ts'],
  ['44', 'about the SDK: tests/contract/sdk.test.ts'],
  ['45', 'about the frame: tests/e2e/host.spec.ts'],
  ['46', 'about the SDK'],
  ['47', 'about the frame: tests/e2e/hostCommands.spec.ts'],
  ['48', 'about the frame: tests/e2e/hostCommands.spec.ts'],
  ['50', 'about the frame: tests/e2e/host.spec.ts'],
  ['51', 'about the frame: tests/e2e/host.spec.ts'],
  ['52', 'about the frame: tests/e2e/host.spec.ts'],
  ['53', 'needs an installed app'],
  ['55', 'needs an installed app'],
  ['56', 'about the frame'],
  ['62', 'needs a webhook with too few permissions'],
  ['65', 'only a browser can tell'],
  ['67', 'about the SDK: tests/contract/entity.test.ts'],
  ['108', 'needs to know the clock of the user'],
  ['191', 'would make a call list of thousands'],
  ['192', 'the app does not use it'],
  ['120', 'needs a second user'],
  ['122', 'would write to the directory'],
  ['123', 'would write to the directory'],
  ['124', 'needs the dialler'],
  ['133', 'says what does not exist'],
  ['135', 'needs other telephony'],
  ['140', 'needs a second user'],
  ['141', 'seen with note 26'],
  ['142', 'would write'],
  ['143', 'would write'],
  ['144', 'would write'],
  ['146', 'would notify somebody'],
  ['151', 'about the SDK'],
  ['153', 'needs an installed app'],
  ['160', 'needs an installed app'],
  ['161', 'needs an installed app and a call'],
  ['162', 'needs an installed app and a call'],
  ['164', 'about the frame: tests/e2e/links.spec.ts'],
  ['170', 'needs an installed app'],
  ['180', 'says what does not exist'],
  ['181', 'about the frame: tests/e2e/links.spec.ts'],
  ['182', 'about the frame: tests/e2e/links.spec.ts'],
  ['183', 'needs the dialler'],
  ['200', 'needs the dialler'],
  ['201', 'needs the dialler'],
  ['202', 'would delete a client'],
  ['203', 'would write'],
  ['210', 'only a browser can tell'],
  ['211', 'about the browser of the tests'],
  ['213', 'needs an installed app']
]

async function lookAt(hook: Hook, checks: readonly Check[]): Promise<(string | null)[]> {
  const found = await find(hook)
  const seen: (string | null)[] = []
  for (const check of checks) {
    try {
      seen.push(await check.look(hook, found))
    } catch (error) {
      seen.push(`could not be checked: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return seen
}

async function lookAndTidy(hook: Hook, write: boolean): Promise<{ checks: Check[]; seen: (string | null)[] }> {
  const { checks: writeChecks, cleanUp } = createWriteChecks()
  const checks = [...readChecks, ...restChecks, ...itemChecks, ...historyChecks, ...write ? writeChecks : []]
  try {
    return { checks, seen: await lookAt(hook, checks) }
  } finally {
    await cleanUp(hook)
  }
}

/**
 * Looks at both portals with the same eyes.
 * @param write also makes one list of its own in each, changes and deletes it.
 * @returns one line a check, in the order of the notes, and one for every note that has none.
 */
export async function comparePortals(local: Hook, live: Hook, write: boolean): Promise<Comparison[]> {
  const [here, there] = await Promise.all([lookAndTidy(local, write), lookAndTidy(live, write)])
  const lines = here.checks.map(({ note, what }, index): Comparison => {
    const [a, b] = [here.seen[index] ?? null, there.seen[index] ?? null]
    const verdict = a === null || b === null ? 'not seen' : a === b ? 'same' : 'DIFFERENT'
    return { note, what, local: a ?? 'nothing to see it by', live: b ?? 'nothing to see it by', verdict }
  })
  const rest = UNCHECKED.map(([note, why]): Comparison => ({ note, what: why, local: '', live: '', verdict: 'not seen' }))
  return [...lines, ...rest].sort((a, b) => Number.parseInt(a.note) - Number.parseInt(b.note))
}

/** The lines as a table of plain text; what is the same on both sides is written once. */
export function tableOf(lines: readonly Comparison[]): string {
  return lines.map(({ note, what, local, live, verdict }) => {
    const head = `${note.padStart(4)}  ${verdict.padEnd(9)}  ${what}`
    if (local === '' && live === '') return head
    if (verdict === 'same') return `${head}\n${' '.repeat(17)}both:   ${local}`
    return `${head}\n${' '.repeat(17)}local:  ${local}\n${' '.repeat(17)}yours:  ${live}`
  }).join('\n')
}
