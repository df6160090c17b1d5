import { useToast } from '@bitrix24/b24ui-nuxt/composables/useToast'
import type { VueWrapper } from '@vue/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { defineComponent, h } from 'vue'
import { PortalError } from '../../../src/bitrix24/portalError'
import type { Exported, ExportedBook, MakeExport } from '../../../src/features/export/exported'
import ExportMenu from '../../../src/features/export/ExportMenu.vue'
import { parseTable } from '../../../src/files/parseTable'
import { eventually } from '../../eventually'
import { mountApp } from '../../mountApp'

const table: Exported = { name: 'Autumn', columns: [{ title: 'Name' }], rows: [['Anna'], ['=1+1']], notes: ['Some are hidden.'] }

interface Props { table: MakeExport; book?: MakeExport<ExportedBook>; others?: Array<{ label: string; table: MakeExport }> }

/** The files that were handed to the browser. */
const saved: Array<{ name: string; blob: Blob }> = []
let view: VueWrapper | undefined
let said: ReturnType<typeof useToast> | undefined

async function menu(props: Props, language = 'en'): Promise<VueWrapper> {
  saved.length = 0
  let last: Blob | undefined
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    last = blob as Blob
    return 'blob:file'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    if (last) saved.push({ name: this.download, blob: last })
  })
  const Screen = defineComponent(() => {
    said = useToast()
    said.clear()
    return () => h(ExportMenu, { ...props })
  })
  view = await mountApp(Screen, { language })
  return view
}

const found = (selector: string, text: string) => {
  const element = [...document.querySelectorAll<HTMLElement>(selector)].find(each => each.textContent?.trim() === text)
  if (!element) throw new Error(`no ${selector} "${text}"`)
  return element
}
const items = () => [...document.querySelectorAll('[role=menuitem]')].map(each => each.textContent?.trim())
const dialog = () => document.querySelector('[role=dialog]')?.textContent ?? ''
const toasts = () => said?.toasts.value.map(({ title, description }) => `${title as string} ${description as string}`)

async function choose(item: string): Promise<void> {
  await view?.get('button').trigger('click')
  await eventually(() => found('[role=menuitem]', item))
  found('[role=menuitem]', item).click()
}

afterEach(() => {
  view?.unmount()
  vi.restoreAllMocks()
})

describe('Export', () => {
  it('hands a file to the browser, and says what is in it and what has to be known of it', async () => {
    const wrapper = await menu({ table: async () => table })
    expect(wrapper.get('button').attributes('aria-label')).toBe('Export')
    await choose('CSV')
    await eventually(() => expect(saved).toHaveLength(1))
    expect(saved[0]?.name).toBe('Autumn.csv')
    expect(await saved[0]?.blob.text()).toContain('Name\r\nAnna\r\n\'=1+1\r\n')
    expect(items()).toEqual([])
    await eventually(() => expect(toasts()).toEqual(['Exported: Autumn.csv Rows: 2 Some are hidden.']))
    expect(dialog()).toBe('')
  })

  it('offers Excel first, and further tables as CSV', async () => {
    const book = async () => ({ name: 'Report', sheets: [table, { ...table, name: 'Winter' }], notes: [] })
    await menu({ table: async () => table, book, others: [{ label: 'Text file by colleague', table: async () => ({ ...table, name: 'Colleagues' }) }] })
    await view?.get('button').trigger('click')
    await eventually(() => expect(items()).toEqual(['Excel (XLSX)', 'CSV', 'Text file by colleague']))
    found('[role=menuitem]', 'Excel (XLSX)').click()
    await eventually(() => expect(saved.map(({ name }) => name)).toEqual(['Report.xlsx']))
    const reading = await parseTable(saved[0]?.blob ?? new Blob())
    expect(reading.kind === 'table' && reading.rows).toEqual([['Name'], ['Anna'], ['=1+1']])
    await choose('Text file by colleague')
    await eventually(() => expect(saved.map(({ name }) => name)).toEqual(['Report.xlsx', 'Colleagues.csv']))
  })

  it('says how far the reading is where it takes its time, and saves nothing when it is stopped', async () => {
    let signal: AbortSignal | undefined
    await menu({
      table: (work) => {
        signal = work.signal
        work.progress(500, 10_000)
        return new Promise((_resolve, reject) => work.signal.addEventListener('abort', () => reject(work.signal.reason as Error)))
      }
    })
    await choose('CSV')
    await eventually(() => expect(dialog()).toContain('Reading what is missing: 500 of 10,000'))
    found('[role=dialog] button', 'Cancel').click()
    await eventually(() => expect(dialog()).toBe(''))
    expect(signal?.aborted).toBe(true)
    expect(saved).toEqual([])
    expect(toasts()).toEqual([])
  })

  it('says why nothing was exported when something could not be read, and tries again', async () => {
    const make = vi.fn<MakeExport>()
      .mockRejectedValueOnce(new PortalError('no-answer', 'gone'))
      .mockResolvedValue(table)
    await menu({ table: make })
    await choose('Excel (XLSX)')
    await eventually(() => expect(dialog()).toContain('Bitrix24 did not answer. Check the connection, then try again.'))
    expect(dialog()).toContain('Nothing was exported, because a file must not lack rows.')
    expect(saved).toEqual([])
    found('[role=dialog] button', 'Try again').click()
    await eventually(() => expect(saved.map(({ name }) => name)).toEqual(['Autumn.xlsx']))
    await eventually(() => expect(dialog()).toBe(''))
  })

  it('says that the file could not be written', async () => {
    await menu({ table: async () => { throw new TypeError('Failed to fetch dynamically imported module') } })
    await choose('CSV')
    await eventually(() => expect(dialog()).toContain('The file could not be written. Try again.'))
    expect(saved).toEqual([])
  })

  it('is stopped when the screen is left', async () => {
    let signal: AbortSignal | undefined
    await menu({ table: work => new Promise(() => { signal = work.signal }) })
    await choose('CSV')
    await eventually(() => expect(signal).toBeDefined())
    view?.unmount()
    expect(signal?.aborted).toBe(true)
  })
})
