import { mount } from '@vue/test-utils'
import { describe, expect, it } from 'vitest'
import { defineComponent, h } from 'vue'
import { type TextKey, type TextValues, useText } from '../../src/ui/useText'
import { createLanguagePlugin } from '../../src/locales/languagePlugin'
import { loadLanguage } from '../../src/locales/languages'
import type { Messages } from '../../src/locales/en'

/** What a component shows for a text, in a language whose one text is given. */
async function shown(code: string, text: string, values?: TextValues): Promise<string> {
  const language = { ...await loadLanguage(code), messages: { sample: text } as unknown as Messages }
  const component = defineComponent(() => {
    const t = useText()
    return () => h('p', t('sample' as TextKey, values))
  })
  return mount(component, { global: { plugins: [createLanguagePlugin(language)] } }).text()
}

describe('A text', () => {
  it('has its numbers written as the language writes them', async () => {
    expect(await shown('en', '{n} participant | {n} participants', { n: 1240 })).toBe('1,240 participants')
    expect(await shown('ru', '{n} участник | {n} участника | {n} участников', { n: 1242 })).toBe('1\u00a0242 участника')
  })

  it('leaves ids alone, which are given as strings', async () => {
    expect(await shown('en', 'Call list #{id}', { id: '1240' })).toBe('Call list #1240')
  })

  it('keeps a name apart that is written the other way than the sentence', async () => {
    expect(await shown('ar', 'أنشأها {name}، {date}', { name: 'Olivia', date: '09/02/2026' }))
      .toBe('أنشأها \u2068Olivia\u2069، 09/02/2026')
    expect(await shown('en', 'by {name}', { name: 'محمد' })).toBe('by \u2068محمد\u2069')
    expect(await shown('ar', '{name}', { name: 'محمد' })).toBe('محمد')
    expect(await shown('en', 'by {name}', { name: 'Максим' })).toBe('by Максим')
  })

  it('takes names as they are, also when they look like a part of the format', async () => {
    expect(await shown('en', 'Select {name}', { name: '{n} | @:x <b>' })).toBe('Select {n} | @:x <b>')
  })
})
