import type { MethodEntry } from '../method'
import { activityMethods } from './activity'
import { addressMethods } from './address'
import { applicationMethods } from './application'
import { callListReadMethods } from './callListRead'
import { callListWriteMethods } from './callListWrite'
import { callStatisticMethods } from './callStatistic'
import { categoryMethods } from './category'
import { dealMethods } from './deal'
import { duplicateMethods } from './duplicate'
import { entityMethods } from './entity'
import { entityItemMethods } from './entityItem'
import { itemMethods } from './item'
import { nextStepMethods } from './nextStep'
import { notifyMethods } from './notify'
import { optionMethods } from './option'
import { placementMethods } from './placement'
import { statusMethods } from './status'
import { userMethods } from './user'
import { webformMethods } from './webform'

/** Every method this portal has. What is not here answers ERROR_METHOD_NOT_FOUND. */
export const methods: ReadonlyMap<string, MethodEntry> = new Map(Object.entries({
  ...callListReadMethods,
  ...callListWriteMethods,
  ...activityMethods,
  ...itemMethods,
  ...dealMethods,
  ...categoryMethods,
  ...addressMethods,
  ...statusMethods,
  ...webformMethods,
  ...duplicateMethods,
  ...userMethods,
  ...placementMethods,
  ...optionMethods,
  ...entityMethods,
  ...entityItemMethods,
  ...callStatisticMethods,
  ...nextStepMethods,
  ...notifyMethods,
  ...applicationMethods(() => methods)
}))
