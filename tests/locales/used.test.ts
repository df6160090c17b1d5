import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { allTexts, textsOf } from './texts'

/** All code of the app, without the texts themselves. */
const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter(file => /\.(ts|vue)$/.test(file) && !/^locales.(\w+.)?[a-z]{2}\.ts$/.test(file))
  .map(file => readFileSync(join('src', file), 'utf8'))
  .join('\n')

const written = new Set([...code.matchAll(/'([\w-]+(?:\.[\w-]+)+)'/g)].map(([, path = '']) => path))

/** Paths with a part that is put in when the app runs, like `lists.type.${type}`, as patterns. */
const composed = [...new Set([...code.matchAll(/`([a-zA-Z]+\.[\w.-]*\$\{[^}`]*\}[\w.-]*)`/g)].map(([, path = '']) => path))]
  .map(path => new RegExp(`^${path.replaceAll('.', '\\.').replace(/\$\{[^}]*\}/g, '[\\w-]+')}$`))

describe('The texts', () => {
  it('are all used: none is there that no screen shows', async () => {
    const paths = textsOf(await allTexts('en')).map(([path]) => path)
    expect(paths.length).toBeGreaterThan(200)
    expect(paths.filter(path => !written.has(path) && !composed.some(pattern => pattern.test(path)))).toEqual([])
  })
})
