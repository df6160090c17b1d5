import { findAppFrame } from './appFrame'
import { frameCommands } from './frameCommands'
import { frameAnswer, namedParams, parseFrameMessage } from './frameMessage'
import { portal } from './portalApi'

/**
 * Listens to the app's frames and answers them (protocol notes 50 and 51). A message counts only with the
 * sid of a frame that is on the page, from the origin that frame was opened at; a command the host does not
 * have is passed over in silence, as by the real one.
 */
export function startFrameHost(): void {
  window.addEventListener('message', (event) => {
    const message = parseFrameMessage(event.data)
    const frame = message && findAppFrame(message.sid)
    if (!message || !frame || event.origin !== frame.origin) return
    const command = Object.hasOwn(frameCommands, message.command) ? frameCommands[message.command] : undefined
    if (!command) return

    const answer = (value?: unknown) => {
      if (message.callback) frame.iframe.contentWindow?.postMessage(frameAnswer(message.callback, value), frame.origin)
    }
    // Without a connection there is nobody to ask how to behave; the page itself still answers.
    void portal.manner().catch(() => null).then((manner) => {
      if (manner?.mute || (manner?.muteRefresh && message.command === 'refreshAuth')) return
      if (manner?.refusePaths && message.command === 'openPath') return answer({ result: 'error', errorCode: 'PATH_NOT_AVAILABLE' })
      return command(frame, namedParams(message.params), answer)
    })
  })
}
