import type { PortalContext } from '../context'
import type { PlacementBinding } from '../world/types'

/** The places an installed app has been bound to (protocol note 55), with the titles an installer might give. */
const places: [placement: string, english: string, russian: string][] = [
  ['CRM_CONTACT_LIST_MENU', 'Add to a call list', 'Добавить в обзвон'],
  ['CRM_COMPANY_LIST_MENU', 'Add to a call list', 'Добавить в обзвон'],
  ['CRM_CONTACT_LIST_TOOLBAR', 'New call list', 'Новый обзвон'],
  ['CRM_COMPANY_LIST_TOOLBAR', 'New call list', 'Новый обзвон'],
  ['CRM_CONTACT_DETAIL_TAB', 'Call lists', 'Обзвоны'],
  ['CRM_COMPANY_DETAIL_TAB', 'Call lists', 'Обзвоны'],
  ['CRM_ACTIVITY_LIST_MENU', 'Open the call list', 'Открыть обзвон'],
  ['CRM_ANALYTICS_MENU', 'Call lists', 'Обзвоны'],
  ['LEFT_MENU', 'Call lists', 'Обзвоны'],
  ['REST_APP_URI', 'Call lists', 'Обзвоны']
]

/** Nobody of the world's users: marks what was bound before anybody did anything. */
const boundByNobody = 0

function label(title: string): PlacementBinding['langAll'][string] {
  return { TITLE: title, DESCRIPTION: '', GROUP_NAME: '' }
}

/** Makes the app look installed: binds it to every place, unless the world has bindings of its own. */
export function bindDefaultPlaces({ world, options }: PortalContext): void {
  const { appUrl } = options
  if (!appUrl || world.placements.length > 0) return
  world.placements = places.map(([placement, english, russian]) => ({
    placement,
    handler: appUrl,
    title: english,
    description: '',
    options: {},
    langAll: { en: label(english), ru: label(russian) },
    boundById: boundByNobody
  }))
}

/** Takes back what `bindDefaultPlaces` bound: an app that is about to be installed is nowhere yet. */
export function unbindDefaultPlaces({ world }: PortalContext): void {
  world.placements = world.placements.filter(({ boundById }) => boundById !== boundByNobody)
}
