/** A CRM form that can be attached to a call list and filled in during a call. */
export interface CrmForm {
  readonly id: number
  readonly name: string
  readonly active: boolean
}

/**
 * The forms to choose from: what the portal tells, and the numbers that lists already use, so that a
 * form can be chosen again on a portal that tells nothing (protocol note 12).
 * @param listed the portal's forms; `null` when it does not tell them.
 * @param usedIds form ids seen on lists.
 * @returns forms with a name sorted as listed, then those known by number only, ascending.
 */
export function formsToChooseFrom(listed: readonly CrmForm[] | null, usedIds: Iterable<number>): CrmForm[] {
  const known = new Set(listed?.map(form => form.id))
  const byNumber = [...new Set(usedIds)].filter(id => !known.has(id)).sort((a, b) => a - b)
  return [...(listed ?? []), ...byNumber.map(id => ({ id, name: '', active: true }))]
}
