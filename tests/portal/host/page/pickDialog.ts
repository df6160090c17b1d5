import { element } from './dom'
import { pageState } from './pageState'
import { portal } from './portalApi'
import { word } from './words'

interface Choice {
  key: string
  title: string
  kind: string
}

/** A modal dialogue of checkboxes. When it is closed without a choice, `chosen` is never called. */
function pick(title: string, search: ((text: string) => Promise<Choice[]>), multiple: boolean, chosen: (choices: Choice[]) => void) {
  const picked = new Map<string, Choice>()
  const list = element('div', { class: 'pick-list' })
  const field = element('input', { type: 'search', 'aria-label': word('search'), placeholder: word('search') })
  const select = element('button', { type: 'submit', class: 'primary' }, word('select'))
  const cancel = element('button', { type: 'button', onclick: () => dialog.close() }, word('close'))
  const form = element('form', {}, element('h2', {}, title), field, list, element('footer', {}, select, cancel))
  const dialog = element('dialog', { class: 'pick', 'aria-label': title }, form)

  const show = async () => {
    const choices = await search(field.value)
    list.replaceChildren(
      ...choices.map((choice) => {
        const box = element('input', { type: multiple ? 'checkbox' : 'radio', name: 'choice' })
        box.checked = picked.has(choice.key)
        box.addEventListener('change', () => {
          if (!multiple) picked.clear()
          if (box.checked) picked.set(choice.key, choice)
          else picked.delete(choice.key)
        })
        return element('label', {}, box, choice.title)
      })
    )
  }
  field.addEventListener('input', () => void show())
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    dialog.close()
    chosen([...picked.values()])
  })
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
  void show()
}

const prefixes: Record<string, string> = { contact: 'C_', company: 'CO_' }

/** The portal's own client picker; answers buckets by type, each a list keyed 0…n as PHP writes it. */
export function pickClients(params: Record<string, unknown>, answer: (value: unknown) => void): void {
  const wanted = Array.isArray(params.entityType) ? params.entityType.map(String) : ['contact', 'company']
  const kinds = (['contact', 'company'] as const).filter((kind) => wanted.includes(kind))
  const search = async (text: string) => {
    const pages = await Promise.all(kinds.map((kind) => portal.rows(kind, 1, text)))
    return pages.flatMap((page, index) =>
      page.rows.map((row) => {
        const kind = kinds[index] ?? 'contact'
        return { key: `${prefixes[kind]}${row.id}`, title: row.title, kind }
      })
    )
  }
  pick(word('selectClients'), search, params.multiple === true, (choices) => {
    const answered: Record<string, Record<string, unknown>> = {}
    for (const kind of kinds) {
      const ofKind = choices.filter((choice) => choice.kind === kind)
      if (ofKind.length === 0) continue
      const entries = ofKind.map(({ key, title }, index) => [
        index,
        { id: key, type: kind, place: kind, title, desc: '', url: `/crm/${kind}/details/${key.split('_')[1]}/` }
      ])
      answered[kind] = Object.fromEntries(entries) as Record<string, unknown>
    }
    answer(answered)
  })
}

/** The portal's own user picker. */
export function pickUsers(multiple: boolean, chosen: (users: { id: string; name: string }[]) => void): void {
  const all = pageState.users.map(({ id, name }) => ({ key: String(id), title: name, kind: 'user' }))
  const search = (text: string) =>
    Promise.resolve(all.filter(({ title }) => title.toLowerCase().includes(text.toLowerCase())))
  pick(word('selectUsers'), search, multiple, (choices) =>
    chosen(choices.map(({ key, title }) => ({ id: key, name: title })))
  )
}
