import { describe, expect, it } from 'vitest'
import { withoutUnused } from '../../scripts/leanCss'

const none = new Set<string>()

describe('The style sheet', () => {
  it('loses a variable that nothing asks for, and what only that one asked for', () => {
    expect(withoutUnused(':root{--kept:1px;--unused:var(--of-unused);--of-unused:2px}a{top:var(--kept)}', none))
      .toBe(':root{--kept:1px;}a{top:var(--kept)}')
  })

  it('keeps a variable that a component, or another style sheet, names', () => {
    expect(withoutUnused(':root{--named:1px;}', new Set(['--named']))).toBe(':root{--named:1px;}')
  })

  it('keeps what is asked for as a second choice, and inside a calculation', () => {
    const css = ':root{--first:1px;--second:2px;}a{top:calc(1px + var( --first , var(--second)))}'
    expect(withoutUnused(css, none)).toBe(css)
  })

  it('takes out a value with semicolons and braces in quotes as a whole', () => {
    expect(withoutUnused(`:root {\n  --icon: url("data:image/svg+xml;{}");\n  color: red;\n}`, none)).toMatch(/^:root \{\s*color: red;\n\}$/)
  })

  it('keeps Tailwind\'s own variables, and selectors that look like one', () => {
    const css = ':root{--tw-ring:1px}.\\[--look\\:1px\\]{--tw-x:1px;color:red}'
    expect(withoutUnused(css, none)).toBe(css)
  })
})
