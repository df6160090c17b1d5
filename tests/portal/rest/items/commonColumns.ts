import type { ClientDetails, RecordDetails } from '../../world/fieldTypes'
import type { MultiField } from '../../world/types'
import { column, readOnly, type Columns, type Lookups } from './column'

/** What every record has that columns are read from. */
export interface Stored {
  id: number
  assignedById: number
  createdTime: Date
  updatedTime: Date
  deleted: boolean
  details: RecordDetails
}

/** What clients have beside: phones and e-mails. */
export interface StoredClient extends Stored {
  fm: MultiField[]
  details: ClientDetails
}

const untold = { untold: true } as const
const nothing = () => null

/** The first fields of every type of records. */
export const recordColumns: Columns<Stored> = {
  id: column.number('integer', item => item.id, readOnly),
  createdTime: column.moment(item => item.createdTime),
  updatedTime: column.moment(item => item.updatedTime),
  createdBy: column.number('user', item => item.details.createdById, readOnly),
  updatedBy: column.number('user', item => item.details.updatedById, readOnly),
  assignedById: column.number('user', item => item.assignedById),
  opened: column.flag(item => item.details.opened, { facts: { isRequired: true } })
}

/** What every type has in the middle. */
export const originColumns: Columns<Stored> = {
  comments: { ...column.text(item => item.details.comments), type: 'text' },
  sourceId: column.status('SOURCE', item => item.details.sourceId),
  sourceDescription: { ...column.text(item => item.details.sourceDescription), type: 'text' },
  webformId: column.number('integer', item => item.details.webformId, untold),
  originatorId: column.text(nothing),
  originId: column.text(nothing),
  categoryId: column.number('crm_category', item => item.details.categoryId),
  lastActivityBy: column.number('user', item => item.details.lastActivityById, readOnly),
  lastActivityTime: column.moment(item => item.details.lastActivityTime),
  parentId1036: { ...column.number('crm_entity', nothing), facts: { settings: { parentEntityTypeId: 1036 } } }
}

/** The last fields of every type. */
export const endColumns: Columns<Stored> = {
  utmSource: column.text(item => item.details.utm.source),
  utmMedium: column.text(item => item.details.utm.medium),
  utmCampaign: column.text(item => item.details.utm.campaign),
  utmContent: column.text(item => item.details.utm.content),
  utmTerm: column.text(item => item.details.utm.term),
  observers: column.bound('user', item => item.details.observers)
}

/** What leads, contacts and companies share. `address` is the old text column, not that of requisites (note 105). */
export const clientColumns: Columns<StoredClient> = {
  address: column.text(item => item.details.oldAddress, untold),
  honorific: column.status('HONORIFIC', item => item.details.honorific),
  birthdate: column.day(item => item.details.birthdate),
  export: column.flag(item => item.details.exported),
  leadId: { ...column.number('crm_lead', item => item.details.leadId), facts: { settings: { parentEntityTypeId: 1 } } },
  hasPhone: column.flag(item => item.fm.some(field => field.typeId === 'PHONE'), readOnly),
  hasEmail: column.flag(item => item.fm.some(field => field.typeId === 'EMAIL'), readOnly),
  hasImol: column.flag(() => false, readOnly),
  searchContent: column.text(searchContent, untold),
  fm: column.failing('crm_multifield')
}

/** The first value of a kind, which is all that a filter sees (protocol note 105); '' when there is none. */
function first(typeId: MultiField['typeId'], valueType?: string): (item: StoredClient) => string {
  return item => item.fm.find(field =>
    field.typeId === typeId && (valueType === undefined || field.valueType === valueType))?.value ?? ''
}

/** Phones and e-mails as columns (protocol note 105). */
export const firstValueColumns: Columns<StoredClient> = {
  emailHome: column.text(first('EMAIL', 'HOME'), untold),
  emailWork: column.text(first('EMAIL', 'WORK'), untold),
  emailMailing: column.text(first('EMAIL', 'MAILING'), untold),
  phoneMobile: column.text(first('PHONE', 'MOBILE'), untold),
  phoneWork: column.text(first('PHONE', 'WORK'), untold),
  phoneMailing: column.text(first('PHONE', 'MAILING'), untold),
  imol: column.text(() => '', untold),
  email: column.text(first('EMAIL'), untold),
  phone: column.text(first('PHONE'), untold)
}

/** When somebody last spoke with a client (protocol note 107); a portal may have these switched off. */
export function communicationColumns(entityTypeId: number): Columns<Stored> {
  const call = (item: Stored, look: Lookups) => look.lastCall(entityTypeId, item.id)
  const webform = (item: Stored) => item.details.webformId === null ? null : item.createdTime
  return {
    lastCommunicationTime: column.text((item, look) => siteTime(newer(call(item, look), webform(item))), readOnly),
    lastCommunicationCallTime: column.moment(call),
    lastCommunicationEmailTime: column.moment(nothing),
    lastCommunicationImolTime: column.moment(nothing),
    lastCommunicationWebformTime: column.moment(webform)
  }
}

function newer(one: Date | null, other: Date | null): Date | null {
  if (!one || !other) return one ?? other
  return one > other ? one : other
}

/** `16.02.2026 09:00:00`: a text, in the order of no calendar. */
function siteTime(moment: Date | null): string | null {
  if (!moment) return null
  const [day = '', time = ''] = moment.toISOString().split('T')
  return `${day.split('-').reverse().join('.')} ${time.slice(0, 8)}`
}

/** The text behind the portal's own search: every ending of each number, and e-mails turned by 13 letters. */
function searchContent(item: StoredClient): string {
  const parts = item.fm.flatMap(({ typeId, value }) => {
    if (typeId === 'EMAIL') return turned(value.replace(/[@.]/g, ' '))
    const digits = value.replace(/\D/g, '')
    return Array.from({ length: Math.max(0, digits.length - 2) }, (_none, index) => digits.slice(index))
  })
  return [item.id, ...parts, item.details.sourceDescription, item.details.comments].filter(Boolean).join(' ')
}

function turned(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= 'Z' ? 65 : 97
    return String.fromCharCode((letter.charCodeAt(0) - base + 13) % 26 + base)
  })
}

