import { element } from './dom'
import { pageState } from './pageState'
import { portal } from './portalApi'
import { toast } from './toast'
import { word } from './words'

/** The interface languages of Bitrix24, by its own codes (protocol note 56). */
const languages = 'ru en de la br fr it pl tr ua kz ar vn id ms th ja sc tc in'.split(' ')

const faultKinds = [
  'drop-before',
  'drop-after',
  'http-500',
  'http-502',
  'bad-json',
  'query-limit',
  'operation-limit',
  'expired-token',
  'delay'
]

function choice(label: string, current: string, options: [string, string][], changed: (value: string) => void) {
  const select = element('select', { onchange: () => changed(select.value) })
  for (const [value, title] of options) {
    select.append(element('option', { value, selected: value === current }, title))
  }
  return element('label', {}, element('span', {}, label), select)
}

async function change(session: Record<string, unknown>) {
  await portal.session(session)
  location.reload()
}

async function setFault(kind: string) {
  if (kind) {
    await portal.addFaults([{ method: '*', kind, times: 3, ms: 5000 }])
    toast(word('faultSet', { kind }))
  } else {
    await portal.clearFaults()
    toast(word('faultCleared'))
  }
}

/** The bar on top for whoever tries the app out: who is looking, in what language and theme, and what fails. */
export function sessionBar(): HTMLElement {
  const { user, users, lang, theme } = pageState
  const people = users.map(({ id, name, isAdmin }): [string, string] => [
    String(id),
    isAdmin ? `${name} (${word('administrator')})` : name
  ])
  return element(
    'header',
    { class: 'session-bar' },
    choice(word('user'), String(user.id), people, (userId) => void change({ userId: Number(userId) })),
    choice(word('language'), lang, languages.map((code): [string, string] => [code, code]), (code) => void change({ lang: code })),
    choice(
      word('theme'),
      theme,
      [
        ['light', word('light')],
        ['dark', word('dark')]
      ],
      (chosen) => void change({ theme: chosen })
    ),
    choice(
      word('fault'),
      '',
      [['', word('noFault')], ...faultKinds.map((kind): [string, string] => [kind, kind])],
      (kind) => void setFault(kind)
    )
  )
}
