import type { MethodCall, MethodEntry } from '../method'
import type { PortalUser } from '../../world/types'
import { isoSeconds } from '../time'

const scopes = ['user', 'user_basic', 'user_brief']

function userFields(user: PortalUser, call: MethodCall): Record<string, unknown> {
  const brief = {
    ID: String(user.id), ACTIVE: user.active, NAME: user.name, LAST_NAME: user.lastName,
    SECOND_NAME: user.secondName, WORK_POSITION: user.position, PERSONAL_GENDER: user.gender,
    DATE_REGISTER: isoSeconds(user.registeredAt), IS_ONLINE: 'Y', UF_DEPARTMENT: [1], USER_TYPE: 'employee'
  }
  const full = call.context.options.scopes.some(scope => scope === 'user' || scope === 'user_basic')
  return full ? { ...brief, EMAIL: user.email, WORK_PHONE: user.phone, PERSONAL_MOBILE: '' } : brief
}

export const userMethods: Record<string, MethodEntry> = {
  'user.current': { scopes, run: call => ({ result: userFields(call.user, call) }) }
}
