import js from '@eslint/js'
import globals from 'globals'
import vue from 'eslint-plugin-vue'
import typescript from 'typescript-eslint'

/**
 * What each room of src/ may not import. Imports point one way: app → features → ui, stores → bitrix24 → domain.
 * locales has the texts, for ui, features and app. files, which reads and writes tables, stands beside bitrix24 and
 * knows nothing of it.
 */
const forbiddenRooms = {
  domain: ['files', 'bitrix24', 'stores', 'ui', 'locales', 'features', 'app'],
  files: ['bitrix24', 'stores', 'ui', 'locales', 'features', 'app'],
  bitrix24: ['files', 'stores', 'ui', 'locales', 'features', 'app'],
  stores: ['ui', 'locales', 'features', 'app'],
  locales: ['files', 'bitrix24', 'stores', 'ui', 'features', 'app'],
  ui: ['bitrix24', 'stores', 'features', 'app'],
  features: ['bitrix24', 'app'],
  app: []
}

/** What a feature lets the others use; everything else of it is its own. */
const doors = [
  'check/(CheckLater|CheckPanel|ListCheck).vue',
  'check/useLeftOutOffer',
  'colleagues/(ColleaguePicker.vue|useHandingOut)',
  'composer/callLists/(useCallAgain|useListClients|useListsReading|ListsReadingState.vue|ReadingProgress.vue|StatusChoice.vue)',
  'composer/file/(SourceField|TableChoices).vue',
  'crmForm/FormPicker.vue',
  'deletion/(DeleteDialog|DeletionRefusals).vue',
  'deletion/useDeletionFlow',
  'editing/CalledDialog.vue',
  'editing/useEditReport',
  'export/(ExportMenu.vue|exported)',
  'newcomers/AddNewcomers.vue',
  'nextSteps/useRowMenu',
  'offers/useForYou',
  'overview/(OverviewToolbar.vue|useOverviewQuery)',
  'progress/(StatusBar.vue|statusTone)',
  'putAway/usePuttingAway',
  'stopList/StopClientDialog.vue',
  'takeOver/useTakeOver',
  'wording/(useClientNames|useListName)'
]

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
/** @param up how the other features are reached: a folder inside a feature is one further away from them. */
const onlyDoorsAt = (up) => ({
  regex: `^${up}(?!\\.)(?!(${doors.join('|')})$)`,
  message: 'A feature uses of another one what its doors give; see `doors` in eslint.config.js.'
})
const onlyDoors = onlyDoorsAt('\\.\\./')
const onlyDoorsFromInside = onlyDoorsAt('\\.\\./\\.\\./')

// The one thing of src/bitrix24/ that everybody may know: an error's kind decides what a screen says.
const portalExceptItsError = 'bitrix24/(?!portalError$)'

const reach = (room) => room === 'bitrix24' ? portalExceptItsError : `${room}/`

/** The patterns of specifiers that a room may not import; the rooms are reached by a relative path. */
function patternsOf(rooms, extra) {
  const patterns = [noTests, ...extra]
  if (rooms.length > 0) {
    patterns.push({
      regex: `^\\.\\.?/(.*/)?(${rooms.map(reach).join('|')})`,
      message: 'Imports point one way: app → features → ui, stores → bitrix24 → domain.'
    })
  }
  return patterns
}

/** A query that is written beside the one place for it could overtake a navigation; one of a new address is part of it. */
const queryWrite = {
  selector: 'CallExpression[callee.property.name=/^(push|replace)$/] > ObjectExpression:not(:has(> Property[key.name=/^(name|path)$/]))'
    + ' > Property[key.name="query"]',
  message: 'The query is written by useQueryState alone.'
}

/** The rules of a room: for `import … from`, and for `import(…)`, which the rule for imports does not look at. */
function restrict(rooms, extra = [], writesQuery = false) {
  const patterns = patternsOf(rooms, extra)
  const dynamic = patterns.map(({ regex, message }) => ({
    selector: `ImportExpression[source.value=/${regex.replaceAll('/', '\\/')}/]`, message
  }))
  return {
    'no-restricted-imports': ['error', { patterns }],
    'no-restricted-syntax': ['error', ...dynamic, ...writesQuery ? [] : [queryWrite]]
  }
}

function extraOf(room) {
  if (room === 'bitrix24') return []
  if (room === 'domain' || room === 'files') return [noVue]
  return room === 'features' ? [noSdk, onlyDoors] : [noSdk]
}

const roomRules = Object.entries(forbiddenRooms).map(([room, rooms]) => ({
  files: [`src/${room}/**/*.{ts,vue}`],
  rules: restrict(rooms, extraOf(room))
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
  { files: ['src/features/*/*/**/*.{ts,vue}'], rules: restrict(forbiddenRooms.features, [noSdk, onlyDoorsFromInside]) },
  { files: ['src/ui/useQueryState.ts'], rules: restrict(forbiddenRooms.ui, extraOf('ui'), true) },
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
  { files: ['src/locales/**/*.ts'], rules: { 'max-lines': 'off' } },
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
