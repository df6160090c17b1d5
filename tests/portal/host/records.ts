import type { PortalContext } from '../context'
import type { Activity, Client, Company, Contact, PortalUser } from '../world/types'
import type { AnalyticsRow, ClientCard, GridPage, GridRow, RecordKind } from './pageTypes'

const pageSize = 20

function mayRead(user: PortalUser, client: Contact | Company): boolean {
  if (client.deleted) return false
  const right = user.rights[client.kind]
  return user.isAdmin || right === 'all' || (right === 'own' && client.assignedById === user.id)
}

function sessionUser(context: PortalContext): PortalUser {
  const user = context.world.users.get(context.session.userId)
  if (!user) throw new Error(`There is no user ${context.session.userId}.`)
  return user
}

/** First and last name, as the page shows people. */
export function fullName(person: { name: string; lastName: string }): string {
  return `${person.name} ${person.lastName}`.trim()
}

function titleOf(client: Contact | Company): string {
  return client.kind === 'contact' ? fullName(client) : client.title
}

function userName(context: PortalContext, id: number): string {
  const user = context.world.users.get(id)
  return user ? fullName(user) : ''
}

function channel(client: Client, typeId: 'PHONE' | 'EMAIL'): string {
  return client.fm.find((field) => field.typeId === typeId)?.value ?? ''
}

function dateText(context: PortalContext, date: Date): string {
  return date.toLocaleDateString(context.session.lang === 'ru' ? 'ru' : 'en-GB')
}

/** The clients of a kind that the session's user may read, newest first. */
function readable(context: PortalContext, kind: 'contact' | 'company'): (Contact | Company)[] {
  const user = sessionUser(context)
  const all: Iterable<Contact | Company> =
    kind === 'contact' ? context.world.contacts.values() : context.world.companies.values()
  return [...all].filter((client) => mayRead(user, client)).reverse()
}

/** An administrator sees every activity, others what they are responsible for (protocol note 23). */
function activities(context: PortalContext): Activity[] {
  const user = sessionUser(context)
  const all = [...context.world.activities.values()].reverse()
  return all.filter((activity) => user.isAdmin || activity.responsibleId === user.id)
}

function companyTitle(context: PortalContext, contact: Contact): string {
  return context.world.companies.get(contact.companyId)?.title ?? ''
}

function clientRow(context: PortalContext, client: Contact | Company): GridRow {
  const responsible = userName(context, client.assignedById)
  const phone = channel(client, 'PHONE')
  const cells =
    client.kind === 'contact'
      ? [companyTitle(context, client), phone, responsible]
      : [phone, channel(client, 'EMAIL'), responsible]
  return { id: client.id, title: titleOf(client), cells }
}

function activityRow(context: PortalContext, activity: Activity): GridRow {
  const cells = [
    userName(context, activity.responsibleId),
    dateText(context, activity.createdAt),
    activity.completed ? '✓' : ''
  ]
  return { id: activity.id, title: activity.subject, cells }
}

function pageOf<Item>(items: Item[], page: number, row: (item: Item) => GridRow): GridPage {
  const pages = Math.max(1, Math.ceil(items.length / pageSize))
  const shown = Math.min(Math.max(1, Math.trunc(page) || 1), pages)
  const rows = items.slice((shown - 1) * pageSize, shown * pageSize).map(row)
  return { rows, total: items.length, page: shown, pages }
}

/** A page of the grid, as the session's user sees it; a page that is not there gives the nearest. */
export function gridPage(context: PortalContext, kind: RecordKind, page: number, search: string): GridPage {
  const wanted = search.trim().toLowerCase()
  const fits = (title: string) => title.toLowerCase().includes(wanted)
  if (kind === 'activity') {
    const found = activities(context).filter((activity) => fits(activity.subject))
    return pageOf(found, page, (activity) => activityRow(context, activity))
  }
  const found = readable(context, kind).filter((client) => fits(titleOf(client)))
  return pageOf(found, page, (client) => clientRow(context, client))
}

/** A client's card, or null when there is none of that id or the session's user may not read it. */
export function clientCard(context: PortalContext, kind: 'contact' | 'company', id: number): ClientCard | null {
  const client = kind === 'contact' ? context.world.contacts.get(id) : context.world.companies.get(id)
  if (!client || !mayRead(sessionUser(context), client)) return null
  const fields: ClientCard['fields'] = client.fm.map((field) => ({
    label: field.typeId === 'PHONE' ? 'phone' : 'email',
    value: field.value
  }))
  if (client.kind === 'contact') fields.push({ label: 'company', value: companyTitle(context, client) })
  fields.push({ label: 'responsible', value: userName(context, client.assignedById) })
  fields.push({ label: 'created', value: dateText(context, client.createdTime) })
  return { kind, id, title: titleOf(client), fields }
}

/** The few numbers of the analytics page. */
export function analytics(context: PortalContext): AnalyticsRow[] {
  return [
    { label: 'contacts', count: readable(context, 'contact').length },
    { label: 'companies', count: readable(context, 'company').length },
    { label: 'activities', count: activities(context).length }
  ]
}
