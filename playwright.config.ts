import { defineConfig } from '@playwright/test'
import { browserArguments, findBrowser, refusingArguments } from './tests/e2e/browser'

// Found once, before the workers start; fetched when the machine has none.
const executablePath = findBrowser()

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  // A test that passes at the second attempt has not passed.
  retries: 0,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: [['list']],
  projects: [
    {
      name: 'partitioned',
      grepInvert: /@refused/,
      use: { launchOptions: { executablePath, args: browserArguments } }
    },
    // The main paths once more, in a browser that lets a frame of another site keep nothing (protocol note 210).
    {
      name: 'refused',
      grep: /@main|@refused/,
      use: { launchOptions: { executablePath, args: refusingArguments } }
    }
  ],
  use: {
    // Any other value would override the theme that a frame takes from the page around it.
    colorScheme: null,
    viewport: { width: 1280, height: 800 },
    // Recording every test, to throw it away when it passes, takes a third of the whole run: `--trace on` where one fails.
    trace: 'off',
    screenshot: 'only-on-failure'
  }
})
