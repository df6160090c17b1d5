import { ESLint, type Linter } from 'eslint'
import { describe, expect, it } from 'vitest'

const eslint = new ESLint()

/** The messages of the import rule for one import, as if it stood in that file of src/. */
async function complaints(file: string, from: string): Promise<string[]> {
  const { rules } = await eslint.calculateConfigForFile(`src/${file}`) as Linter.Config
  const rule = rules?.['no-restricted-imports'] ?? 'off'
  // The rule alone: the file does not exist, so the rules that need its types can't run.
  const alone = new ESLint({
    overrideConfigFile: true,
    overrideConfig: [{ rules: { 'no-restricted-imports': rule } }]
  })
  const [result] = await alone.lintText(`import '${from}'\n`)
  return result?.messages.map((message) => message.message) ?? []
}

describe('Imports point one way', () => {
  it.each([
    ['domain/callList.ts', '../bitrix24/callLists'],
    ['domain/callList.ts', 'vue'],
    ['domain/callList.ts', '@bitrix24/b24jssdk'],
    ['bitrix24/callLists.ts', '../stores/callLists'],
    ['stores/callLists.ts', '../components/StatusBar.vue'],
    ['stores/callLists.ts', '@bitrix24/b24jssdk'],
    ['components/StatusBar.vue', '../bitrix24/callLists'],
    ['components/list/StatusBar.vue', '../../views/CallListView.vue'],
    ['views/CallListView.vue', '../bitrix24/callLists'],
    ['views/CallListView.vue', '../../tests/portal/server'],
    ['main.ts', '@bitrix24/b24jssdk'],
    ['main.ts', '../tests/portal/server']
  ])('%s may not import %s', async (file, from) => {
    expect(await complaints(file, from)).toHaveLength(1)
  })

  it.each([
    ['bitrix24/callLists.ts', '@bitrix24/b24jssdk'],
    ['bitrix24/callLists.ts', '../domain/callList'],
    ['stores/callLists.ts', '../bitrix24/callLists'],
    ['components/StatusBar.vue', '../domain/progress'],
    ['views/CallListView.vue', '../bitrix24/portalError'],
    ['views/CallListView.vue', '../components/StatusBar.vue'],
    ['main.ts', './bitrix24/frame']
  ])('%s may import %s', async (file, from) => {
    expect(await complaints(file, from)).toEqual([])
  })
})
