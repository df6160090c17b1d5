/**
 * `npm run test:mutation -- --count 60 --seed 1`: makes so many small mistakes in `src/bitrix24`, `src/stores` and
 * `src/domain`, one at a time, and looks whether a unit test that loads the file notices. No file is changed: Vitest
 * is answered with the mistaken text. Prints a table of what nobody noticed, and the score.
 *
 * `--only src/domain` takes files whose path begins so; `--seed` picks other mistakes. Not part of `npm test`: one
 * that nobody notices costs every test that loads the file, which is a minute or two.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, relative } from 'node:path'
import { Writable } from 'node:stream'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createVitest, type TestSpecification, type Vitest } from 'vitest/node'
import { createCompiler } from './compiler'
import { mutantsOf, type Mutant } from './mutants'
import { serve } from './served'

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
const ROOMS = ['src/bitrix24', 'src/stores', 'src/domain']

/** A test file that takes so much longer than it ever did runs in a circle. */
const PATIENCE = { factor: 5, atLeastMs: 30_000, unknownMs: 180_000 }

/** Slow, and last to be asked: it says that something is wrong, seldom what. */
const LAST = 'tests/faults/'

const { values } = parseArgs({
  options: { count: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' }, only: { type: 'string', default: 'src/' } }
})

const files = ROOMS.flatMap(room => readdirSync(join(root, room)).filter(name => name.endsWith('.ts')).map(name => join(root, room, name)))
const took = new Map<string, number>()
const sound = new Map<string, boolean>()

/** The same numbers for the same seed (mulberry32), from 0 up to 1. */
function randomFrom(seed: number): () => number {
  return () => {
    seed = (seed + 0x6D2B79F5) | 0
    let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** So many mutants that compile, picked by the seed. */
function pick(count: number, seed: number): Mutant[] {
  const random = randomFrom(seed)
  const all = files.filter(file => relative(root, file).startsWith(values.only)).flatMap(file => mutantsOf(file, readFileSync(file, 'utf8')))
  const compiles = createCompiler(root, files)
  const picked: Mutant[] = []
  while (all.length > 0 && picked.length < count) {
    const [mutant] = all.splice(Math.floor(random() * all.length), 1)
    if (mutant && compiles(mutant.file, mutant.text)) picked.push(mutant)
  }
  return picked
}

/** The tests that load a file, those first that are about it or its room, then the quickest. */
async function testsOf(vitest: Vitest, file: string): Promise<TestSpecification[]> {
  vitest.config.related = [file]
  const tests = await vitest.getRelevantTestSpecifications()
  const room = `tests/${basename(dirname(file))}/`
  const rank = ({ moduleId, project }: TestSpecification) => {
    const path = relative(root, moduleId)
    if (path.startsWith(LAST)) return 4
    if (path === `${room}${basename(file, '.ts')}.test.ts`) return 0
    return path.startsWith(room) ? 1 : project.name === 'node' ? 2 : 3
  }
  return tests.sort((a, b) => rank(a) - rank(b) || (took.get(a.moduleId) ?? 0) - (took.get(b.moduleId) ?? 0))
}

/** Runs one file of tests. @returns whether it passed; one that does not come to an end has not. */
async function passes(vitest: Vitest, test: TestSpecification): Promise<boolean> {
  const known = took.get(test.moduleId)
  const patience = known === undefined ? PATIENCE.unknownMs : Math.max(PATIENCE.atLeastMs, known * PATIENCE.factor)
  const began = Date.now()
  let late = false
  const timer = setTimeout(() => {
    late = true
    // The first time Vitest asks the tests to stop, the second time it ends them.
    void vitest.cancelCurrentRun('keyboard-input').catch(() => {})
    void vitest.cancelCurrentRun('keyboard-input').catch(() => {})
  }, patience)
  const { testModules, unhandledErrors } = await vitest.runTestSpecifications([test])
  clearTimeout(timer)
  const passed = !late && unhandledErrors.length === 0
    && testModules.filter(module => module.moduleId === test.moduleId && module.project === test.project).every(module => module.ok())
  if (passed) took.set(test.moduleId, Math.max(known ?? 0, Date.now() - began))
  return passed
}

/** The first test file that notices a mutant; `null` when none does. A file that fails without it notices nothing. */
async function whoNotices(vitest: Vitest, mutant: Mutant): Promise<string | null> {
  const answer = (file: Mutant | null) => {
    serve(file)
    vitest.invalidateFile(mutant.file)
  }
  try {
    for (const test of await testsOf(vitest, mutant.file)) {
      if (sound.get(test.moduleId) === false) continue
      answer(mutant)
      if (await passes(vitest, test)) continue
      answer(null)
      if (!sound.has(test.moduleId)) sound.set(test.moduleId, await passes(vitest, test))
      if (sound.get(test.moduleId)) return relative(root, test.moduleId)
      console.log(`${relative(root, test.moduleId)} fails without any mistake, and is left out`)
    }
    return null
  } finally {
    answer(null)
  }
}

async function run(): Promise<void> {
  const mutants = pick(Number(values.count), Number(values.seed))
  // What tests print, and say while they fail, is of no interest here.
  const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() })
  const vitest = await createVitest('test', {
    root, config: join(root, 'tests/mutation/vitest.config.ts'), watch: false, pool: 'threads', maxWorkers: 1, bail: 1,
    reporters: [{}], silent: true
  }, {}, { stdout: nowhere(), stderr: nowhere() })
  const unnoticed: Mutant[] = []
  for (const [index, mutant] of mutants.entries()) {
    const began = Date.now()
    const test = await whoNotices(vitest, mutant)
    if (!test) unnoticed.push(mutant)
    const seconds = ((Date.now() - began) / 1000).toFixed(0)
    console.log(`${index + 1}/${mutants.length} ${place(mutant)}: ${mutant.was} -> ${mutant.becomes}: ${test ?? 'NOBODY NOTICED'} (${seconds} s)`)
  }
  await vitest.close()
  console.table(unnoticed.map(mutant => ({ 'nobody notices': place(mutant), 'is': mutant.was, 'becomes': mutant.becomes })))
  console.log(`${mutants.length - unnoticed.length} of ${mutants.length} mistakes noticed (seed ${values.seed})`)
  // Failed tests are what was asked for.
  process.exitCode = 0
}

function place({ file, line }: Mutant): string {
  return `${relative(root, file)}:${line}`
}

void run()
