import { describe, expect, it, vi } from 'vitest'
import { createRouter } from 'vue-router'
import { expectedLanguage, preload } from '../../src/app/preload'

describe('The language that is loaded while the portal is asked', () => {
  it('note 52: is the one in the address of the frame, whatever the browser speaks', () => {
    expect(expectedLanguage('?DOMAIN=a.bitrix24.com&LANG=ua', 'de-DE')).toBe('ua')
    expect(expectedLanguage('?LANG=RU', 'de-DE')).toBe('ru')
    expect(expectedLanguage('?LANG=xx', 'de-DE')).toBe('en')
  })

  it('is the browser\'s where the address does not say', () => {
    expect(expectedLanguage('', 'pt-BR')).toBe('br')
    expect(expectedLanguage('?DOMAIN=a.bitrix24.com', 'xx')).toBe('en')
  })
})

describe('The screen that is loaded while the portal is asked', () => {
  const routerWith = (view: () => Promise<object>): Parameters<typeof preload>[1] => (loadTexts, history) => createRouter({
    history,
    routes: [
      { path: '/', component: { render: () => null } },
      { path: '/lists/:id', component: async () => (await Promise.all([view(), loadTexts(['list'])]))[0] }
    ]
  })

  it('is the one at the address, loaded once and not opened', async () => {
    const view = vi.fn(async () => ({ render: () => null }))
    const address = location.href
    preload('de', routerWith(view), '/lists/7?status=X')
    await vi.waitFor(() => expect(view).toHaveBeenCalledTimes(1))
    expect(location.href).toBe(address)
  })

  it('that does not load is nothing to tell yet', async () => {
    const view = vi.fn(async () => { throw new Error('gone') })
    preload('en', routerWith(view), '/lists/7')
    await vi.waitFor(() => expect(view).toHaveBeenCalledTimes(1))
    // Anything unhandled would fail this file.
    await new Promise(resolve => setTimeout(resolve, 20))
  })
})
