import { B24Frame } from '@bitrix24/b24jssdk'
import type { ClientType } from '../domain/entityType'
import { PortalError } from './portalError'
import { refreshTokenOnce } from './refreshTokenOnce'
import { ONE_ATTEMPT, type Sdk } from './transport'

/** Where in the portal the app was opened, and on what. */
export interface Placement {
  /** `DEFAULT` is the app's own page. */
  readonly code: string
  /** As the portal sent them: usually an object with `ID` and `URI`, but anything may come. */
  readonly options: unknown
}

/** What the page around the app can do for it. */
export interface Host {
  /**
   * Opens a path of the portal in a slider.
   * @param width in pixels, as wide as there is room unless given; the portal knows a few widths (protocol note 181).
   * @returns once the slider was closed: it is not told when one opens. False when the portal has no slider for it.
   */
  openPath(path: string, width?: number): Promise<boolean>
  /** The address of a path of the portal, for a link. */
  addressOf(path: string): string
  /** Asks the portal to dial; it does not tell whether it could (protocol note 47). */
  callPhone(phone: string): void
  setTitle(title: string): void
  /** Makes the frame as high as the app. */
  fitWindow(): void
  /** Closes the slider the app is in. */
  close(): void
}

/** An opened frame. */
export interface FrameSession {
  readonly sdk: Sdk
  readonly host: Host
  /** Bitrix24's own language code (protocol note 56). */
  readonly language: string
  readonly isAdmin: boolean
  readonly placement: Placement
  readonly installMode: boolean
  /** What the portal is known by, for keeping things apart by portal. */
  readonly memberId: string
  /** Tells the portal that installing is done; only in install mode, once (protocol note 53). */
  installFinish(): Promise<void>
}

/**
 * Opens the connection to the portal's page around the app.
 * @param timeLimitMs a parent that is no portal never answers (protocol note 45).
 * @throws PortalError `no-answer` outside a portal and when the time is up.
 */
export async function openFrame(timeLimitMs: number): Promise<FrameSession> {
  const [domain = '', protocol, appSid = ''] = window.name.split('|')
  if (!domain || !appSid) throw new PortalError('no-answer', 'This page is not in a portal')
  const frame = new B24Frame(
    { DOMAIN: domain, PROTOCOL: protocol === '1', APP_SID: appSid, LANG: null },
    { restrictionParams: ONE_ATTEMPT }
  )
  let timer: ReturnType<typeof setTimeout> | undefined
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new PortalError('no-answer', 'The page around the app does not answer')), timeLimitMs)
  })
  try {
    await Promise.race([frame.init(), limit])
  } catch (error) {
    frame.destroy()
    throw error instanceof PortalError ? error : new PortalError('no-answer', 'The portal could not be opened', { cause: error })
  } finally {
    clearTimeout(timer)
  }
  refreshTokenOnce(frame)
  return sessionOf(frame)
}

/** Plain values and functions: the SDK's own objects break inside a reactive one (protocol note 46). */
function sessionOf(frame: B24Frame): FrameSession {
  const silently = (told: Promise<unknown>): void => void told.catch(() => {})
  return {
    sdk: frame,
    language: frame.getLang(),
    isAdmin: frame.auth.isAdmin,
    placement: { code: frame.placement.placement, options: frame.placement.options },
    installMode: frame.isInstallMode,
    memberId: String(Reflect.get(frame.auth.getAuthData() || {}, 'member_id') ?? ''),
    installFinish: async () => void await frame.installFinish(),
    host: {
      openPath: (path, width) => frame.slider.openPath(frame.slider.getUrl(path), width).then(() => true, () => false),
      addressOf: path => frame.slider.getUrl(path).href,
      callPhone: phone => silently(frame.parent.imPhoneTo(phone)),
      setTitle: title => silently(frame.parent.setTitle(title)),
      fitWindow: () => silently(frame.parent.fitWindow()),
      close: () => silently(frame.parent.closeApplication())
    }
  }
}

/** The path of a client's card (protocol note 48). */
export function cardPath(type: ClientType, id: number): string {
  return `/crm/${type}/details/${id}/`
}

/** How wide the portal shows an activity, in pixels (protocol note 181). */
export const ACTIVITY_WIDTH = 950

/** The path at which a slider shows an activity; that of a call list has the button that starts the dialler (protocol note 181). */
export function activityViewPath(id: number): string {
  return `/bitrix/components/bitrix/crm.activity.planner/slider.php?ajax_action=ACTIVITY_VIEW&activity_id=${id}`
}

/** The path of a link that opens a call list in the app; its brackets would end a link in a message (protocol note 164). */
export function appLinkPath(appCode: string, listId: number): string {
  return `/marketplace/view/${encodeURIComponent(appCode)}/?params%5Blist%5D=${listId}`
}

/** The path of the plain link to an activity (protocol note 182). */
export function activityLinkPath(id: number): string {
  return `/crm/activity/?ID=${id}&open_view=${id}`
}
