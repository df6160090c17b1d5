import type { AppliedCondition } from './condition'
import type { ClientType } from './entityType'

/** What clients are looked for by. */
export interface ClientSearch {
  readonly type: ClientType
  /** A name, parts of one, or a phone; empty finds everybody. */
  readonly text: string
  readonly responsibleId: number | null
  /** `null`: with and without a phone. */
  readonly hasPhone: boolean | null
  /** What has to hold of their fields beside; nothing unless given. */
  readonly where?: readonly AppliedCondition[]
}

/** A search that finds everybody of a type. */
export function everybody(type: ClientType): ClientSearch {
  return { type, text: '', responsibleId: null, hasPhone: null }
}
