import type { PortalContext } from '../context'
import type { PortalUser } from '../world/types'
import type { Params } from './params'

export interface MethodCall {
  /** The method's name as it was called. */
  method: string
  /** Parameters, top-level names in upper case (protocol note 1). */
  params: Params
  /** The same with their names as they were sent, for the few methods that look at their case. */
  sent: Params
  user: PortalUser
  context: PortalContext
  /** A webhook stands for a user, but for no application. */
  byWebhook: boolean
}

export interface MethodAnswer {
  result: unknown
  total?: number
  next?: number
}

/** Answers a call or throws a `RestError`. */
export type Method = (call: MethodCall) => MethodAnswer

export interface MethodEntry {
  /** The method needs one of these scopes; none means that any caller may use it. */
  scopes: string[]
  run: Method
}
