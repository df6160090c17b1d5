import { defineConfig, mergeConfig } from 'vitest/config'
import vite from './vite.config.ts'

const test = defineConfig({
  test: {
    // Written by the test when it needs one; nothing global, so a reader sees where a name comes from.
    globals: false,
    restoreMocks: true,
    unstubGlobals: true,
    server: { deps: { inline: ['@bitrix24/b24ui-nuxt', '@bitrix24/b24icons-vue'] } },
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/{domain,contract,bitrix24,stores,locales,shell}/**/*.test.ts'],
          setupFiles: ['tests/quietConsole.ts'],
          testTimeout: 15_000
        }
      },
      {
        extends: true,
        test: {
          name: 'dom',
          environment: 'happy-dom',
          include: ['tests/{components,composables,views}/**/*.test.ts'],
          setupFiles: ['tests/quietConsole.ts', 'tests/dom.ts']
        }
      }
    ]
  }
})

export default mergeConfig(vite, test)
