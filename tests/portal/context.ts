import { createFaultQueue, type FaultQueue } from './rest/faults'
import { createLeakyBucket, type LeakyBucket, type RateLimit } from './rest/bucket'
import { createOperatingLimits, type OperatingLimits } from './rest/operating'
import { createRequestLog, type RequestLog } from './rest/requestLog'
import { createTokenStore, type TokenStore } from './tokens'
import { createWorld } from './world/createWorld'
import type { World, WorldSizes } from './world/types'

/** How error bodies look: the current code with a description, or the older text in place of the code (note 10). */
export type ErrorStyle = 'current' | 'older'

export interface PortalOptions extends Partial<WorldSizes> {
  /** 0 or nothing takes any free port. */
  port?: number
  host?: string
  /** Where the app is served; handlers of placements have to lie below it when it is known (note 54). */
  appUrl?: string
  /** Waits this long before every REST answer, as a network would. */
  latencyMs?: number
  /** `false` turns the leaky bucket off. */
  rateLimit?: RateLimit | false
  scopes?: string[]
  errorStyle?: ErrorStyle
  tokenLifetimeSeconds?: number
}

/** What can be changed while the portal runs. */
export interface PortalSettings {
  appUrl: string | null
  latencyMs: number
  rateLimit: RateLimit | false
  scopes: string[]
  errorStyle: ErrorStyle
  /** Methods this portal pretends not to have. */
  missingMethods: string[]
  /** By method, a `result` to answer whatever is asked: for answers of the wrong shape. */
  answers: Record<string, unknown>
  tokenLifetimeSeconds: number
  operatingLimitSeconds: number
  /** This portal does not keep when a client was last spoken with (protocol note 107). */
  withoutLastCommunication: boolean
  /** What app.info answers as the plan, with a region in front (protocol note 212). */
  license: string | null
}

/** What the next frame is opened with. */
export interface Session {
  userId: number
  lang: string
  theme: 'light' | 'dark'
  placement: string
  placementOptions: Record<string, unknown>
  install: boolean
}

/** What every part of the portal shares. `world` is replaced as a whole by a reset, so read it anew each time. */
export interface PortalContext {
  /** The portal's own address, known once it listens. */
  url: string
  /** What the portal was started with; a reset goes back to it. */
  startedWith: PortalOptions
  world: World
  options: PortalSettings
  tokens: TokenStore
  bucket: LeakyBucket
  operating: OperatingLimits
  faults: FaultQueue
  requestLog: RequestLog
  session: Session
}

/** The app's code, as `app.info` says it and a link into the app spells it (protocol note 164). */
export const appCode = 'local.call.lists'

/** The secret part of a webhook address, `/rest/{userId}/local/{method}`; fixed because nothing here is secret. */
export const webhookSecret = 'local'

/** The limit of an ordinary plan (protocol note 40); Enterprise is `{ burst: 250, perSecond: 5 }`. */
export const ordinaryRateLimit: RateLimit = { burst: 50, perSecond: 2 }

const defaultScopes = ['crm', 'placement', 'user_brief']

/** The default and what an administrator may grant beside it: storage, telephony, notifications, events. */
export const allScopes = [...defaultScopes, 'entity', 'telephony', 'im', 'pull']

/** What a switch is when nobody turned it. */
export function defaultSettings(options: PortalOptions = {}): PortalSettings {
  return {
    appUrl: options.appUrl ?? null,
    latencyMs: options.latencyMs ?? 0,
    rateLimit: options.rateLimit ?? ordinaryRateLimit,
    scopes: options.scopes ?? [...defaultScopes],
    errorStyle: options.errorStyle ?? 'current',
    missingMethods: [],
    answers: {},
    tokenLifetimeSeconds: options.tokenLifetimeSeconds ?? 3600,
    operatingLimitSeconds: 480,
    withoutLastCommunication: false,
    license: null
  }
}

/** What the next frame is opened with when nobody said otherwise: the administrator, in English, in light. */
export function defaultSession(): Session {
  return { userId: 1, lang: 'en', theme: 'light', placement: 'DEFAULT', placementOptions: {}, install: false }
}

/** Makes the state of one portal. */
export function createContext(options: PortalOptions = {}): PortalContext {
  const context = {
    url: '',
    startedWith: options,
    world: createWorld(options),
    options: defaultSettings(options),
    faults: createFaultQueue(),
    requestLog: createRequestLog(),
    session: defaultSession()
  }
  return Object.assign(context, {
    tokens: createTokenStore(() => context.options.tokenLifetimeSeconds),
    bucket: createLeakyBucket(() => context.options.rateLimit),
    operating: createOperatingLimits(() => context.options.operatingLimitSeconds)
  })
}
