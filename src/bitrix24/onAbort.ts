const abortListeners = new WeakMap<AbortSignal, Set<() => void>>()

/**
 * Listens to a signal, many at a time through one listener: a list is read by hundreds of commands.
 * @returns how to stop listening.
 */
export function onAbort(signal: AbortSignal, listener: () => void): () => void {
  let listeners = abortListeners.get(signal)
  if (!listeners) {
    const all = listeners = new Set()
    abortListeners.set(signal, all)
    signal.addEventListener('abort', () => [...all].forEach(each => each()), { once: true })
  }
  const all = listeners
  all.add(listener)
  return () => void all.delete(listener)
}
