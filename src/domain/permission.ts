/** A permission an app is given when it is installed, as Bitrix24 calls it. */
export type Permission = (typeof PERMISSIONS)[number]

/** Permissions the app needs: call lists and clients, appearing in places, names of users. */
export const PERMISSIONS = ['crm', 'placement', 'user_brief'] as const

/** A permission without which the app is whole, only smaller. */
export type OptionalPermission = (typeof OPTIONAL_PERMISSIONS)[number]

/**
 * Permissions that bring something more: `entity` keeps things for everybody, `im` tells colleagues of what they are given,
 * `telephony` tells how calls ended.
 */
export const OPTIONAL_PERMISSIONS = ['entity', 'im', 'telephony'] as const

/** Which of the optional permissions were given. */
export function givenOptional(given: readonly string[]): ReadonlySet<OptionalPermission> {
  const has = new Set(given.map(name => name.toLowerCase()))
  return new Set(OPTIONAL_PERMISSIONS.filter(name => has.has(name)))
}

/** Larger permissions that include a smaller one. */
const INCLUDED_IN: Readonly<Record<Permission, readonly string[]>> = {
  crm: [],
  placement: [],
  user_brief: ['user_basic', 'user']
}

/**
 * Which of the permissions the app needs it was not given.
 * @param given the permissions it has, in any case.
 */
export function missingPermissions(given: readonly string[]): Permission[] {
  const has = new Set(given.map(name => name.toLowerCase()))
  return PERMISSIONS.filter(needed => ![needed, ...INCLUDED_IN[needed]].some(name => has.has(name)))
}
