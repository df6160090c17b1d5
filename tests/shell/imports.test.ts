import { ESLint, type Linter } from 'eslint'
import { describe, expect, it } from 'vitest'

const eslint = new ESLint()

/** What the linter says of a line, as if it stood in that file of src/. */
async function complaints(file: string, line: string): Promise<string[]> {
  const { rules = {} } = await eslint.calculateConfigForFile(`src/${file}`) as Linter.Config
  // The rules of imports alone: the file does not exist, so the rules that need its types can't run.
  const names = ['no-restricted-imports', 'no-restricted-syntax']
  const alone = new ESLint({
    overrideConfigFile: true,
    overrideConfig: [{ rules: Object.fromEntries(names.map(name => [name, rules[name] ?? 'off'])) }]
  })
  const [result] = await alone.lintText(`${line}\n`)
  return result?.messages.map((message) => message.message) ?? []
}

const forms = (from: string) => [`import '${from}'`, `void import('${from}')`]

describe('Imports point one way', () => {
  it.each([
    ['domain/callList.ts', '../bitrix24/callLists'],
    ['domain/callList.ts', 'vue'],
    ['domain/callList.ts', '@bitrix24/b24jssdk'],
    ['files/readTable.ts', '../bitrix24/callLists'],
    ['bitrix24/callLists.ts', '../stores/callLists'],
    ['bitrix24/callLists.ts', '../files/readTable'],
    ['stores/callLists.ts', '../ui/SelectableTable.vue'],
    ['stores/callLists.ts', '../features/progress/StatusBar.vue'],
    ['stores/callLists.ts', '@bitrix24/b24jssdk'],
    ['locales/languages.ts', '../ui/useText'],
    ['ui/SelectableTable.vue', '../stores/callLists'],
    ['ui/SelectableTable.vue', '../bitrix24/callLists'],
    ['ui/SelectableTable.vue', '../features/progress/StatusBar.vue'],
    ['features/callList/CallListView.vue', '../../bitrix24/callLists'],
    ['features/callList/CallListView.vue', '../../app/router'],
    ['features/callList/CallListView.vue', '../../../tests/portal/server'],
    ['features/callList/CallListView.vue', '../composer/draft'],
    ['features/overview/CallListsView.vue', '../deletion/deletion'],
    ['features/composer/crm/ClientFinder.vue', '../../deletion/deletion'],
    ['features/composer/crm/ClientFinder.vue', '../../../bitrix24/clients'],
    ['app/App.vue', '@bitrix24/b24jssdk'],
    ['app/App.vue', '../../tests/portal/server'],
    ['main.ts', '@bitrix24/b24jssdk'],
    ['main.ts', '../tests/portal/server']
  ])('%s may not import %s, nor load it later', async (file, from) => {
    for (const line of forms(from)) expect(await complaints(file, line), line).toHaveLength(1)
  })

  it.each([
    ['bitrix24/callLists.ts', '@bitrix24/b24jssdk'],
    ['bitrix24/callLists.ts', '../domain/callList'],
    ['stores/callLists.ts', '../bitrix24/callLists'],
    ['ui/ProblemAlert.vue', '../bitrix24/portalError'],
    ['ui/useText.ts', '../locales/en'],
    ['features/progress/StatusBar.vue', '../../domain/progress'],
    ['features/callList/CallListView.vue', '../../bitrix24/portalError'],
    ['features/callList/CallListView.vue', '../../stores/callLists'],
    ['features/callList/CallListView.vue', '../../ui/SelectableTable.vue'],
    ['features/callList/CallListView.vue', './ListHeader.vue'],
    ['features/composer/crm/ClientFinder.vue', '../ClientsTable.vue'],
    ['features/composer/crm/ClientFinder.vue', '../../wording/useClientNames'],
    ['features/callList/CallListView.vue', '../progress/StatusBar.vue'],
    ['app/openApp.ts', '../bitrix24/frame'],
    ['app/router.ts', '../features/callList/CallListView.vue'],
    ['main.ts', './app/openApp']
  ])('%s may import %s', async (file, from) => {
    for (const line of forms(from)) expect(await complaints(file, line), line).toEqual([])
  })
})
