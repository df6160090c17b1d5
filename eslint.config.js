import js from '@eslint/js'
import globals from 'globals'
import vue from 'eslint-plugin-vue'
import typescript from 'typescript-eslint'

/**
 * What each room of src/ may not import. Imports point one way:
 * views → components → stores → bitrix24 → domain; composables and locales are for views and components.
 * files, which reads and writes tables, stands beside bitrix24 and knows nothing of it.
 */
const forbiddenRooms = {
  domain: ['files', 'bitrix24', 'stores', 'composables', 'locales', 'components', 'views'],
  files: ['bitrix24', 'stores', 'composables', 'locales', 'components', 'views'],
  bitrix24: ['files', 'stores', 'composables', 'locales', 'components', 'views'],
  stores: ['composables', 'locales', 'components', 'views'],
  composables: ['bitrix24', 'components', 'views'],
  locales: ['files', 'bitrix24', 'stores', 'components', 'views'],
  components: ['bitrix24', 'views'],
  views: ['bitrix24']
}

const noTests = {
  regex: '(^|/)tests(/|$)',
  message: 'src/ does not know the tests or the local portal.'
}
const noSdk = {
  regex: '^@bitrix24/b24jssdk',
  message: 'Only src/bitrix24/ talks to the SDK.'
}
const noVue = {
  regex: '^(vue|vue-router|vue-i18n|pinia|@vueuse/.*|@bitrix24/.*)$',
  message: 'src/domain/ and src/files/ are plain TypeScript: no Vue, no SDK.'
}

// The one thing of src/bitrix24/ that everybody may know: an error's kind decides what a screen says.
const portalExceptItsError = 'bitrix24/(?!portalError$)'

/** The rule for one room: `rooms` are the other rooms that it must not reach, by a relative path. */
function restrict(rooms, extra = []) {
  const patterns = [noTests, ...extra]
  if (rooms.length > 0) {
    patterns.push({
      regex: `^\\.\\.?/(.*/)?(${rooms.map(reach).join('|')})`,
      message: 'Imports point one way: views → components → stores → bitrix24 → domain.'
    })
  }
  return { 'no-restricted-imports': ['error', { patterns }] }
}

function reach(room) {
  return room === 'bitrix24' ? portalExceptItsError : `${room}/`
}

const roomRules = Object.entries(forbiddenRooms).map(([room, rooms]) => ({
  files: [`src/${room}/**/*.{ts,vue}`],
  rules: restrict(rooms, room === 'bitrix24' ? [] : ['domain', 'files'].includes(room) ? [noVue] : [noSdk])
}))

const style = {
  'semi': ['error', 'never'],
  'quotes': ['error', 'single', { avoidEscape: true, allowTemplateLiterals: true }],
  'comma-dangle': ['error', 'never'],
  'eqeqeq': 'error',
  'max-lines': ['error', { max: 250, skipBlankLines: true, skipComments: true }],
  'no-console': 'error',
  'no-unused-vars': 'off',
  '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
  '@typescript-eslint/no-explicit-any': 'error',
  '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }]
}

export default typescript.config(
  { ignores: ['dist', 'coverage', 'test-results', 'playwright-report', 'node_modules'] },
  // A rule that is switched off in place is a rule that does not hold.
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  ...typescript.configs.recommended,
  ...vue.configs['flat/essential'],
  { rules: style },

  // Rules that need types: what is awaited, what is left floating, what became `any` on the way.
  {
    files: ['src/**/*.ts', 'tests/**/*.ts', 'scripts/**/*.ts'],
    extends: [...typescript.configs.recommendedTypeCheckedOnly],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      // Modules of verbs are closures: their functions have no `this` to lose.
      '@typescript-eslint/unbound-method': 'off',
      // Asynchronous by contract, even where one implementation has nothing to wait for.
      '@typescript-eslint/require-await': 'off'
    }
  },

  {
    files: ['src/**/*.{ts,vue}'],
    languageOptions: { globals: globals.browser },
    rules: {
      'no-restricted-globals': ['error', 'process', 'Buffer', 'global', 'event', 'name'],
      ...restrict([], [noSdk])
    }
  },
  ...roomRules,
  {
    files: ['src/**/*.vue', 'tests/**/*.vue'],
    languageOptions: { parserOptions: { parser: typescript.parser } },
    rules: {
      // TypeScript knows the names; the base rule does not know its globals.
      'no-undef': 'off',
      'vue/multi-word-component-names': ['error', { ignores: ['App'] }],
      'vue/block-lang': ['error', { script: { lang: 'ts' } }],
      'vue/component-api-style': ['error', ['script-setup']],
      'vue/component-name-in-template-casing': ['error', 'PascalCase', { registeredComponentsOnly: false }],
      'vue/define-macros-order': 'error',
      'vue/html-indent': ['error', 2],
      'vue/html-quotes': 'error',
      'vue/html-self-closing': ['error', { html: { void: 'always', normal: 'always', component: 'always' } }],
      'vue/max-len': ['error', { code: 130, template: 130, ignoreUrls: true, ignoreStrings: true }],
      // Names come from the portal and are shown as text, never as markup.
      'vue/no-v-html': 'error',
      // Every sentence has a key in src/locales/.
      'vue/no-bare-strings-in-template': 'error',
      'vue/require-explicit-emits': 'error',
      'vue/no-unused-refs': 'error',
      'vue/no-useless-v-bind': 'error'
    }
  },

  // A language is one file, however many sentences it has.
  { files: ['src/locales/*.ts'], rules: { 'max-lines': 'off' } },
  {
    files: ['tests/**/*.ts', 'scripts/**/*.ts', '*.config.{js,ts}'],
    languageOptions: { globals: globals.node }
  },
  // Pages of their own that the browser tests open; the SDK is there as its global build.
  { files: ['tests/**/*.js'], languageOptions: { globals: { ...globals.browser, B24Js: 'readonly' } } },
  // What a person starts from the command line, whose output is the console, and what watches the console.
  {
    files: ['scripts/*.ts', 'tests/live/run.ts', 'tests/mutation/run.ts', 'tests/report.ts', 'tests/size/**/*.ts', 'tests/**/quietConsole*.ts', 'tests/portal/start.ts', 'tests/bench/**/*.ts', 'tests/e2e/*.ts'],
    rules: { 'no-console': 'off' }
  }
)
