import { appCode } from '../../context'
import { notCovered } from '../errors'
import type { MethodAnswer, MethodCall, MethodEntry } from '../method'
import { asText } from '../params'

/** What the portal knows of the app; the plan begins with the portal's region (protocol note 212). The app counts as installed unless the session opens it for installation. */
function info(call: MethodCall): MethodAnswer {
  const { session, world, options } = call.context
  return {
    result: {
      ID: 1, CODE: appCode, VERSION: 1, STATUS: 'L', INSTALLED: !session.install, PAYMENT_EXPIRED: 'N',
      DAYS: null, LANGUAGE_ID: world.sizes.portalLang, LICENSE: options.license ?? `${world.sizes.portalLang}_basic`
    }
  }
}

function scope(call: MethodCall): MethodAnswer {
  return { result: [...call.context.options.scopes] }
}

/**
 * @param known every method there is, by name
 */
export function applicationMethods(known: () => ReadonlyMap<string, MethodEntry>): Record<string, MethodEntry> {
  /** Whether a method exists, and whether the scopes allow it. */
  function methodGet(call: MethodCall): MethodAnswer {
    const name = asText(call.params.NAME)?.toLowerCase()
    if (!name) throw notCovered(call.method, 'name is needed')
    const { missingMethods, scopes } = call.context.options
    const entry = missingMethods.includes(name) ? undefined : known().get(name)
    const allowed = entry?.scopes.length === 0 || entry?.scopes.some(needed => scopes.includes(needed))
    return { result: { isExisting: entry !== undefined, isAvailable: allowed ?? false } }
  }
  return {
    'app.info': { scopes: [], run: info },
    scope: { scopes: [], run: scope },
    'method.get': { scopes: [], run: methodGet }
  }
}
