/** What others change while the app is open, is read again after so long. In milliseconds. */
const STALE_TIME_MS = 60_000

/** Something that is read once, and again when it is asked to. */
interface Loaded {
  readonly isPending: boolean
  readonly readAt: Date | null
  readonly load: () => Promise<void>
  readonly refetch: () => Promise<void>
}

/** Reads what is not known, or was read more than a minute ago; meanwhile there is what was known. Never rejects. */
export function loadFresh({ isPending, readAt, load, refetch }: Loaded): Promise<void> {
  return isPending || readAt === null || Date.now() - readAt.getTime() < STALE_TIME_MS ? load() : refetch()
}
