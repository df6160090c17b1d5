import type { Frame } from '@playwright/test'
import { expect, test } from './portal'

test.use({ world: { contacts: 40, companies: 10, callLists: 3 } })

/** What a frame may keep, as its browser answers: that it works, or the name of the error. */
function kept(frame: Frame): Promise<Record<string, string>> {
  return frame.evaluate(async () => {
    const answer = async (use: () => unknown) => {
      try {
        await use()
        return 'works'
      } catch (error) {
        return (error as Error).name
      }
    }
    return {
      localStorage: await answer(() => localStorage.setItem('probe', 'kept')),
      sessionStorage: await answer(() => sessionStorage.setItem('probe', 'kept')),
      indexedDB: await answer(() => new Promise((resolve, reject) => {
        const opening = indexedDB.open('probe')
        opening.onsuccess = resolve
        opening.onerror = () => reject(opening.error ?? new Error('no reason'))
      })),
      locks: await answer(() => navigator.locks.request('probe', () => 'held'))
    }
  })
}

test('note 210: the portal and the app are different sites, and neither can look into the other', async ({ openApp, page, servers }) => {
  const { frame } = await openApp()
  expect([new URL(servers.portal.url).hostname, new URL(servers.app.url).hostname]).toEqual(['localhost', '127.0.0.1'])
  await expect(frame.evaluate(() => window.parent.document.title)).rejects.toThrow(/cross-origin/)
  expect(await page.evaluate(() => document.querySelector('iframe')?.contentDocument ?? null)).toBeNull()
})

test('note 211: by itself a browser keeps what the app stores in a portal, apart from what it stores elsewhere', async ({ openApp, context, servers }) => {
  const { frame } = await openApp()
  expect(await kept(frame)).toEqual({ localStorage: 'works', sessionStorage: 'works', indexedDB: 'works', locks: 'works' })
  // The app's own page, in a portal no more, has another storage.
  const alone = await context.newPage()
  await alone.goto(servers.app.url)
  expect(await alone.evaluate(() => localStorage.getItem('probe'))).toBeNull()
})

test('note 210: a browser that refuses third parties gives the app neither storage nor locks', { tag: '@refused' }, async ({ openApp }) => {
  const { frame } = await openApp()
  expect(await kept(frame)).toEqual({
    localStorage: 'SecurityError', sessionStorage: 'SecurityError', indexedDB: expect.stringMatching(/Error$/), locks: 'SecurityError'
  })
})

test('Where nothing can be kept the composer says so, and has forgotten it after a reload', { tag: '@refused' }, async ({ openApp }) => {
  const compose = async () => {
    const { app } = await openApp()
    await app.getByRole('button', { name: 'New call list' }).first().click()
    await expect(app.getByRole('table', { name: 'Clients' }).getByRole('checkbox').first()).toBeVisible()
    return app
  }
  const app = await compose()
  await app.getByRole('table', { name: 'Clients' }).getByRole('checkbox').nth(1).check()
  await expect(app.getByText('1 selected')).toBeVisible()
  await expect(app.getByText('This browser keeps no drafts: create the call list before you leave.')).toBeVisible()

  await expect((await compose()).getByText('0 selected')).toBeVisible()
})
