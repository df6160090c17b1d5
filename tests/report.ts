/**
 * `npm test`: builds the app, runs the unit tests and the browser tests, and ends with one plain line,
 * `N passed, N failed`. Each part runs even if one before it failed, except that there are no browser tests
 * without a build.
 */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

interface Counts {
  passed: number
  failed: number
  skipped: number
}

/** What both runners write in their JSON reports, as far as it is read here. */
interface UnitReport {
  numPassedTests: number
  numFailedTests: number
  numPendingTests: number
  numTodoTests: number
}
interface BrowserReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number }
}

function run(command: string, env: NodeJS.ProcessEnv = {}): boolean {
  console.log(`\n> ${command}`)
  const { status } = spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } })
  return status === 0
}

/** A run that ended badly without a failed test (a file that did not load, no report) is one failure. */
function counted<Report>(ok: boolean, path: string, count: (report: Report) => Counts): Counts {
  let counts: Counts = { passed: 0, failed: 0, skipped: 0 }
  try {
    counts = count(JSON.parse(readFileSync(path, 'utf8')) as Report)
  } catch {
    ok = false
  }
  return ok || counts.failed > 0 ? counts : { ...counts, failed: 1 }
}

function unitTests(folder: string): Counts {
  const path = join(folder, 'unit.json')
  const ok = run(`vitest run --reporter=default --reporter=json --outputFile.json="${path}"`)
  return counted<UnitReport>(ok, path, (report) => ({
    passed: report.numPassedTests,
    failed: report.numFailedTests,
    skipped: report.numPendingTests + report.numTodoTests
  }))
}

function browserTests(folder: string): Counts {
  if (!run('vite build')) return { passed: 0, failed: 1, skipped: 0 }
  const path = join(folder, 'browser.json')
  const ok = run('playwright test --reporter=list,json', { PLAYWRIGHT_JSON_OUTPUT_FILE: path })
  return counted<BrowserReport>(ok, path, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped
  }))
}

const folder = mkdtempSync(join(tmpdir(), 'call-lists-tests-'))
const parts = [unitTests(folder), browserTests(folder)]
rmSync(folder, { recursive: true })

const sum = (key: keyof Counts) => parts.reduce((total, part) => total + part[key], 0)
if (sum('skipped') > 0) console.log(`\n${sum('skipped')} skipped`)
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') > 0 ? 1 : 0
