/**
 * `npm run test:mutation -- --count 60 --seed 1`: makes so many small mistakes in `src/bitrix24`, `src/stores` and
 * `src/domain`, one at a time, and looks whether a unit test that runs the place notices. No file is changed: Vitest
 * is answered with the mistaken text. What the compiler refuses is not tried. Prints what nobody noticed, and the score.
 *
 * `--only src/domain/place` takes files whose path begins so; `--seed` picks other mistakes. Not part of `npm test`.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { createCompiler } from './compiler'
import { mutantsOf, type Mutant } from './mutants'
import { openUnitTests } from './unitTests'

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '')
const ROOMS = ['src/bitrix24', 'src/stores', 'src/domain']

const { values } = parseArgs({
  options: { count: { type: 'string', default: '60' }, seed: { type: 'string', default: '1' }, only: { type: 'string', default: 'src/' } }
})

/** The same numbers for the same seed (mulberry32), from 0 up to 1. */
function randomFrom(seed: number): () => number {
  return () => {
    seed = (seed + 0x6D2B79F5) | 0
    let mixed = Math.imul(seed ^ (seed >>> 15), seed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** Mutants that compile, so many at most, picked by the seed. */
function* picked(sources: readonly string[], count: number, seed: number): Generator<Mutant> {
  const random = randomFrom(seed)
  const compiles = createCompiler(root, sources)
  const all = sources.filter(file => relative(root, file).startsWith(values.only)).flatMap(file => mutantsOf(file, readFileSync(file, 'utf8')))
  for (let left = count; left > 0 && all.length > 0;) {
    const [mutant] = all.splice(Math.floor(random() * all.length), 1)
    if (!mutant || !compiles(mutant.file, mutant.text)) continue
    left--
    yield mutant
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).filter(name => /\.(ts|vue)$/.test(name)).sort().map(name => join(root, folder, name))
}

async function run(): Promise<void> {
  const sources = ROOMS.flatMap(filesIn)
  const others = [...filesIn('src'), ...filesIn('tests')].filter(file => !file.endsWith('.test.ts') && !/\/tests\/(e2e|mutation)\//.test(file))
  const tests = await openUnitTests(root, sources, others)
  await tests.learn(test => console.log(`${test} fails as it is, and is left out`))
  const unnoticed: Mutant[] = []
  let tried = 0
  for (const mutant of picked(sources, Number(values.count), Number(values.seed))) {
    const began = Date.now()
    const test = await tests.whoNotices(mutant.file, mutant.text, mutant.inFunction)
    if (!test) unnoticed.push(mutant)
    const seconds = ((Date.now() - began) / 1000).toFixed(0)
    console.log(`${++tried} ${place(mutant)}: ${mutant.was} -> ${mutant.becomes}: ${test ?? 'NOBODY NOTICED'} (${seconds} s)`)
  }
  await tests.close()
  console.table(unnoticed.map(mutant => ({ 'nobody notices': place(mutant), 'is': mutant.was, 'becomes': mutant.becomes })))
  console.log(`${tried - unnoticed.length} of ${tried} mistakes noticed (seed ${values.seed})`)
  // Failed tests are what was asked for.
  process.exitCode = 0
}

function place({ file, line }: Mutant): string {
  return `${relative(root, file)}:${line}`
}

void run()
