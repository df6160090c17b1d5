export type LockCallback = (lock: { name: string } | null) => unknown

/** Locks as a browser has them, for the tabs of one test: one holder of a name at a time, the others in turn. */
export function browserLocks() {
  const held = new Map<string, Promise<unknown>>()
  return {
    async request(name: string, ...rest: [LockCallback] | [{ ifAvailable: boolean }, LockCallback]): Promise<unknown> {
      const callback = rest.length === 1 ? rest[0] : rest[1]
      if (held.has(name) && rest.length === 2 && rest[0].ifAvailable) return callback(null)
      while (held.has(name)) await held.get(name)
      const work = (async () => callback({ name }))()
      held.set(name, work.catch(() => null).finally(() => held.delete(name)))
      return work
    },
    query: async () => ({ held: [...held.keys()].map(name => ({ name })), pending: [] })
  }
}
