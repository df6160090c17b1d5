import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { Writable } from 'node:stream'
import { createVitest, type Vitest } from 'vitest/node'
import { noting } from './reached'
import { serve } from './served'

/** A file of tests that takes so much longer than it did without a mistake runs in a circle. */
const PATIENCE = { factor: 5, atLeastMs: 30_000, unknownMs: 300_000, afterwardsMs: 10_000 }

/** What is known of a file of tests: which functions it runs, and how long it takes. Kept until something changes. */
interface Known {
  readonly hash: string
  readonly ms: number
  readonly functions: readonly string[]
}

/**
 * The unit tests in one Vitest that stays, run file by file.
 * @param sources the files that mistakes are made in.
 * @param others everything else the tests depend on, to know what has changed.
 */
export async function openUnitTests(root: string, sources: readonly string[], others: readonly string[]) {
  let vitest = await openVitest(root)
  const tests = [...new Set((await vitest.globTestSpecifications()).map(({ moduleId }) => moduleId))]
  const known = new Map<string, Known>()
  const folder = mkdtempSync(join(tmpdir(), 'mutation-'))
  const memory = join(root, 'node_modules/.cache/mutation.json')
  let answered: ReadonlyMap<string, string> = new Map()

  function answer(texts: ReadonlyMap<string, string>): void {
    const changed = new Set([...answered.keys(), ...texts.keys()])
    serve(answered = texts)
    for (const file of changed) vitest.invalidateFile(file)
  }

  /** Runs one file of tests; one that does not come to an end is `stuck`. */
  async function run(test: string): Promise<'passed' | 'failed' | 'stuck'> {
    const before = known.get(test)
    const running = vitest.runTestSpecifications(vitest.getModuleSpecifications(test))
    const result = await within(before ? Math.max(PATIENCE.atLeastMs, before.ms * PATIENCE.factor) : PATIENCE.unknownMs, running)
    if (result) {
      const passed = result.unhandledErrors.length === 0 && result.testModules.every(module => module.moduleId !== test || module.ok())
      return passed ? 'passed' : 'failed'
    }
    // The first time Vitest asks the tests to stop, the second time it ends them.
    for (let time = 1; time <= 2; time++) void vitest.cancelCurrentRun('keyboard-input').catch(() => {})
    if (!await within(PATIENCE.afterwardsMs, running)) vitest = await openVitest(root)
    return 'stuck'
  }

  /** Whether a file of tests fails, and fails again: on a busy machine once may be chance. */
  async function fails(test: string): Promise<boolean> {
    const outcome = await run(test)
    return outcome === 'stuck' || (outcome === 'failed' && await run(test) !== 'passed')
  }

  return {
    /** Learns which test runs what; a few minutes the first time. Tests that fail as it is are left out, and named. */
    async learn(onFailed: (test: string) => void): Promise<void> {
      const common = hashOf([...sources, ...others])
      const remembered = readMemory(memory)
      const notes = join(folder, 'notes')
      answer(new Map(sources.map(file => [file, noting(file, readFileSync(file, 'utf8'), notes)])))
      for (const test of tests) {
        const path = relative(root, test)
        const hash = `${common} ${hashOf([test])}`
        const earlier = remembered[path]
        if (earlier?.hash === hash) {
          known.set(test, earlier)
          continue
        }
        writeFileSync(notes, '')
        const began = Date.now()
        if (await fails(test)) {
          onFailed(path)
          continue
        }
        const functions = readFileSync(notes, 'utf8').split('\n').filter(Boolean)
        remembered[path] = { hash, ms: Date.now() - began, functions }
        known.set(test, remembered[path])
        mkdirSync(dirname(memory), { recursive: true })
        writeFileSync(memory, JSON.stringify(remembered))
      }
      answer(new Map())
    },

    /** The first file of tests that fails with another text of a file; of those that run the function the quickest are asked first. */
    async whoNotices(file: string, text: string, inFunction: string): Promise<string | null> {
      answer(new Map([[file, text]]))
      const asked = [...known].filter(([, { functions }]) => functions.includes(inFunction)).sort(([, a], [, b]) => a.ms - b.ms)
      for (const [test] of asked) if (await fails(test)) return relative(root, test)
      return null
    },

    async close(): Promise<void> {
      await vitest.close()
      rmSync(folder, { recursive: true })
    }
  }
}

async function openVitest(root: string): Promise<Vitest> {
  // What tests print, and say while they fail, is of no interest here.
  const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() })
  const vitest = await createVitest('test', {
    root, config: join(root, 'tests/mutation/vitest.config.ts'), watch: false, pool: 'threads', maxWorkers: 1, bail: 1,
    reporters: [{}], silent: true
  }, {}, { stdout: nowhere(), stderr: nowhere() })
  // It knows no files of tests before it was asked for them.
  await vitest.globTestSpecifications()
  return vitest
}

/** What some work comes to; `null` when it takes longer. */
async function within<Result>(ms: number, work: Promise<Result>): Promise<Result | null> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<null>(resolve => timer = setTimeout(() => resolve(null), ms))
  try {
    return await Promise.race([work, limit])
  } finally {
    clearTimeout(timer)
  }
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

function readMemory(path: string): Record<string, Known> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Record<string, Known>
  } catch {
    return {}
  }
}
