import type { ClientType } from './entityType'
import { readId } from './id'

/** What the app is called in a placement: the name of a key in the locales. */
export type PlacementTitle = 'add' | 'new' | 'lists' | 'open'

/** The placements this app knows by Bitrix24's codes, in the order in which they are offered (protocol note 55). */
export const PLACEMENTS = [
  { code: 'LEFT_MENU', title: 'lists' },
  { code: 'CRM_ANALYTICS_MENU', title: 'lists' },
  { code: 'CRM_CONTACT_LIST_MENU', title: 'add' },
  { code: 'CRM_CONTACT_LIST_TOOLBAR', title: 'new' },
  { code: 'CRM_CONTACT_DETAIL_TAB', title: 'lists' },
  { code: 'CRM_COMPANY_LIST_MENU', title: 'add' },
  { code: 'CRM_COMPANY_LIST_TOOLBAR', title: 'new' },
  { code: 'CRM_COMPANY_DETAIL_TAB', title: 'lists' },
  { code: 'CRM_ACTIVITY_LIST_MENU', title: 'open' },
  // Seen nowhere: links into the app open it there (protocol note 164).
  { code: 'REST_APP_URI', title: 'lists' }
] as const

/** Bitrix24's code of a placement the app can be bound to. */
export type PlacementCode = (typeof PLACEMENTS)[number]['code']

/** A placement the app is bound to, as the portal has it. */
export interface PlacementBinding {
  /** Bitrix24's code of the placement; an older version of the app may have used one that this one does not know. */
  readonly code: string
  readonly handler: string
}

/** Why the overview is shown instead of the placement's own screen. */
export type PlacementReason =
  // what the portal sent cannot be understood
  | 'nothing-told' | 'unreadable' | 'not-an-id' | 'unknown-placement'
  // what it names is not there, or not for this user
  | 'contact-gone' | 'company-gone' | 'activity-gone' | 'not-a-call-list'

/** A reason, and what it is about: a code, an id, or nothing. */
export interface PlacementNotice {
  readonly reason: PlacementReason
  readonly about: string
}

/** What the app opens on. */
export type Opening =
  | { readonly screen: 'overview'; readonly notice: PlacementNotice | null }
  | { readonly screen: 'newCallList'; readonly type: ClientType }
  | { readonly screen: 'addClient' | 'clientLists'; readonly type: ClientType; readonly id: number }
  | { readonly screen: 'activity' | 'callList'; readonly id: number }

/** As much of what the portal sent as a line on the screen can hold. */
const LONGEST_ABOUT = 60

/**
 * What to open for a placement.
 * @param code the placement the app was opened in; `DEFAULT` is its own page.
 * @param options as the portal sent them: usually an object with the `ID` as text, but anything may come.
 * @returns the screen; for what makes no sense the overview, with the reason.
 */
export function openingFor(code: string, options: unknown): Opening {
  switch (code) {
    case '':
    case 'DEFAULT':
    case 'REST_APP_URI':
      return onList(options)
    case 'LEFT_MENU':
    case 'CRM_ANALYTICS_MENU':
      return { screen: 'overview', notice: null }
    case 'CRM_CONTACT_LIST_TOOLBAR':
      return { screen: 'newCallList', type: 'contact' }
    case 'CRM_COMPANY_LIST_TOOLBAR':
      return { screen: 'newCallList', type: 'company' }
    case 'CRM_CONTACT_LIST_MENU':
      return onId(options, id => ({ screen: 'addClient', type: 'contact', id }))
    case 'CRM_COMPANY_LIST_MENU':
      return onId(options, id => ({ screen: 'addClient', type: 'company', id }))
    case 'CRM_CONTACT_DETAIL_TAB':
      return onId(options, id => ({ screen: 'clientLists', type: 'contact', id }))
    case 'CRM_COMPANY_DETAIL_TAB':
      return onId(options, id => ({ screen: 'clientLists', type: 'company', id }))
    case 'CRM_ACTIVITY_LIST_MENU':
      return onId(options, id => ({ screen: 'activity', id }))
    default:
      return overviewBecause('unknown-placement', code)
  }
}

/** True when the app is in a slider, which it fills and can close (protocol note 55). */
export function isInSlider(options: unknown): boolean {
  return readOptions(options)?.['IFRAME'] === 'Y'
}

/**
 * The address the portal is to open the app at: the page `index.html` beside the one that is open, on
 * whatever host and below whatever path that is (protocol note 54).
 * @param pageAddress address of the open page, with the portal's parameters.
 */
export function handlerBeside(pageAddress: string): string {
  return new URL('index.html', pageAddress.split(/[?#]/)[0]).href
}

/** The call list a link names, as `list`; most openings of the app's own page name none (protocol note 164). */
function onList(options: unknown): Opening {
  const given = readOptions(options)?.['list']
  if (given === undefined || given === null || given === '') return { screen: 'overview', notice: null }
  return asId(given, id => ({ screen: 'callList', id }))
}

function onId(options: unknown, open: (id: number) => Opening): Opening {
  if (options === undefined || options === null || options === '') return overviewBecause('nothing-told')
  const read = readOptions(options)
  if (!read) return overviewBecause('unreadable')
  const given = read['ID']
  if (given === undefined || given === null || given === '') return overviewBecause('nothing-told')
  return asId(given, open)
}

function asId(given: unknown, open: (id: number) => Opening): Opening {
  // Ids arrive as text (protocol note 55).
  const id = readId(given)
  if (id !== null) return open(id)
  return overviewBecause('not-an-id', typeof given === 'string' ? given : JSON.stringify(given))
}

function overviewBecause(reason: PlacementReason, about = ''): Opening {
  return { screen: 'overview', notice: { reason, about: about.slice(0, LONGEST_ABOUT) } }
}

/** The options as an object, also when they came as its JSON; `null` for anything else. */
function readOptions(options: unknown): Readonly<Record<string, unknown>> | null {
  const read = typeof options === 'string' ? parsed(options) : options
  return typeof read === 'object' && read !== null && !Array.isArray(read) ? read as Record<string, unknown> : null
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
