import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import b24ui from '@bitrix24/b24ui-nuxt/vite'
import vue from '@vitejs/plugin-vue'
import { defineConfig, type Plugin } from 'vite'
import { firstScreenChunk } from './scripts/firstScreen.ts'
import { languagePreload } from './scripts/languagePreload.ts'
import { leanCss } from './scripts/leanCss.ts'
import { leanIcons, leaveOut } from './scripts/leanBuild.ts'

const fromRoot = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/**
 * Declares every `<B24…>` component of the UI kit for the type check.
 *
 * The kit resolves its components in templates by name. Its own declaration file lists only what the last
 * build happened to meet, so a fresh clone would check nothing; this one is complete and never changes with
 * the source. It is written where the kit writes its other generated files.
 */
function kitComponentTypes(): Plugin {
  const kit = '@bitrix24/b24ui-nuxt'
  return {
    name: 'kit-component-types',
    configResolved() {
      const names = readdirSync(fromRoot(`node_modules/${kit}/dist/runtime/components`))
        .filter((file) => file.endsWith('.vue'))
        .map((file) => file.slice(0, -'.vue'.length))
      const lines = names.map((name) => `    B24${name}: typeof import('${kit}/components/${name}.vue')['default']`)
      mkdirSync(fromRoot('node_modules/.b24ui-nuxt'), { recursive: true })
      writeFileSync(
        fromRoot('node_modules/.b24ui-nuxt/kit-components.d.ts'),
        `export {}\ndeclare module 'vue' {\n  interface GlobalComponents {\n${lines.join('\n')}\n  }\n}\n`
      )
    }
  }
}

export default defineConfig({
  // Relative addresses: the build works below any sub-path, and unpacked from a zip inside Bitrix24.
  base: './',
  plugins: [
    leaveOut(),
    leanIcons(),
    vue(),
    b24ui({
      // Off, because they are large and unused: rich text, colour-mode storage (the theme is the system's,
      // see src/app/followTheme.ts) and imports that no file names.
      prose: false,
      mdc: false,
      colorMode: false,
      autoImport: false,
      dts: false,
      experimental: { componentDetection: true }
    }),
    leanCss(),
    languagePreload(),
    kitComponentTypes()
  ],
  // A worker loads its parts when it needs them, as the page does.
  worker: { format: 'es' },
  define: {
    // vue-i18n: the composition API only, no developer tools in the build.
    __VUE_I18N_LEGACY_API__: false,
    __VUE_I18N_FULL_INSTALL__: false,
    __INTLIFY_PROD_DEVTOOLS__: false
  },
  build: {
    target: 'es2022',
    // The polyfill for <link rel="modulepreload"> is not needed by that target.
    modulePreload: { polyfill: false },
    // What loads what: read by tests/size.
    manifest: true,
    rolldownOptions: {
      input: {
        index: fromRoot('index.html'),
        install: fromRoot('install.html')
      },
      output: {
        // What changes only with a dependency is kept in the browser's cache over our own releases.
        codeSplitting: {
          groups: [
            { name: 'sdk', test: /node_modules\/(@bitrix24\/b24jssdk|axios|luxon|qs-esm)\// },
            { name: 'vue', test: /node_modules\/(@vue|vue|vue-router|vue-i18n|@intlify|pinia)\// },
            // With all that it needs of the kit, but for what is above.
            { name: firstScreenChunk }
          ]
        }
      }
    }
  }
})
