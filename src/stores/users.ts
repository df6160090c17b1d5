import { defineStore } from 'pinia'
import { shallowReactive } from 'vue'
import type { User } from '../domain/user'
import { usePortal } from './portal'

/** Names of the portal's users, read once each. */
export const useUsers = defineStore('users', () => {
  const portal = usePortal()
  const known = shallowReactive(new Map<number, User>())
  /** The readings of names, by user: those that are done and those under way. */
  const asked = new Map<number, Promise<void>>()

  async function read(ids: readonly number[], signal?: AbortSignal): Promise<void> {
    try {
      for (const user of await portal.users.byIds(ids, signal)) known.set(user.id, user)
    } catch (error) {
      ids.forEach(id => asked.delete(id))
      throw error
    }
  }

  return {
    /** The user's name; empty while unknown. */
    nameOf: (userId: number) => known.get(userId)?.name ?? '',
    /**
     * Reads the names that are missing, all in one go, and waits for those that are being read.
     * @throws PortalError; the names are asked for again next time then.
     */
    async ensure(userIds: Iterable<number>, signal?: AbortSignal): Promise<void> {
      const wanted = [...new Set(userIds)].filter(id => id > 0)
      const missing = wanted.filter(id => !asked.has(id))
      if (missing.length > 0) {
        const reading = read(missing, signal)
        missing.forEach(id => asked.set(id, reading))
      }
      await Promise.all(new Set(wanted.flatMap(id => asked.get(id) ?? [])))
    },
    /** @throws PortalError */
    async find(name: string, signal?: AbortSignal): Promise<User[]> {
      const users = await portal.users.find(name, signal)
      for (const user of users) known.set(user.id, user)
      return users
    }
  }
})
