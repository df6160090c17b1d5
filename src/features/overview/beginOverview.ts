import type { Pinia } from 'pinia'
import { useCallLists } from '../../stores/callLists'
import { usePermissions } from '../../stores/permissions'

/** Stores whose first reading is under way, or done, without any overview having been there. */
const begun = new WeakSet<object>()

/** Begins to read what the overview shows, while its screen is on its way. */
export function beginOverview(pinia: Pinia): void {
  const callLists = useCallLists(pinia)
  begun.add(callLists)
  // What is permitted decides about what comes after the lists, and travels with them.
  void usePermissions(pinia).load()
  void callLists.load()
}

/** Whether `beginOverview` has read for the overview that asks; true once, for the next one comes back to what is old. */
export function takeBegun(callLists: object): boolean {
  return begun.delete(callLists)
}
