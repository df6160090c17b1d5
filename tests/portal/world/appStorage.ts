/** What the app itself keeps in the portal: options, and stores of items (protocol notes 150, 152). */

/** Reads, writes items, or also manages the store. */
export type AccessLevel = 'R' | 'W' | 'X'

export interface StoreProperty {
  code: string
  name: string
  /** Text, number or file. */
  type: 'S' | 'N' | 'F'
  sort: number
}

export interface StoreItem {
  id: number
  name: string
  code: string | null
  active: boolean
  sort: number
  previewText: string | null
  detailText: string | null
  /** By the code of the property; only what was declared gets here (protocol note 213). */
  values: Map<string, string>
  createdById: number
  modifiedById: number
  createdAt: Date
  modifiedAt: Date
}

export interface DataStore {
  id: number
  entity: string
  name: string
  /** By Bitrix24's access codes: `U1` is user 1, `AU` everybody. */
  access: Map<string, AccessLevel>
  properties: Map<string, StoreProperty>
  items: Map<number, StoreItem>
}

export interface AppStorage {
  /** By user id, then by key. */
  userOptions: Map<number, Map<string, unknown>>
  appOptions: Map<string, unknown>
  stores: Map<string, DataStore>
  /** Ids given out so far. */
  lastIds: { store: number, item: number }
}

/** An app that has stored nothing yet. */
export function createAppStorage(): AppStorage {
  return { userOptions: new Map(), appOptions: new Map(), stores: new Map(), lastIds: { store: 180, item: 2300 } }
}
