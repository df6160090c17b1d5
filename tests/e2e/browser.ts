import { execFileSync, spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const commands = ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser', 'chrome']

const usualPlaces: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['/opt/google/chrome/chrome', '/usr/lib/chromium/chromium', '/snap/bin/chromium'],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium'
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].map((variable) =>
    join(process.env[variable] ?? 'C:\\', 'Google', 'Chrome', 'Application', 'chrome.exe')
  )
}

/** No sandbox (containers run as root), and nothing phoned home. */
const anyBrowser = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

/** What Playwright turns off for the sake of tests, as far as it matters to these. */
const unwanted = 'AvoidUnnecessaryBeforeUnloadCheckSync,HttpsUpgrades,MediaRouter,OptimizationHints,PaintHolding'

/**
 * What a test browser is started with. A frame of another site has its storage apart for every portal, as
 * Chromium has it by itself: Playwright turns that off, which leaves such a frame without any (protocol note
 * 211). Of two lists of features to turn off, Chromium takes the last, which is this one.
 */
export const browserArguments = [...anyBrowser, `--disable-features=${unwanted}`]

/** The same for a browser that refuses storage and locks to a frame of another site (protocol note 210). */
export const refusingArguments = [...anyBrowser, `--disable-features=${unwanted},ThirdPartyStoragePartitioning`]

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** A downloaded browser may be there and still not start for want of a system library, so it is asked. */
function starts(path: string): boolean {
  if (!isExecutable(path)) return false
  // On Windows the question opens a window and is not answered.
  if (process.platform === 'win32') return true
  return spawnSync(path, ['--version'], { timeout: 30_000, stdio: 'ignore' }).status === 0
}

function installedBrowser(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean)
  const onPath = folders.flatMap((folder) => commands.map((command) => join(folder, command)))
  return [...onPath, ...(usualPlaces[process.platform] ?? [])].find(starts)
}

function run(command: string, args: string[]): boolean {
  try {
    execFileSync(command, args, { stdio: ['ignore', 'ignore', 'ignore'], timeout: 600_000 })
    return true
  } catch {
    return false
  }
}

function downloadedBrowser(): string | undefined {
  const path = chromium.executablePath()
  if (starts(path)) return path
  console.log('No Chrome or Chromium found; trying to download one for the browser tests…')
  const cli = join(createRequire(import.meta.url).resolve('playwright/package.json'), '..', 'cli.js')
  return run(process.execPath, [cli, 'install', 'chromium']) && starts(path) ? path : undefined
}

function packagedBrowser(): string | undefined {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return undefined
  console.log('Trying the package manager for a Chromium…')
  run('apt-get', ['update'])
  return run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']) ? installedBrowser() : undefined
}

/**
 * Finds a Chrome or Chromium for the browser tests, or fetches one: the variable CHROMIUM_PATH (or
 * PLAYWRIGHT_CHROMIUM_EXECUTABLE), what is installed, Playwright's own download, the system's packages.
 *
 * For playwright.config.ts: `const executablePath = findBrowser()` at the top of the file, then
 * `use: { launchOptions: { executablePath, args: browserArguments }, colorScheme: null }`. It is
 * synchronous, and remembers its answer in CHROMIUM_PATH, which the worker processes inherit, so that
 * a download happens once. `colorScheme: null` matters: any other value overrides the theme that a frame
 * takes from the page around it.
 *
 * @returns the path of an executable that starts
 * @throws Error in one sentence that says what to install
 */
export function findBrowser(): string {
  const wanted = process.env.CHROMIUM_PATH || process.env.PLAYWRIGHT_CHROMIUM_EXECUTABLE
  if (wanted) {
    if (isExecutable(wanted)) return wanted
    throw new Error(`CHROMIUM_PATH names ${wanted}, which is not a program that can be started.`)
  }
  const found = installedBrowser() ?? downloadedBrowser() ?? packagedBrowser()
  if (!found) {
    throw new Error(
      'The browser tests need Google Chrome or Chromium: install one, or name it in the environment ' +
        'variable CHROMIUM_PATH.'
    )
  }
  process.env.CHROMIUM_PATH = found
  return found
}
