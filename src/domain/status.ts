/** A status of the portal's call-list directory. */
export interface CallStatus {
  readonly code: string
  readonly name: string
  readonly sort: number
  /** `#rrggbb`, where the portal gives it one. */
  readonly color?: string | null
}

/** The status every participant starts with; the only one that is not yet a result. */
export const IN_PROGRESS = 'IN_WORK'

/** The status of those who were won; a share of success is a share of these. */
export const SUCCESS = 'SUCCESS'

/** How a status is meant to look: work to do is quiet, results are strong. */
export type StatusTone = 'quiet' | 'success' | 'warning' | 'danger' | 'accent' | 'secondary'

const KNOWN_TONES = new Map<string, StatusTone>([
  [IN_PROGRESS, 'quiet'],
  [SUCCESS, 'success'],
  ['WRONG_NUMBER', 'warning'],
  ['STOP_CALLING', 'danger']
])

/**
 * The tone of a status that was given no colour: one of the portal's own takes turns between two neutral accents by
 * its place.
 */
export function toneOf(code: string, index: number): StatusTone {
  return KNOWN_TONES.get(code) ?? (index % 2 === 0 ? 'accent' : 'secondary')
}

/** True when a participant in this status has a result already, which is lost when the participant is removed. */
export function isResult(code: string): boolean {
  return code !== IN_PROGRESS
}

/** Results after which another call is pointless or not wanted. */
const FINAL: ReadonlySet<string> = new Set([SUCCESS, 'WRONG_NUMBER', 'STOP_CALLING'])

/**
 * Whether those in this status are called again unless somebody says otherwise: they were not reached yet. A status of
 * the portal's own counts among them, for most say that nobody answered or that a call was promised.
 */
export function isNotReached(code: string): boolean {
  return !FINAL.has(code)
}
