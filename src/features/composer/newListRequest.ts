import { defineStore } from 'pinia'
import type { ClientType } from '../../domain/entityType'

/** Who is to be on a new call list, as another screen asks for it; too many for an address. */
export interface NewListRequest {
  readonly type: ClientType
  readonly ids: readonly number[]
}

/** What another screen asks the composer to begin with. It is taken once, so that a reload brings nobody back. */
export const useNewListRequest = defineStore('newListRequest', () => {
  let asked: NewListRequest | null = null
  return {
    ask(request: NewListRequest): void {
      asked = request
    },
    /** The composer could not be opened. */
    drop(): void {
      asked = null
    },
    take(): NewListRequest | null {
      const taken = asked
      asked = null
      return taken
    }
  }
})
