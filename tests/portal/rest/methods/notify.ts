import { notify } from '../../world/inbox'
import { notCovered, RestError } from '../errors'
import type { MethodAnswer, MethodCall, MethodEntry } from '../method'
import { asInteger, asText, isMap } from '../params'

/**
 * A notification from the current user, whoever that is, to anybody (protocol note 146). `false` when the recipient
 * wants none. Tags belong to an application: a webhook's count only with `CLIENT_ID`.
 */
function addPersonal(call: MethodCall): MethodAnswer {
  const { params, user, context: { world } } = call
  const userId = asInteger(params.USER_ID) ?? 0
  if (userId <= 0) throw new RestError(400, 'USER_ID_EMPTY', "User ID can't be empty")
  const message = asText(params.MESSAGE)?.trim() ?? ''
  if (message === '') throw new RestError(400, 'MESSAGE_EMPTY', "Message can't be empty")
  if (!world.users.has(userId)) throw notCovered(call.method, `USER_ID ${userId} is no user`)
  const { ATTACH: attach = null } = params
  if (attach !== null && typeof attach !== 'object') throw new RestError(400, 'ATTACH_ERROR', 'Incorrect attach params')
  const tagged = !call.byWebhook || asText(params.CLIENT_ID) !== undefined
  const id = notify(world.inbox, {
    userId, fromUserId: user.id, message, messageOut: asText(params.MESSAGE_OUT)?.trim() ?? '', attach,
    tag: tagged ? asText(params.TAG) ?? '' : '', subTag: tagged ? asText(params.SUB_TAG) ?? '' : ''
  })
  return { result: id ?? false }
}

/**
 * An event for open frames of the application. Without `USER_ID` it goes to all of them, and anybody may send it; to
 * somebody else alone, only an administrator (protocol note 170). Here it is kept and delivered to nobody.
 */
function addFrameEvent(call: MethodCall): MethodAnswer {
  const { params, user, context: { world } } = call
  if (call.byWebhook) {
    throw new RestError(403, 'WRONG_AUTH_TYPE', 'Only an application may send events to its frames')
  }
  const userIds = params.USER_ID === undefined ? null : readUserIds(call)
  if (userIds && !user.isAdmin && userIds.some(id => id !== user.id)) {
    throw new RestError(400, 'USER_ID_ACCESS_ERROR', 'Only admin can send notifications to other channels')
  }
  const moduleId = asText(params.MODULE_ID) ?? 'application'
  if (/[^a-z0-9._]/.test(moduleId)) throw new RestError(400, 'MODULE_ID_ERROR', 'Module ID format error')
  const command = asText(params.COMMAND) ?? ''
  if (!/^[\w:|.-]+$/.test(command)) throw new RestError(400, 'COMMAND_ERROR', 'Command format error')
  const { PARAMS: sent = [] } = params
  if (!isMap(sent) && !Array.isArray(sent)) throw new RestError(400, 'PARAMS_ERROR', 'Params format error')
  world.inbox.frameEvents.push({ command, moduleId, params: sent, fromUserId: user.id, userIds })
  return { result: true }
}

function readUserIds(call: MethodCall): number[] {
  const sent = call.params.USER_ID
  const ids = (Array.isArray(sent) ? sent : [sent]).map(asInteger)
  if (ids.length === 0 || ids.some(id => id === undefined)) throw notCovered(call.method, 'USER_ID is no number')
  return ids as number[]
}

export const notifyMethods: Record<string, MethodEntry> = {
  'im.notify.personal.add': { scopes: ['im'], run: addPersonal },
  'pull.application.event.add': { scopes: ['pull'], run: addFrameEvent }
}
