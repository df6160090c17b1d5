import { defineStore } from 'pinia'
import { shallowReactive } from 'vue'
import type { User } from '../domain/user'
import { usePortal } from './portal'

/** Names of the portal's users, read once each. */
export const useUsers = defineStore('users', () => {
  const portal = usePortal()
  const known = shallowReactive(new Map<number, User>())
  const asked = new Set<number>()

  return {
    /** The user's name; empty while unknown. */
    nameOf: (userId: number) => known.get(userId)?.name ?? '',
    /**
     * Reads the names that are missing, all in one go.
     * @throws PortalError; the names are asked for again next time then.
     */
    async ensure(userIds: Iterable<number>, signal?: AbortSignal): Promise<void> {
      const missing = [...new Set(userIds)].filter(id => id > 0 && !asked.has(id))
      if (missing.length === 0) return
      missing.forEach(id => asked.add(id))
      try {
        for (const user of await portal.users.byIds(missing, signal)) known.set(user.id, user)
      } catch (error) {
        missing.forEach(id => asked.delete(id))
        throw error
      }
    },
    /** @throws PortalError */
    async find(name: string, signal?: AbortSignal): Promise<User[]> {
      const users = await portal.users.find(name, signal)
      for (const user of users) known.set(user.id, user)
      return users
    }
  }
})
