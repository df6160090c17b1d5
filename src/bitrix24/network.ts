/** Whether there is a connection at all. */
export interface Network {
  isOnline(): boolean
  /** Resolves when the connection is back; at once when it is there. */
  whenOnline(): Promise<void>
}

/** The browser's word for it; where there is no browser, always online. */
export const browserNetwork: Network = {
  isOnline: () => typeof navigator === 'undefined' || navigator.onLine !== false,
  whenOnline: () => browserNetwork.isOnline()
    ? Promise.resolve()
    : new Promise(resolve => window.addEventListener('online', () => resolve(), { once: true }))
}
