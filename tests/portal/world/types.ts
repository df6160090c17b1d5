import type { Category, ClientDetails, Deal, StageFacts, UserField } from './fieldTypes'
import type { AppStorage } from './appStorage'
import type { Inbox } from './inbox'
import type { CallDetails, CallRecord } from './telephony'

/**
 * What the local portal knows, as plain data. No HTTP, no wire formats: those belong to ../rest.
 */

/** CRM entity type ids as Bitrix24 numbers them (protocol notes 2, 20, 30). */
export const entityTypes = { LEAD: 1, DEAL: 2, CONTACT: 3, COMPANY: 4, INVOICE: 5, QUOTE: 7, CALL_LIST: 12 } as const

export type ClientKind = 'lead' | 'contact' | 'company'
export type PortalLang = 'ru' | 'en'

/** How much of a client type a user may read: everything, only what they are responsible for, or nothing. */
export type ReadRight = 'all' | 'own' | 'none'

export interface Rights {
  lead: ReadRight
  contact: ReadRight
  company: ReadRight
  deal: ReadRight
  /** May change and delete call-list activities they are responsible for (protocol note 24: normally not). */
  callListActivities: boolean
  /** Which of the clients they read they may also change, which a to-do or a comment needs (protocol notes 143, 144). */
  edit: ReadRight
  /** Whose calls they find in the telephony's statistics (protocol note 134). */
  callStatistics: ReadRight
  /** Administrator of the CRM, which is less than the portal's (protocol note 120). */
  crmAdmin: boolean
}

export interface PortalUser {
  id: number
  name: string
  lastName: string
  secondName: string
  email: string
  phone: string
  position: string
  gender: 'M' | 'F'
  active: boolean
  isAdmin: boolean
  rights: Rights
  registeredAt: Date
  /** Minutes that the user's clock is ahead of the portal's, which is in UTC. */
  utcOffset: number
  /** What the user reads the portal in. */
  languageId: PortalLang
}

export interface MultiField {
  id: number
  typeId: 'PHONE' | 'EMAIL'
  valueType: 'WORK' | 'MOBILE' | 'HOME'
  value: string
}

interface ClientBase {
  id: number
  assignedById: number
  fm: MultiField[]
  createdTime: Date
  updatedTime: Date
  /** Deleted clients stay here so that lists can still point at them (protocol note 5); no method finds them. */
  deleted: boolean
  details: ClientDetails
}

export interface Contact extends ClientBase {
  kind: 'contact'
  name: string
  secondName: string
  lastName: string
  post: string
  /** 0 = no company. */
  companyId: number
}

export interface Company extends ClientBase {
  kind: 'company'
  title: string
}

export interface Lead extends ClientBase {
  kind: 'lead'
  title: string
  name: string
  lastName: string
}

export type Client = Contact | Company | Lead

export interface Participant {
  id: number
  status: string
  /** The call that was made to this participant, if any; lost when they are removed and added again (note 8). */
  callId: string | null
  /** Where they stand in the calling order; several may have the same (protocol note 200). */
  rank: number
}

export interface CallList {
  id: number
  createdAt: Date
  createdById: number
  webformId: number | null
  entityTypeId: number
  /** As rows of a table: who was added later stands later. Their order is that of `rank`, see ./ranks. */
  participants: Participant[]
}

export interface Activity extends CallDetails {
  id: number
  ownerTypeId: number
  ownerId: number
  typeId: number
  providerId: string
  providerTypeId: string
  associatedEntityId: number
  subject: string
  description: string
  responsibleId: number
  authorId: number
  editorId: number
  completed: boolean
  direction: number
  createdAt: Date
  updatedAt: Date
  /** `null` for the few that somebody left without a time. */
  startTime: Date | null
  endTime: Date | null
}

export interface StatusEntry {
  id: number
  entityId: string
  statusId: string
  name: string
  nameInit: string
  sort: number
  system: boolean
  /** Only of the stages of deals. */
  stage?: StageFacts
  color?: string | null
  /** The database refuses every change of it, which nobody is told (protocol note 122). */
  locked?: boolean
}

export interface WebForm {
  id: number
  name: string
  active: boolean
}

export interface PlacementBinding {
  placement: string
  handler: string
  title: string
  description: string
  options: Record<string, unknown>
  langAll: Record<string, { TITLE: string, DESCRIPTION: string, GROUP_NAME: string }>
  boundById: number
}

/** What an operator saves after a call. */
export interface DiallerResult {
  listId: number
  entityId: number
  status: string
  /** Who calls: ranks and rows of participants they may not read stay as they are. */
  userId: number
}

/** A list as an operator's dialler has read it. */
export interface OpenDialler {
  listId: number
  participants: ReadonlyMap<number, Pick<Participant, 'status' | 'callId'>>
}

/** What a world is made of. The same sizes and seed always give the same world. */
export interface WorldSizes {
  seed: number
  contacts: number
  companies: number
  callLists: number
  /** Number of participants of the newest list; left out, it gets a size like the others. */
  participants?: number | undefined
  /** Language of the data the portal itself writes: subjects of activities, names of statuses. */
  portalLang: PortalLang
  /**
   * Clients who are none: so many suppliers, contacts and companies each, and with them one company of the portal's
   * own (protocol note 113). They come on top of the others.
   */
  otherCategories?: number | undefined
}

export interface World {
  sizes: WorldSizes
  users: Map<number, PortalUser>
  contacts: Map<number, Contact>
  companies: Map<number, Company>
  leads: Map<number, Lead>
  callLists: Map<number, CallList>
  activities: Map<number, Activity>
  statuses: Map<number, StatusEntry>
  webForms: Map<number, WebForm>
  deals: Map<number, Deal>
  categories: Category[]
  userFields: UserField[]
  /** When a client was called last, by `callKey`. */
  lastCalls: Map<string, Date>
  placements: PlacementBinding[]
  storage: AppStorage
  calls: CallRecord[]
  inbox: Inbox
  /** Results of the dialler that wait for the middle of the next update of their list (protocol note 201). */
  resultsDuringUpdate: DiallerResult[]
  /** Lists that are open in somebody's dialler, as they were then (protocol note 201). */
  diallers: Map<number, OpenDialler>
  /** Ids given out so far, so that a deleted id never comes back. */
  lastIds: { callList: number, activity: number, status: number, dialler: number }
}
