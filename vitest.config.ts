import { availableParallelism } from 'node:os'
import { defineConfig, mergeConfig } from 'vitest/config'
import vite from './vite.config.ts'

const withDocument = ['tests/{app,ui}/**/*.test.ts', 'tests/features/**/{[A-Z],use}*.test.ts']

const test = defineConfig({
  test: {
    // Names are imported, so that a reader sees where they come from.
    globals: false,
    // By itself it leaves one core free, which on a machine of two is half of it.
    maxWorkers: availableParallelism(),
    restoreMocks: true,
    unstubGlobals: true,
    unstubEnvs: true,
    server: { deps: { inline: ['@bitrix24/b24ui-nuxt', '@bitrix24/b24icons-vue'] } },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          // What is not listed here runs here: a new folder of tests can't be forgotten.
          exclude: [...withDocument, 'tests/e2e/**'],
          setupFiles: ['tests/quietConsole.ts'],
          testTimeout: 15_000
        }
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: withDocument,
          setupFiles: ['tests/quietConsole.ts', 'tests/dom.ts'],
          testTimeout: 15_000
        }
      }
    ]
  }
})

export default mergeConfig(vite, test)
