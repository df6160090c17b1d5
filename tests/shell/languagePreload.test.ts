import { runInNewContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { preloadScript, withScript } from '../../scripts/languagePreload'

/** What the script has loaded in a frame with that query. */
function loadedBy(search: string): string[] {
  const links: Array<{ href?: string; rel?: string }> = []
  const document = {
    currentScript: { src: 'https://app.example/below/assets/language-1.js' },
    createElement: () => ({}),
    head: { append: (link: { href?: string }) => links.push(link) }
  }
  runInNewContext(preloadScript({ en: ['en-1.js'], ru: ['ru-2.js', 'ru-1.js'] }), { document, location: { search }, URL, URLSearchParams })
  expect(links.every(({ rel }) => rel === 'modulepreload')).toBe(true)
  return links.map(({ href }) => href ?? '')
}

describe('The texts that are loaded together with the app', () => {
  it('note 52: are those of the language that the address of the frame names, ours and the kit\'s', () => {
    expect(loadedBy('?DOMAIN=a&LANG=ru')).toEqual(['https://app.example/below/assets/ru-1.js', 'https://app.example/below/assets/ru-2.js'])
    expect(loadedBy('?LANG=EN')).toEqual(['https://app.example/below/assets/en-1.js'])
  })

  it('are none where it names none, or one that is not there', () => {
    expect(['', '?LANG=', '?LANG=xx', '?LANG=constructor'].flatMap(loadedBy)).toEqual([])
  })

  it('are asked for after the app, which does not wait for that', () => {
    expect(withScript('<head>\n    <script type="module"></script>\n  </head>', './a.js'))
      .toBe('<head>\n    <script type="module"></script>\n    <script async src="./a.js"></script>\n  </head>')
    expect(() => withScript('<body></body>', './a.js')).toThrow('without a head')
  })
})
