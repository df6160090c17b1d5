/** Why reads are held back right now. */
export type WaitingReason = 'offline' | 'operating-limit' | 'too-many-requests' | 'retrying'

/** What the screen can say while reads wait. */
export interface Waiting {
  readonly reason: WaitingReason
  /** When it goes on; `null` when that is not known. */
  readonly until: Date | null
}

/** The more there is to say, the higher. */
const WEIGHT: Readonly<Record<WaitingReason, number>> = {
  'retrying': 0, 'too-many-requests': 1, 'operating-limit': 2, 'offline': 3
}

/** Keeps track of everything that waits, and tells the listener the weightiest. */
export function createWaitingBoard(onChange: (waiting: Waiting | null) => void) {
  const active = new Set<Waiting>()

  function announce(): void {
    const [first] = [...active].sort((a, b) => WEIGHT[b.reason] - WEIGHT[a.reason])
    onChange(first ?? null)
  }

  return {
    /** Announces the waiting for as long as `pause` runs. */
    async during(waiting: Waiting, pause: Promise<void>): Promise<void> {
      active.add(waiting)
      announce()
      try {
        await pause
      } finally {
        active.delete(waiting)
        announce()
      }
    }
  }
}
