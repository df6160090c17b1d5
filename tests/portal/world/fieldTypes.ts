import type { ClientKind } from './types'

/** The types of records that have fields: clients and deals. */
export type ItemKind = ClientKind | 'deal'

/** A text in the two languages this portal writes in. */
export type Titles = Record<'en' | 'ru', string>

export interface Address {
  street: string
  city: string
  postalCode: string
  country: string
}

export interface Utm {
  source: string | null
  medium: string | null
  campaign: string | null
  content: string | null
  term: string | null
}

/** As stored: flags are 1 and 0, an entry of a list is its number. */
export type UserFieldValue = string | number | Date | null

/** What clients and deals have in common beside what call lists need. Codes are those of the directories. */
export interface RecordDetails {
  createdById: number
  updatedById: number
  lastActivityTime: Date
  lastActivityById: number
  opened: boolean
  sourceId: string | null
  sourceDescription: string | null
  comments: string | null
  webformId: number | null
  utm: Utm
  /** 0 is the ordinary category, or a deal's first pipeline. */
  categoryId: number
  observers: number[]
  /** By original name, `UF_CRM_…`. */
  userFields: Record<string, UserFieldValue>
}

/** The same for clients of every kind; what a kind does not have stays empty. */
export interface ClientDetails extends RecordDetails {
  typeId: string | null
  honorific: string | null
  birthdate: Date | null
  leadId: number | null
  exported: boolean
  /** Of the requisites: what crm.address.list answers. */
  address: Address | null
  /** The old text column, which the requisites have replaced (protocol note 105). */
  oldAddress: string | null
  industry: string | null
  employees: string | null
  revenue: number | null
  currencyId: string | null
  isMyCompany: boolean
  /** Of a lead. */
  stageId: string | null
  opportunity: number | null
}

export interface Deal {
  kind: 'deal'
  id: number
  title: string
  assignedById: number
  createdTime: Date
  updatedTime: Date
  movedTime: Date
  movedById: number
  deleted: boolean
  typeId: string
  stageId: string
  opportunity: number
  currencyId: string
  probability: number | null
  begindate: Date
  closedate: Date
  /** 0 = no company. */
  companyId: number
  /** The first one is the primary contact. */
  contactIds: number[]
  details: RecordDetails
}

/** A pipeline of deals, or a category of clients. */
export interface Category {
  id: number
  entityTypeId: number
  titles: Titles
  sort: number
  isDefault: boolean
  /** Of a category that the portal made itself, such as suppliers. */
  code: string | null
}

export interface UserField {
  kind: ItemKind
  /** `UF_CRM_…` */
  name: string
  type: 'enumeration' | 'string' | 'double' | 'integer' | 'boolean' | 'date' | 'datetime'
  titles: Titles
  /** Of an enumeration, by their numbers. */
  items: Array<{ id: number, titles: Titles }>
}

/** What a stage of a pipeline has beside an entry of any other directory. */
export interface StageFacts {
  /** S is won, F is lost, nothing is in between. */
  semantics: 'S' | 'F' | null
  color: string
  categoryId: number
}
