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

/** True when the text is a phone rather than a name: phone characters only, and at least five digits. */
export function looksLikePhone(text: string): boolean {
  return /^[\d\s()+.\-–/]+$/.test(text.trim()) && text.replace(/\D/g, '').length >= 5
}

/**
 * The ways a typed phone may be written in the CRM: as typed, digits only, with a plus, and a Russian
 * number with 8, 7 or +7. The portal compares whole numbers, so each way has to be asked for.
 */
export function phoneVariants(text: string): string[] {
  const typed = text.trim()
  const digits = typed.replace(/\D/g, '')
  const variants = [typed, digits, `+${digits}`]
  if (digits.length === 11 && /^[78]/.test(digits)) {
    const national = digits.slice(1)
    variants.push(`7${national}`, `+7${national}`, `8${national}`)
  }
  return [...new Set(variants)]
}
