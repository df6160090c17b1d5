import type { World } from './types'

/** What people and other programs really leave in name fields, and what somebody might put there on purpose. */
export const hostileTexts = [
  '<img src=x onerror="document.title=\'owned\'">',
  '<script>document.title="owned"</script>',
  '"\'><b>bold</b>&amp;',
  '👩‍💻🇺🇦 𝒩𝒶𝓂ℯ',
  '‮שלום עולם‬ مرحبا',
  'x'.repeat(10_000),
  '',
  '   ',
  '{{ constructor.constructor("return 1")() }}',
  'javascript:alert(1)',
  'Robert\'); DROP TABLE b_crm_contact;--'
]

/** Puts hostile texts into the names of the newest lists, the first clients, the statuses and the forms. */
export function makeHostile(world: World): void {
  const at = (index: number) => hostileTexts[index % hostileTexts.length] ?? ''
  const newest = world.callLists.get(world.lastIds.callList)
  const first = newest?.participants.slice(0, hostileTexts.length).map(({ id }) => id) ?? []
  const contacts = [...first.flatMap(id => world.contacts.get(id) ?? []), ...[...world.contacts.values()].slice(0, 22)]
  contacts.forEach((contact, index) => {
    Object.assign(contact, { name: at(index), lastName: '', secondName: '' })
    if (contact.fm[0]) contact.fm[0].value = at(index)
  })
  ;[...world.companies.values()].slice(0, 22).forEach((company, index) => { company.title = at(index) })
  ;[...world.activities.values()].filter(activity => activity.providerId === 'CALL_LIST').reverse().slice(0, 22)
    .forEach((activity, index) => { activity.subject = at(index) })
  ;[...world.statuses.values()].filter(status => status.entityId === 'CALL_LIST')
    .forEach((status, index) => { status.name = at(index) })
  ;[...world.webForms.values()].forEach((form, index) => { form.name = at(index) })
}
