import { ESLint, type Linter } from 'eslint'
import { describe, expect, it } from 'vitest'

/** What the linter says of a line, as if it stood in that file of src/. */
async function complaints(file: string, line: string): Promise<string[]> {
  const { rules } = await new ESLint().calculateConfigForFile(`src/${file}`) as Linter.Config
  const rule = rules?.['no-restricted-syntax'] ?? 'off'
  const alone = new ESLint({ overrideConfigFile: true, overrideConfig: [{ rules: { 'no-restricted-syntax': rule } }] })
  const [result] = await alone.lintText(`${line}\n`)
  return result?.messages.map(message => message.message) ?? []
}

const write = 'router.replace({ query: { search: 1 } })'

describe('The query of the address', () => {
  it.each([
    ['features/callList/useListQuery.ts', write],
    ['features/overview/CallListsView.vue', write],
    ['features/overview/CallListsView.vue', 'router.push({ hash: 1, query })']
  ])('is not written by %s: %s', async (file, line) => {
    expect(await complaints(file, line)).toEqual(['The query is written by useQueryState alone.'])
  })

  it.each([
    ['ui/useQueryState.ts', write],
    ['features/clientCard/AddClientView.vue', 'router.push({ name: 1, query: { type: 1 } })'],
    ['features/clientCard/AddClientView.vue', 'lists.push({ id: 1 })']
  ])('may be written by %s: %s', async (file, line) => {
    expect(await complaints(file, line)).toEqual([])
  })
})
