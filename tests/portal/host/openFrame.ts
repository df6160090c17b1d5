import { randomBytes } from 'node:crypto'
import type { PortalContext } from '../context'
import type { HostState } from './hostState'
import type { Opening, RefreshedTokens } from './pageTypes'

/** The page of the app that an opening posts to: the handler of a bound place, else the app's own page. */
function pageOf(context: PortalContext, placement: string): URL {
  const appUrl = context.options.appUrl
  if (!appUrl) throw new Error('The portal was started without the address of an app.')
  if (context.session.install) return new URL('install.html', appUrl)
  const bound = context.world.placements.find((binding) => binding.placement === placement)
  return new URL(bound?.handler || appUrl)
}

/**
 * Gives a frame its sid and tokens, and says how the page has to open it: the iframe's name, the form to post
 * (protocol notes 50 and 52), and what the first question of the frame is answered with (protocol note 51).
 *
 * @throws Error when no address of an app is known
 */
export function openFrame(context: PortalContext, state: HostState, placement: string, given: unknown): Opening {
  const forced = state.manner.placementOptions
  const options = forced === undefined ? given : (forced ?? undefined)
  const { userId, lang, install } = context.session
  const tokens = context.tokens.issue(userId)
  const sid = randomBytes(16).toString('hex')
  state.frames.set(sid, { userId })

  const portal = new URL(context.url)
  const protocol = portal.protocol === 'https:' ? 1 : 0
  const action = pageOf(context, placement)
  action.searchParams.set('DOMAIN', portal.host)
  action.searchParams.set('PROTOCOL', String(protocol))
  action.searchParams.set('LANG', lang)
  action.searchParams.set('APP_SID', sid)

  const authentication = {
    AUTH_ID: tokens.accessToken,
    AUTH_EXPIRES: String(tokens.expiresInSeconds),
    REFRESH_ID: tokens.refreshToken
  }
  const firstRun = install && !state.seenBy.has(userId)
  const initData: Record<string, unknown> = {
    LANG: lang,
    DOMAIN: portal.host,
    PROTOCOL: protocol,
    PATH: '/rest',
    ...authentication,
    MEMBER_ID: tokens.memberId,
    FIRST_RUN: firstRun,
    IS_ADMIN: context.world.users.get(userId)?.isAdmin ?? false,
    INSTALL: install,
    USER_OPTIONS: state.userOptions.get(userId) ?? {},
    APP_OPTIONS: state.appOptions,
    PLACEMENT: placement,
    PLACEMENT_OPTIONS: options
  }
  if (state.manner.withoutUserOptions) delete initData.USER_OPTIONS

  const fields = {
    ...authentication,
    member_id: tokens.memberId,
    // A local application, as one made by hand in "Developer resources".
    status: 'L',
    PLACEMENT: placement,
    PLACEMENT_OPTIONS: JSON.stringify(options ?? '')
  }
  return { sid, frameName: `${portal.host}|${protocol}|${sid}`, action: action.href, fields, initData }
}

/** New tokens for the user a frame was opened for, or undefined for a sid nobody was given. */
export function refreshFrame(context: PortalContext, state: HostState, sid: string): RefreshedTokens | undefined {
  const frame = state.frames.get(sid)
  if (!frame) return undefined
  const tokens = context.tokens.issue(frame.userId)
  return {
    AUTH_ID: tokens.accessToken,
    AUTH_EXPIRES: String(tokens.expiresInSeconds),
    REFRESH_ID: tokens.refreshToken
  }
}
