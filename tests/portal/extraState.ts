import type { World } from './world/types'

/** What the portal holds beside lists and the CRM: the app's storage, messages, comments and calls. */
export function extraState({ storage, inbox, calls }: World) {
  return {
    userOptions: Object.fromEntries([...storage.userOptions].map(([userId, own]) => [userId, Object.fromEntries(own)])),
    appOptions: Object.fromEntries(storage.appOptions),
    stores: [...storage.stores.values()].map(store => ({
      entity: store.entity,
      name: store.name,
      access: Object.fromEntries(store.access),
      properties: [...store.properties.keys()],
      items: [...store.items.values()].map(({ values, ...item }) => ({ ...item, values: Object.fromEntries(values) }))
    })),
    notifications: inbox.notifications,
    comments: inbox.comments,
    frameEvents: inbox.frameEvents,
    calls: calls.length
  }
}
