import type { PlacementBinding } from '../../world/types'
import { notCovered, RestError } from '../errors'
import type { MethodAnswer, MethodCall, MethodEntry } from '../method'
import { asMap, asText, type Params, type Wire } from '../params'

const scopes = ['placement']

/** The places an app like this one can appear in (protocol notes 55, 161, 164). */
export const placementCodes = [
  'CRM_CONTACT_LIST_MENU', 'CRM_COMPANY_LIST_MENU', 'CRM_CONTACT_LIST_TOOLBAR', 'CRM_COMPANY_LIST_TOOLBAR',
  'CRM_CONTACT_DETAIL_TAB', 'CRM_COMPANY_DETAIL_TAB', 'CRM_ACTIVITY_LIST_MENU', 'CRM_ANALYTICS_MENU', 'LEFT_MENU',
  'REST_APP_URI', 'CALL_CARD'
] as const

/** The tab of a call's card is there for applications that were given the telephony (protocol note 161). */
function offeredCodes(call: MethodCall): readonly string[] {
  const { scopes: given } = call.context.options
  return placementCodes.filter(code => code !== 'CALL_CARD' || given.includes('telephony'))
}

/** Places that an application takes once (protocol note 164). */
const takenOnce = ['REST_APP_URI']

/** Placements belong to an application and are bound by administrators (protocol note 54). */
function requireAdministrator(call: MethodCall): void {
  if (call.byWebhook) {
    throw new RestError(403, 'WRONG_AUTH_TYPE', 'Current authorization type is denied for this method')
  }
  if (!call.user.isAdmin) throw new RestError(403, 'ACCESS_DENIED', 'Access denied!')
}

function required(call: MethodCall, name: string): string {
  const value = asText(call.params[name])
  if (!value) throw new RestError(400, 'ERROR_ARGUMENT', `Argument '${name}' is null or empty`)
  return value
}

function readHandler(call: MethodCall): string {
  const handler = required(call, 'HANDLER')
  const { appUrl } = call.context.options
  const url = URL.canParse(handler) ? new URL(handler) : undefined
  if (!url || !/^https?:$/.test(url.protocol)) throw notCovered(call.method, 'HANDLER is no absolute address')
  if (appUrl !== null && url.origin !== new URL(appUrl).origin) {
    throw notCovered(call.method, 'HANDLER lies outside the application')
  }
  return handler
}

function readPlacement(call: MethodCall): string {
  const code = required(call, 'PLACEMENT').toUpperCase()
  if (!offeredCodes(call).includes(code)) {
    throw new RestError(400, 'ERROR_PLACEMENT_NOT_FOUND', `Placement "${code}" not found`)
  }
  return code
}

/** The same handler twice in one place is an error: unbind first (protocol note 54). */
function bind(call: MethodCall): MethodAnswer {
  requireAdministrator(call)
  const placement = readPlacement(call)
  const handler = readHandler(call)
  const { world } = call.context
  if (world.placements.some(known => known.placement === placement && known.handler === handler)) {
    throw new RestError(400, 'ERROR_CORE', 'Unable to set placement handler: Handler already binded')
  }
  if (takenOnce.includes(placement) && world.placements.some(known => known.placement === placement)) {
    throw new RestError(400, 'ERROR_PLACEMENT_MAX_COUNT', 'Placement max count: 1')
  }
  world.placements.push({
    placement, handler, title: asText(call.params.TITLE) ?? '', description: asText(call.params.DESCRIPTION) ?? '',
    options: asMap(call.params.OPTIONS) ?? {}, langAll: readTitles(call.params.LANG_ALL), boundById: call.user.id
  })
  return { result: true }
}

function readTitles(sent: Wire): PlacementBinding['langAll'] {
  return Object.fromEntries(Object.entries(asMap(sent) ?? {}).map(([lang, value]) => {
    const titles: Params = asMap(value) ?? {}
    return [lang, {
      TITLE: asText(titles.TITLE) ?? '', DESCRIPTION: asText(titles.DESCRIPTION) ?? '',
      GROUP_NAME: asText(titles.GROUP_NAME) ?? ''
    }]
  }))
}

/** Without a handler everything in the place goes. Answers how many there were. */
function unbind(call: MethodCall): MethodAnswer {
  requireAdministrator(call)
  const placement = readPlacement(call)
  const handler = asText(call.params.HANDLER)
  const { world } = call.context
  const goes = (known: PlacementBinding) =>
    known.placement === placement && (!handler || known.handler === handler)
  const count = world.placements.filter(goes).length
  world.placements = world.placements.filter(known => !goes(known))
  return { result: { count } }
}

function get(call: MethodCall): MethodAnswer {
  requireAdministrator(call)
  return {
    result: call.context.world.placements.map(({ placement, handler, options, title, description, langAll }) => ({
      placement, userId: 0, handler, title, description,
      options: Object.keys(options).length > 0 ? options : [],
      langAll: Object.keys(langAll).length > 0 ? langAll : []
    }))
  }
}

export const placementMethods: Record<string, MethodEntry> = {
  'placement.bind': { scopes, run: bind },
  'placement.unbind': { scopes, run: unbind },
  'placement.get': { scopes, run: get },
  'placement.list': { scopes, run: call => ({ result: [...offeredCodes(call)] }) }
}
