import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { Writable } from 'node:stream'
import { createVitest, type TestSpecification } from 'vitest/node'
import { noting } from './reached'
import { serve } from './served'

/** A file of tests that takes so much longer than it did without a mistake runs in a circle. */
const PATIENCE = { factor: 5, atLeastMs: 30_000, unknownMs: 300_000 }

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
  // What tests print, and say while they fail, is of no interest here.
  const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() })
  const vitest = await createVitest('test', {
    root, config: join(root, 'tests/mutation/vitest.config.ts'), watch: false, pool: 'threads', maxWorkers: 1, bail: 1,
    reporters: [{}], silent: true
  }, {}, { stdout: nowhere(), stderr: nowhere() })
  const all = await vitest.globTestSpecifications()
  const known = new Map<string, Known>()
  const folder = mkdtempSync(join(tmpdir(), 'mutation-'))
  const memory = join(root, 'node_modules/.cache/mutation.json')

  function answer(texts: ReadonlyMap<string, string>): void {
    serve(texts)
    for (const file of sources) vitest.invalidateFile(file)
  }

  /** Runs one file of tests. @returns whether it passed; one that does not come to an end has not. */
  async function passes(test: TestSpecification): Promise<boolean> {
    const before = known.get(test.moduleId)
    let late = false
    const timer = setTimeout(() => {
      late = true
      // The first time Vitest asks the tests to stop, the second time it ends them.
      void vitest.cancelCurrentRun('keyboard-input').catch(() => {})
      void vitest.cancelCurrentRun('keyboard-input').catch(() => {})
    }, before ? Math.max(PATIENCE.atLeastMs, before.ms * PATIENCE.factor) : PATIENCE.unknownMs)
    const { testModules, unhandledErrors } = await vitest.runTestSpecifications([test])
    clearTimeout(timer)
    return !late && unhandledErrors.length === 0
      && testModules.filter(({ moduleId }) => moduleId === test.moduleId).every(module => module.ok())
  }

  return {
    /** Learns which test runs what; a few minutes the first time. Tests that fail as it is are left out, and named. */
    async learn(onFailed: (test: string) => void): Promise<void> {
      const common = hashOf([...sources, ...others])
      const remembered = readMemory(memory)
      const notes = join(folder, 'notes')
      answer(new Map(sources.map(file => [file, noting(file, readFileSync(file, 'utf8'), notes)])))
      for (const test of all) {
        const path = relative(root, test.moduleId)
        const hash = `${common} ${hashOf([test.moduleId])}`
        const earlier = remembered[path]
        if (earlier?.hash === hash) {
          known.set(test.moduleId, earlier)
          continue
        }
        writeFileSync(notes, '')
        const began = Date.now()
        if (!await passes(test)) {
          onFailed(path)
          continue
        }
        const functions = readFileSync(notes, 'utf8').split('\n').filter(Boolean)
        known.set(test.moduleId, { hash, ms: Date.now() - began, functions })
        mkdirSync(dirname(memory), { recursive: true })
        writeFileSync(memory, JSON.stringify({ ...remembered, ...Object.fromEntries([...known].map(([id, what]) => [relative(root, id), what])) }))
      }
      answer(new Map())
    },

    /** The first file of tests that fails with another text of a file; the quickest of those that run the function are asked first. */
    async whoNotices(file: string, text: string, inFunction: string): Promise<string | null> {
      const ms = (test: TestSpecification) => known.get(test.moduleId)?.ms ?? 0
      const tests = all.filter(test => known.get(test.moduleId)?.functions.includes(inFunction)).sort((a, b) => ms(a) - ms(b))
      answer(new Map([[file, text]]))
      for (const test of tests) if (!await passes(test)) return relative(root, test.moduleId)
      return null
    },

    async close(): Promise<void> {
      await vitest.close()
      rmSync(folder, { recursive: true })
    }
  }
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

function readMemory(path: string): Partial<Record<string, Known>> {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Partial<Record<string, Known>>
  } catch {
    return {}
  }
}
