import type * as Sdk from '@bitrix24/b24jssdk'

declare global {
  interface Window {
    /** The SDK's ready-made file, loaded by a script element before this one. */
    B24Js: typeof Sdk
    /** How opening the frame ended: `opened`, or the code of the SDK's error. */
    opened: Promise<string>
    b24: Sdk.B24Frame
    /** Posts a message to the host; answers what comes back for that callback, or `silence` after a while. */
    ask: (message: string, callback: string, waitMs?: number) => Promise<string>
  }
}

// Opens the frame with the unmodified SDK.
window.opened = window.B24Js.initializeB24Frame().then(
  (b24) => {
    window.b24 = b24
    document.body.dataset.opened = 'yes'
    return 'opened'
  },
  (error: unknown) => (error instanceof window.B24Js.SdkError ? error.code : String(error))
)

// Speaks the protocol by hand; an empty message only listens.
window.ask = (message, callback, waitMs = 700) =>
  new Promise((resolve) => {
    const listen = (event: MessageEvent) => {
      const text = String(event.data)
      if (text.startsWith(`${callback}:`)) done(text.slice(callback.length + 1))
    }
    const timer = setTimeout(() => done('silence'), waitMs)
    const done = (answer: string) => {
      clearTimeout(timer)
      window.removeEventListener('message', listen)
      resolve(answer)
    }
    window.addEventListener('message', listen)
    if (message) window.parent.postMessage(message, '*')
  })
