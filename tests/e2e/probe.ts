import { copyFile, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import typescript from 'typescript'
import type {} from './probe/page'
import { expect, test as base, type OpenedApp } from './portal'

export { expect }

/** A folder with the smallest app there is: one page, the SDK's ready-made file, nothing of this project. */
async function probeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'probe-'))
  const from = (name: string) => fileURLToPath(new URL(`./probe/${name}`, import.meta.url))
  const sdk = dirname(createRequire(import.meta.url).resolve('@bitrix24/b24jssdk'))
  await copyFile(from('index.html'), join(folder, 'index.html'))
  await copyFile(from('index.html'), join(folder, 'install.html'))
  const { outputText } = typescript.transpileModule(await readFile(from('page.ts'), 'utf8'), {
    compilerOptions: { module: typescript.ModuleKind.ESNext, target: typescript.ScriptTarget.ES2022 }
  })
  await writeFile(join(folder, 'page.js'), outputText)
  await copyFile(join(sdk, '../umd/index.min.js'), join(folder, 'sdk.js'))
  return folder
}

/** The portal test, with the probe in place of the app and few clients. */
export const test = base.extend<object, { appFolder: string }>({
  appFolder: [
    async ({ browserName: _browser }, use) => {
      const folder = await probeFolder()
      await use(folder)
      await rm(folder, { recursive: true })
    },
    { scope: 'worker' }
  ]
})

test.use({ world: { contacts: 60, companies: 30, callLists: 4 } })

/** Waits until the probe has opened its frame. */
export async function ready({ app }: Pick<OpenedApp, 'app'>): Promise<void> {
  await expect(app.locator('body[data-opened]')).toBeAttached()
}
