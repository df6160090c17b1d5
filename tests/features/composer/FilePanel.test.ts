import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createMemoryHistory, createRouter } from 'vue-router'
import FilePanel from '../../../src/features/composer/file/FilePanel.vue'
import { parseTable } from '../../../src/files/parseTable'
import { ADMIN, appPortalAs, OWN_CLIENTS_MANAGER } from '../../connection'
import { localPortal } from '../../localPortal'
import { mountOverPortal } from '../../mountOverPortal'

const local = localPortal({ contacts: 200, companies: 10, callLists: 2 })

/** Reads in the place of the real worker, which is a script of the built app. */
class InPlaceWorker extends EventTarget {
  postMessage(source: Blob | string): void {
    void parseTable(source).then(data => this.dispatchEvent(new MessageEvent('message', { data })))
  }

  terminate(): void {}
}

beforeEach(async () => {
  vi.stubGlobal('Worker', InPlaceWorker)
  await local.call('portal.options', { license: 'de_basic' })
  local.forgetRequests()
})
afterEach(() => {
  vi.unstubAllGlobals()
})

/** Gives a client one phone or e-mail and nothing else. */
function give(id: number, value: string, typeId: 'PHONE' | 'EMAIL' = 'PHONE'): void {
  const contact = local.world.contacts.get(id)
  if (!contact) throw new Error(`no contact ${id}`)
  contact.fm = [{ id: 900_000 + id, typeId, valueType: 'WORK', value }]
}

async function panel({ userId = ADMIN, picked = [] as number[], onList = [] as number[], ready = true } = {}) {
  const emitted: number[][] = []
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/', component: { render: () => null } }] })
  await mountOverPortal(appPortalAs(local.url, userId), FilePanel, {
    router,
    props: { type: 'contact', picked: new Set(picked), onList: new Set(onList), ready, onPick: (ids: number[]) => emitted.push(ids) }
  })
  const button = (name: string) => [...document.querySelectorAll('button')].find(each => each.textContent?.trim() === name)
  return {
    emitted,
    button,
    says: (text: string | RegExp) => vi.waitFor(() => expect(document.body.textContent).toMatch(text), 10_000),
    press: (name: string) => vi.waitFor(() => {
      const found = button(name)
      if (!found || found.disabled) throw new Error(`no button ${name}`)
      found.click()
    }, 5_000),
    paste(text: string): void {
      const field = document.querySelector('textarea')
      if (!field) throw new Error('no field')
      field.value = text
      field.dispatchEvent(new Event('input'))
    },
    async choose(file: File): Promise<void> {
      const input = document.querySelector<HTMLInputElement>('input[type=file]')
      if (!input) throw new Error('no input')
      Object.defineProperty(input, 'files', { value: [file], configurable: true })
      input.dispatchEvent(new Event('change'))
    }
  }
}

describe('Clients from pasted lines', () => {
  it('are found however the number is written, and picked by a click', async () => {
    const [a, b, c] = local.alive() as [number, number, number]
    give(a, '030 555 01 01')
    give(b, '+49 (30) 5550102')
    give(c, 'anna.adler@example.com', 'EMAIL')
    const { paste, says, press, emitted } = await panel()
    paste('+49 30 5550101\n030/5550102\nAnna.Adler@example.com\n')
    await says('3 found')
    await press('Add 3')
    expect(emitted).toEqual([[a, b, c]])
  })

  it('note 193: are asked for one number a command, fifty in a request, and read in one more', async () => {
    const found = local.alive().slice(0, 60)
    found.forEach((id, index) => give(id, `+4930777${1000 + index}`))
    const { paste, says, button } = await panel()
    await vi.waitFor(() => expect(local.methods()).toContain('app.info'), 5_000)
    local.forgetRequests()
    paste(Array.from({ length: 200 }, (_, index) => `+49 30 777 ${1000 + index}`).join('\n'))
    await says('140 not found')
    await vi.waitFor(() => expect(button('Stop')).toBeUndefined(), 5_000)
    const counts = local.requests().map(({ commands }) => `${commands.length} ${commands[0]?.method}`)
    expect(counts.sort()).toEqual(['2 crm.item.list', ...Array<string>(4).fill('50 crm.duplicate.findbycomm')])
    await says('60 found')
  })

  it('are not asked for again when another line is added', async () => {
    const [a, b] = local.alive() as [number, number]
    give(a, '+49305550101')
    give(b, '+49305550102')
    const { paste, says } = await panel()
    paste('+49305550101')
    await says('1 found')
    local.forgetRequests()
    paste('+49305550101\n+49305550102')
    await says('2 found')
    expect(local.methods().filter(method => method === 'crm.duplicate.findbycomm')).toHaveLength(1)
  })

  it('are asked about where a number has several', async () => {
    const [a, b, c] = local.alive() as [number, number, number]
    for (const id of [a, b]) give(id, '+49305550101')
    give(c, '+49305550102')
    const { paste, says, press, emitted, button } = await panel()
    paste('+49305550101\n+49305550102')
    await says('1 row fits several clients')
    await vi.waitFor(() => expect(button('Add 1')).toBeDefined())
    await press('The first of each')
    await press('Add 2')
    await press('All of them')
    await press('Add 3')
    expect(emitted).toEqual([[c, a], [c, a, b]])
  })

  it('note 32: are said to be more perhaps where a number has as many as the portal names', async () => {
    const ids = local.alive().slice(0, 21)
    for (const id of ids) give(id, '+49305550101')
    const { paste, says } = await panel()
    paste('+49305550101')
    await says('1 row leads to 20 clients. Bitrix24 names no more of one number: there may be others.')
    paste('+49305550199')
    await says('1 not found')
    expect(document.body.textContent).not.toContain('there may be others')
  })

  it('who were not found are a workbook on wish, in which a phone stays as it was', async () => {
    const { paste, says, press } = await panel()
    paste('+49305550199')
    await says('1 not found')
    const make = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:one')
    const follow = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
    await press('XLSX')
    await vi.waitFor(() => expect(make).toHaveBeenCalled(), 5_000)
    expect(await parseTable(make.mock.calls[0]?.[0] as Blob)).toEqual({
      kind: 'table', rows: [['Phone numbers', 'Reason'], ['+49305550199', 'Not in the CRM']]
    })
    make.mockRestore()
    follow.mockRestore()
  })

  it('are not picked twice, nor those who are on the list', async () => {
    const [a, b, c] = local.alive() as [number, number, number]
    ;[a, b, c].forEach((id, index) => give(id, `+4930555010${index}`))
    const { paste, says, press, emitted } = await panel({ picked: [a], onList: [b] })
    paste('+49305550100\n+49305550101\n+49305550102')
    await says('1 selected already')
    await says('On the list already: 1')
    await press('Add 1')
    expect(emitted).toEqual([[c]])
  })

  it('note 193: are not found when this user may not read them', async () => {
    const foreign = [...local.world.contacts.values()].find(({ assignedById, deleted }) => assignedById === ADMIN && !deleted)
    if (!foreign) throw new Error('no such contact')
    give(foreign.id, '+49305550101')
    const { paste, says } = await panel({ userId: OWN_CLIENTS_MANAGER })
    paste('+49305550101')
    await says('1 not found')
    await says('0 found')
  })

  it('can be stopped and gone on with; what was found stays', async () => {
    const ids = local.alive().slice(0, 100)
    ids.forEach((id, index) => give(id, `+4930888${1000 + index}`))
    await local.faults({ method: 'crm.duplicate.findbycomm', kind: 'delay', times: 1000, ms: 300 })
    const { paste, says, press } = await panel()
    paste(Array.from({ length: 1000 }, (_, index) => `+4930888${1000 + index}`).join('\n'))
    await says(/of 1,000 looked for/)
    await press('Stop')
    await says(/Stopped\. [\d,]+ rows have not been looked for/)
    const asked = local.methods().filter(method => method === 'crm.duplicate.findbycomm').length
    expect(asked).toBeLessThan(1000)
    await fetch(`${local.url}/__portal/faults`, { method: 'DELETE' })
    await press('Continue')
    await says('100 found')
    await says('900 not found')
  })

  it('say what went wrong, and are found on the next try', async () => {
    const [a] = local.alive() as [number]
    give(a, '+49305550101')
    await local.faults({ method: 'crm.duplicate.findbycomm', kind: 'http-500', times: 50 })
    const { paste, says, press } = await panel()
    paste('+49305550101')
    await says('Bitrix24 ran into an error of its own.')
    await fetch(`${local.url}/__portal/faults`, { method: 'DELETE' })
    await press('Try again')
    await says('1 found')
  })
})

describe('Clients from a file', () => {
  it('are found by the column with the phones, or by another that is chosen', async () => {
    const [a] = local.alive() as [number]
    give(a, '+49305550101')
    const { choose, says } = await panel()
    await choose(new File(['Name;Phone\r\nAnna;030 5550101\r\nMax;7.9E+10\r\n'], 'fair.csv'))
    await says('fair.csv')
    await says('1 found')
    await says('1 not found')
    expect(document.querySelector('[role=combobox][aria-label="Column"]')?.textContent).toContain('Phone · 030 5550101')
    expect(document.body.textContent).toContain('Germany (+49)')
  })

  it.each([
    ['a picture', new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13])], 'photo.csv'), 'This is not a table.'],
    ['too large', new File([new Uint8Array(10_000_001)], 'huge.csv'), 'at most 10 MB'],
    ['a million empty rows', new File(['\n'.repeat(1_000_000)], 'empty.csv'), 'at most 50,000'],
    ['empty', new File([''], 'nothing.csv'), 'Nothing is written in it.'],
    ['without phones', new File(['Name;City\nAnna;Berlin\nMax;Bonn'], 'names.csv'), 'No column with phones or e-mails was found']
  ])('are none where the file is %s, which is said', async (_what, file, sentence) => {
    const { choose, says, button } = await panel()
    await choose(file)
    await says(sentence)
    expect(button('Stop')).toBeUndefined()
    expect(local.methods()).not.toContain('crm.duplicate.findbycomm')
  })

  it('are forgotten with the file', async () => {
    const { choose, says, press } = await panel()
    await choose(new File(['+49305550199'], 'one.csv'))
    await says('1 not found')
    await press('Clear')
    await vi.waitFor(() => expect(document.body.textContent).not.toContain('not found'))
  })
})
